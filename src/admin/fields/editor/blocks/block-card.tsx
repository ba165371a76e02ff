import { useContext } from 'react';
import { useEditor, type PortableTextBlock } from '@portabletext/editor';
import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Pencil, Trash } from '@strapi/icons';
import { adminLanguage } from '../../../strapi/page';
import { useText } from '../../../use-text';
import { messages } from '../messages';
import { BlockContext } from './block-context';
import { isKind } from './block-kinds';
import { BlockLook } from './block-look';
import { faultWords } from './fault-words';

/** A block that is no text as readers will see it, with what it still lacks; its form is opened by a button or a double click. */
export function BlockCard({ value }: { value: PortableTextBlock }) {
  const text = useText(messages);
  const editor = useEditor();
  const { disabled, edit } = useContext(BlockContext);
  const { _type: kind, _key } = value;
  const label = isKind(kind) ? text(`magnetiq.editor.block.${kind}`) : kind;
  const faults = faultWords(value as Record<string, unknown>, adminLanguage());
  const at: [{ _key: string }] = [{ _key }];

  return (
    <div
      className={faults.length > 0 ? 'object faulty' : 'object'}
      contentEditable={false}
      role="group"
      aria-label={label}
      onDoubleClick={() => (disabled ? undefined : edit(_key))}
    >
      <Flex justifyContent="space-between" gap={2}>
        <Typography variant="pi" fontWeight="bold" textColor="neutral600">
          {label}
        </Typography>
        {disabled ? null : (
          <Flex gap={1}>
            <IconButton
              label={text('magnetiq.editor.edit', { label })}
              size="S"
              variant="ghost"
              onClick={() => edit(_key)}
            >
              <Pencil />
            </IconButton>
            <IconButton
              label={text('magnetiq.editor.up', { label })}
              size="S"
              variant="ghost"
              onClick={() => editor.send({ type: 'move.block up', at })}
            >
              <ArrowUp />
            </IconButton>
            <IconButton
              label={text('magnetiq.editor.down', { label })}
              size="S"
              variant="ghost"
              onClick={() => editor.send({ type: 'move.block down', at })}
            >
              <ArrowDown />
            </IconButton>
            <IconButton
              label={text('magnetiq.editor.remove', { label })}
              size="S"
              variant="ghost"
              onClick={() => editor.send({ type: 'delete.block', at })}
            >
              <Trash />
            </IconButton>
          </Flex>
        )}
      </Flex>
      {isKind(kind) ? <BlockLook kind={kind} value={value as Record<string, unknown>} /> : null}
      {faults.length > 0 ? (
        <ul className="faults">
          {faults.map((fault) => (
            <li key={fault}>
              <Typography variant="pi" textColor="danger600">
                {fault}
              </Typography>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
