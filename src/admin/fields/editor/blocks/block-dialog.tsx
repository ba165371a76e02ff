import { useState } from 'react';
import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { adminLanguage } from '../../../strapi/page';
import { useText } from '../../../use-text';
import { GroupInput } from '../../shape/inputs/group-input';
import { messages } from '../messages';
import { EditorLook } from '../styles';
import { OpenBlockContext } from './block-context';
import { shapeOf, type BlockKind } from './block-kinds';
import { BlockLook } from './block-look';
import { faultWords } from './fault-words';
import { MemberInput } from './member-input';

interface BlockDialogProps {
  kind: BlockKind;
  initial: Record<string, unknown>;
  onApply(value: Record<string, unknown>): void;
  onClose(): void;
}

const LOOKS: readonly BlockKind[] = ['video', 'cta', 'seo'];

/** The form of a block, made of its shape; below it the block as readers will see it, and what is still wrong. */
export function BlockDialog({ kind, initial, onApply, onClose }: BlockDialogProps) {
  const text = useText(messages);
  const [value, setValue] = useState(initial);
  const label = text(`magnetiq.editor.block.${kind}`);
  const faults = faultWords({ ...value, _type: kind, _key: 'k' }, adminLanguage());
  const fill = (values: Record<string, unknown>): void =>
    setValue((now) => ({ ...now, ...Object.fromEntries(Object.entries(values).filter(([name]) => !now[name])) }));

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('magnetiq.editor.cancel')}>
          <Modal.Title>{label}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <OpenBlockContext.Provider value={{ value, fill }}>
            <GroupInput
              shape={shapeOf(kind)}
              value={value}
              label={label}
              name="block"
              Inner={MemberInput}
              onChange={(changed) => setValue(changed as Record<string, unknown>)}
            />
          </OpenBlockContext.Provider>
          {LOOKS.includes(kind) ? (
            <Box paddingTop={4}>
              <Typography variant="pi" fontWeight="bold" textColor="neutral600">
                {text('magnetiq.editor.look')}
              </Typography>
              <EditorLook>
                <BlockLook kind={kind} value={value} />
              </EditorLook>
            </Box>
          ) : null}
          <Box paddingTop={3} role="status">
            {faults.map((fault) => (
              <Typography key={fault} tag="p" variant="pi" textColor="danger600">
                {fault}
              </Typography>
            ))}
          </Box>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('magnetiq.editor.cancel')}
          </Button>
          <Button onClick={() => onApply(value)}>{text('magnetiq.editor.save')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
