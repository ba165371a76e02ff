import { useEffect, useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { REFUNDABLE } from '../../api/billing/contracts/admin-routes';
import { messages } from './messages';
import { RefundDialog } from './refund-dialog';
import { useLoaded } from '../use-loaded';
import { useText } from '../use-text';

interface RefundStepProps {
  documentId: string;
  /** Something is typed beside it that reading the booking again would lose. */
  isTyped: boolean;
  reload(): void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Offers to pay back what is left of a booking's payment. Where all of it is promised already, by a cancellation that was
 * made a moment ago, it says so, and looks now and then whether it has arrived.
 */
export function RefundStep({ documentId, isTyped, reload }: RefundStepProps) {
  const text = useText(messages);
  const found = useLoaded(REFUNDABLE, { params: { id: documentId } });
  const [refunding, setRefunding] = useState(false);
  const onItsWay = found.state === 'ready' && found.data.refundableCents === 0;
  const [wait, setWait] = useState(FIRST_WAIT_MS);

  useEffect(() => {
    if (!onItsWay || isTyped) return undefined;
    const timer = setTimeout(() => {
      reload();
      setWait((before) => Math.min(before * 2, LONGEST_WAIT_MS));
    }, wait);
    return () => clearTimeout(timer);
  }, [onItsWay, isTyped, wait, reload]);

  if (found.state === 'loading') return null;
  if (onItsWay) return <Typography textColor="neutral600">{text('magnetiq.bookings.refund.requested')}</Typography>;
  return (
    <>
      <Button fullWidth variant="tertiary" disabled={isTyped} onClick={() => setRefunding(true)}>
        {text('magnetiq.bookings.refund')}
      </Button>
      {refunding ? (
        <RefundDialog
          documentId={documentId}
          onClose={(changed) => {
            setRefunding(false);
            if (!changed) return;
            found.reload();
            reload();
          }}
        />
      ) : null}
    </>
  );
}
