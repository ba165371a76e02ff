import { useMemo, useState } from 'react';
import { Button, Dialog, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { REFUND, REFUNDABLE } from '../../api/billing/contracts/admin-routes';
import type { Refundable } from '../../api/billing/contracts/attention';
import { readAmount, writeAmount } from '../../shared/money/read-amount';
import { amountFault } from './amount-fault';
import { messages } from './messages';
import { useLoaded } from '../use-loaded';
import { useSend } from '../use-send';
import { useTellError } from '../use-tell-error';
import { adminLanguage } from '../strapi/page';
import { useText } from '../use-text';

interface RefundDialogProps {
  documentId: string;
  onClose(changed: boolean): void;
}

const MIN_REASON = 3;

/** Pays money back by hand, beside the booking's own rules: asks the server first how much is left. */
export function RefundDialog({ documentId, onClose }: RefundDialogProps) {
  const found = useLoaded(REFUNDABLE, { params: { id: documentId } });
  switch (found.state) {
    case 'loading':
      return null;
    case 'failed':
      return <NothingToRefund onClose={onClose} />;
    case 'ready':
      return <Form documentId={documentId} left={found.data} onClose={onClose} />;
  }
}

function NothingToRefund({ onClose }: Pick<RefundDialogProps, 'onClose'>) {
  const text = useText(messages);
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose(false))}>
      <Dialog.Content>
        <Dialog.Header>{text('magnetiq.bookings.refund')}</Dialog.Header>
        <Dialog.Body>{text('magnetiq.bookings.refund.none')}</Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" onClick={() => onClose(false)}>
            {text('magnetiq.bookings.back')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

function Form({ documentId, left, onClose }: RefundDialogProps & { left: Refundable }) {
  const text = useText(messages);
  const { formatNumber } = useIntl();
  const language = adminLanguage();
  const send = useSend();
  const tellError = useTellError();
  const { toggleNotification } = useNotification();
  const [amount, setAmount] = useState(writeAmount(left.refundableCents, language, left.currency));
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);

  const read = readAmount(amount, language, left.currency);
  const cents = read ?? 0;
  const fault = read === null ? 'not_an_amount' : amountFault(cents, left);
  const valid = fault === null && reason.trim().length >= MIN_REASON;
  // One key for what is typed: a second click, or a retry after a lost answer, is the same refund.
  const key = useMemo(() => crypto.randomUUID(), [cents, reason]);
  const money = (hundredths: number) => formatNumber(hundredths / 100, { style: 'currency', currency: left.currency });

  const refund = async () => {
    setBusy(true);
    try {
      const data = { bookingDocumentId: documentId, amountCents: cents, reason: reason.trim() };
      await send(REFUND, { data, once: key });
      const done = left.isHeldByBank ? 'magnetiq.bookings.refund.waits' : 'magnetiq.bookings.refund.requested';
      toggleNotification({ type: 'success', message: text(done) });
      onClose(true);
    } catch (error) {
      tellError(error);
      setBusy(false);
    }
  };

  return (
    <Dialog.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose(false))}>
      <Dialog.Content>
        <Dialog.Header>{text('magnetiq.bookings.refund')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography>{text('magnetiq.bookings.refund.effect', { left: money(left.refundableCents) })}</Typography>
            {left.isHeldByBank ? <Typography>{text('magnetiq.bookings.refund.held')}</Typography> : null}
            {left.isByHand ? <Typography>{text('magnetiq.bookings.refund.by_hand')}</Typography> : null}
            <Field.Root
              name="amount"
              required
              error={
                fault === null
                  ? ''
                  : text(`magnetiq.bookings.refund.${fault}`, {
                      unit: money(left.unitCents),
                      most: money(left.refundableCents),
                      example: writeAmount(123_400, language, left.currency),
                    })
              }
            >
              <Field.Label>{text('magnetiq.bookings.refund.amount', { currency: left.currency })}</Field.Label>
              <TextInput inputMode="decimal" value={amount} onChange={(event) => setAmount(event.target.value)} />
              <Field.Error />
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
            {fault === null
              ? text('magnetiq.bookings.refund.of', { amount: money(cents) })
              : text('magnetiq.bookings.refund')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
