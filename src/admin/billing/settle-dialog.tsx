import { useState } from 'react';
import { Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { SETTLE_REFUND } from '../../api/billing/contracts/admin-routes';
import type { AttentionItem } from '../../api/billing/contracts/attention';
import { messages } from './messages';
import { useSend } from '../use-send';
import { useTellError } from '../use-tell-error';
import { useText } from '../use-text';

interface SettleDialogProps {
  refund: AttentionItem;
  onClose(changed: boolean): void;
}

const MIN_REASON = 3;

/** Notes that a refund was paid by other means than the gateway, and by which. */
export function SettleDialog({ refund, onClose }: SettleDialogProps) {
  const text = useText(messages);
  const send = useSend();
  const tellError = useTellError();
  const { toggleNotification } = useNotification();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);

  const settle = async () => {
    setBusy(true);
    try {
      await send(SETTLE_REFUND, { params: { id: refund.documentId }, data: { reason: reason.trim() } });
      toggleNotification({ type: 'success', message: text('magnetiq.billing.attention.settled') });
      onClose(true);
    } catch (error) {
      tellError(error);
      setBusy(false);
    }
  };
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose(false))}>
      <Dialog.Content>
        <Dialog.Header>{text('magnetiq.billing.attention.settle')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography>{text('magnetiq.billing.attention.settle.effect')}</Typography>
            <Field.Root name="reason" required>
              <Field.Label>{text('magnetiq.billing.attention.settle.how')}</Field.Label>
              <Textarea maxLength={255} value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field.Root>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" onClick={() => onClose(false)}>
            {text('magnetiq.billing.attention.back')}
          </Button>
          <Button fullWidth loading={busy} disabled={reason.trim().length < MIN_REASON} onClick={() => void settle()}>
            {text('magnetiq.billing.attention.settle')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
