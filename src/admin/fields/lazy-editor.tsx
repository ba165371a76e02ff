import { lazy, Suspense } from 'react';
import { Box, Loader } from '@strapi/design-system';
import type { Blocks } from './blocks';
import { messages } from './messages';
import { useText } from '../use-text';

export interface EditorProps {
  label: string;
  /** A short heading inside the frame, such as the language. */
  caption?: string;
  value: Blocks | null;
  disabled?: boolean;
  onChange(value: Blocks | null): void;
}

// The editor is two thirds of a megabyte; forms without rich text must not load it.
const Editor = lazy(() => import('./editor/portable-text-editor'));

export function LazyEditor(props: EditorProps) {
  const text = useText(messages);
  return (
    <Suspense
      fallback={
        <Box padding={4}>
          <Loader small>{text('magnetiq.editor.loading')}</Loader>
        </Box>
      }
    >
      <Editor {...props} />
    </Suspense>
  );
}
