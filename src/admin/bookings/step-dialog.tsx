import { useState } from 'react';
import { Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { TRANSITION } from '../../api/bookings/contracts/admin-routes';
import type { StaffTransition } from '../../api/bookings/contracts/change-booking';
import { messages } from './messages';
import { useSend } from '../use-send';
import { useTellError } from '../use-tell-error';
import { useText } from '../use-text';

/** Steps that the client is given a reason for; declining cannot do without. */
const WITH_REASON: readonly StaffTransition[] = ['decline', 'cancel', 'no_show_client', 'no_show_consultant'];

interface StepDialogProps {
  documentId: string;
  step: StaffTransition;
  onClose(changed: boolean): void;
}

/** Says what a step does before it is taken. */
export function StepDialog({ documentId, step, onClose }: StepDialogProps) {
  const text = useText(messages);
  const send = useSend();
  const tellError = useTellError();
  const { toggleNotification } = useNotification();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);

  const take = async () => {
    setBusy(true);
    try {
      const data = { transition: step, ...(reason.trim() && { reason: reason.trim() }) };
      await send(TRANSITION, { params: { documentId }, data });
      toggleNotification({ type: 'success', message: text('magnetiq.bookings.done') });
      onClose(true);
    } catch (error) {
      tellError(error);
      setBusy(false);
    }
  };

  return (
    <Dialog.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose(false))}>
      <Dialog.Content>
        <Dialog.Header>{text(`magnetiq.bookings.${step}`)}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography>{text(`magnetiq.bookings.${step}.effect`)}</Typography>
            {WITH_REASON.includes(step) ? (
              <Field.Root name="reason" hint={text('magnetiq.bookings.reason.hint')} required={step === 'decline'}>
                <Field.Label>{text('magnetiq.bookings.reason')}</Field.Label>
                <Textarea maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
                <Field.Hint />
              </Field.Root>
            ) : null}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" onClick={() => onClose(false)}>
            {text('magnetiq.bookings.back')}
          </Button>
          <Button
            fullWidth
            loading={busy}
            disabled={step === 'decline' && reason.trim() === ''}
            variant={step === 'cancel' || step === 'decline' ? 'danger' : 'default'}
            onClick={() => void take()}
          >
            {text(`magnetiq.bookings.${step}`)}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
