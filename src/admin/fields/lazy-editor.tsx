import { lazy, Suspense } from 'react';
import { Box, Loader } from '@strapi/design-system';
import type { EditorProps } from './editor/editor-props';
import { messages } from './editor/messages';
import { useText } from '../use-text';

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
