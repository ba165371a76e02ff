import { Button, Dialog, Typography } from '@strapi/design-system';
import { useText } from '../use-text';
import { messages } from './messages';

interface PurgeDialogProps {
  /** What the record is called. */
  name: string;
  onClose(): void;
  onPurge(): void;
}

/** Asks before a record is gone for good. */
export function PurgeDialog({ name, onClose, onPurge }: PurgeDialogProps) {
  const text = useText(messages);
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Dialog.Content>
        <Dialog.Header>{text('magnetiq.trash.purge')}</Dialog.Header>
        <Dialog.Body>
          <Typography>{text('magnetiq.trash.purge.text', { name })}</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" onClick={onClose}>
            {text('magnetiq.trash.back')}
          </Button>
          <Button fullWidth variant="danger" onClick={onPurge}>
            {text('magnetiq.trash.purge')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
