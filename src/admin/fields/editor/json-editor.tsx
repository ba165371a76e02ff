import { useState } from 'react';
import { Flex, JSONInput, Typography } from '@strapi/design-system';
import type { Blocks } from '../blocks';
import type { EditorProps } from './editor-props';
import { messages } from './messages';
import { useText } from '../../use-text';

/** The same value as text, for what the rich editor does not know. */
export function JsonEditor({ value, disabled, onChange }: EditorProps) {
  const text = useText(messages);
  const [source] = useState(() => JSON.stringify(value ?? [], null, 2));
  const change = (json: string) => {
    try {
      const parsed: unknown = JSON.parse(json);
      if (Array.isArray(parsed)) onChange(parsed as Blocks);
    } catch {
      // Half-typed JSON is not a value yet.
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="warning600">
        {text('magnetiq.editor.invalid')}
      </Typography>
      <JSONInput value={source} disabled={disabled} onChange={change} minHeight="20rem" />
    </Flex>
  );
}
