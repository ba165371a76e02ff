import { createContext, useContext, useState } from 'react';
import { useEditor, type PortableTextBlock } from '@portabletext/editor';
import { Button, Flex, IconButton, JSONInput, Typography } from '@strapi/design-system';
import { Pencil, Trash } from '@strapi/icons';
import { BLOCK_OBJECTS } from './block-objects';
import { messages } from '../messages';
import { useText } from '../../use-text';

export const BlockObjectContext = createContext({ disabled: false });

/** A block that is no text: its kind and title, edited as JSON, since each kind has fields of its own. */
export function BlockObjectCard({ value }: { value: PortableTextBlock }) {
  const text = useText(messages);
  const editor = useEditor();
  const { disabled } = useContext(BlockObjectContext);
  const [draft, setDraft] = useState<string | null>(null);
  const kind = BLOCK_OBJECTS.find(({ name }) => name === value._type);
  const label = kind ? text(`magnetiq.editor.block.${kind.name}`) : value._type;
  const title = kind ? String((value as Record<string, unknown>)[kind.title] ?? '') : '';
  const { _type, _key, ...data } = value as Record<string, unknown> & PortableTextBlock;

  const apply = () => {
    const props = parseObject(draft);
    if (!props) return;
    editor.send({ type: 'block.set', at: [{ _key }], props });
    setDraft(null);
  };

  return (
    <div className="object" contentEditable={false}>
      <Flex justifyContent="space-between" gap={2}>
        <Typography variant="pi" ellipsis>
          <strong>{label}</strong> {title}
        </Typography>
        {disabled ? null : (
          <Flex gap={1}>
            <IconButton
              label={text('magnetiq.editor.edit')}
              size="S"
              variant="ghost"
              onClick={() => setDraft(JSON.stringify(data, null, 2))}
            >
              <Pencil />
            </IconButton>
            <IconButton
              label={text('magnetiq.fields.encrypted.remove')}
              size="S"
              variant="ghost"
              onClick={() => editor.send({ type: 'delete.block', at: [{ _key }] })}
            >
              <Trash />
            </IconButton>
          </Flex>
        )}
      </Flex>
      {draft === null ? null : (
        // The editor around it would take the keys.
        <div onKeyDown={(event) => event.stopPropagation()} onPaste={(event) => event.stopPropagation()}>
          <JSONInput value={draft} onChange={setDraft} minHeight="10rem" />
          <Flex gap={2} paddingTop={2}>
            <Button size="S" disabled={!parseObject(draft)} onClick={apply}>
              {text('magnetiq.editor.save')}
            </Button>
            <Button size="S" variant="tertiary" onClick={() => setDraft(null)}>
              {text('magnetiq.editor.cancel')}
            </Button>
          </Flex>
        </div>
      )}
    </div>
  );
}

function parseObject(source: string | null): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(source ?? '');
    return parsed && typeof parsed === 'object' && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
