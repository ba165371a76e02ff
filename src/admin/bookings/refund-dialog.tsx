import { useMemo, useState } from 'react';
import { Button, Dialog, Field, Flex, NumberInput, Textarea, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { messages } from './messages';
import { useText } from '../use-text';

export interface Refundable {
  documentId: string;
  currency: string;
  /** Hundredths of the currency. */
  refundableCents: number;
}

interface RefundDialogProps {
  booking: Refundable;
  onClose(changed: boolean): void;
}

const MIN_REASON = 3;

/** Pays money back by hand, beside the booking's own rules; all of what is left unless less is typed. */
export function RefundDialog({ booking, onClose }: RefundDialogProps) {
  const text = useText(messages);
  const { formatNumber } = useIntl();
  const { post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const [amount, setAmount] = useState<number | undefined>(booking.refundableCents / 100);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);

  const cents = Math.round((amount ?? 0) * 100);
  const valid = cents > 0 && cents <= booking.refundableCents && reason.trim().length >= MIN_REASON;
  // One key for what is typed: a second click, or a retry after a lost answer, is the same refund.
  const key = useMemo(() => crypto.randomUUID(), [cents, reason]);
  const left = formatNumber(booking.refundableCents / 100, { style: 'currency', currency: booking.currency });

  const refund = async () => {
    setBusy(true);
    try {
      const data = { bookingDocumentId: booking.documentId, amountCents: cents, reason: reason.trim() };
      await post('/billing/refunds', { data }, { headers: { 'Idempotency-Key': key } });
      toggleNotification({ type: 'success', message: text('magnetiq.bookings.refund.requested') });
      onClose(true);
    } catch (error) {
      toggleNotification({ type: 'danger', message: formatAPIError(error as never) });
      setBusy(false);
    }
  };

  return (
    <Dialog.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose(false))}>
      <Dialog.Content>
        <Dialog.Header>{text('magnetiq.bookings.refund')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography>{text('magnetiq.bookings.refund.effect', { left })}</Typography>
            <Field.Root name="amount" required>
              <Field.Label>{text('magnetiq.bookings.refund.amount', { currency: booking.currency })}</Field.Label>
              <NumberInput step={0.01} value={amount} onValueChange={setAmount} />
            </Field.Root>
            <Field.Root name="reason" required>
              <Field.Label>{text('magnetiq.bookings.reason')}</Field.Label>
              <Textarea maxLength={255} value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field.Root>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" onClick={() => onClose(false)}>
            {text('magnetiq.bookings.back')}
          </Button>
          <Button fullWidth variant="danger" loading={busy} disabled={!valid} onClick={() => void refund()}>
            {text('magnetiq.bookings.refund')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
