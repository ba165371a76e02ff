import { useCallback, useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useDispatch } from 'react-redux';
import { ALLOWED_STEPS } from '../../api/bookings/contracts/admin-routes';
import type { StaffTransition } from '../../api/bookings/contracts/change-booking';
import { bookingStates, type BookingState } from '../../api/bookings/domain/booking-states';
import { messages } from './messages';
import { RefundStep } from './refund-step';
import { StepDialog } from './step-dialog';
import { readAgain } from '../strapi/content-manager';
import { useLoaded } from '../use-loaded';
import { useText } from '../use-text';

export const BOOKING = 'api::bookings.consultant-booking';

interface PanelProps {
  model: string;
  documentId?: string;
  document?: object;
}

/** The panel beside a booking's form: what can be done with it next. Nothing beside any other type. */
export function BookingPanel({ model, documentId, document }: PanelProps) {
  const text = useText(messages);
  if (model !== BOOKING || !documentId || !document) return null;
  return {
    title: text('magnetiq.bookings.steps'),
    content: <Steps key={standingKey(document as Booking)} documentId={documentId} standing={document as Booking} />,
  };
}

interface Booking {
  bookingStatus: BookingState;
  approvalStatus: string;
  paymentStatus: string;
  refundAmountCents: number | null;
  moveConsent?: string | null;
  absenceReportedAt?: string | null;
}

/** What can be done next is another question for each state of the booking and of its money. */
const standingKey = ({
  bookingStatus,
  approvalStatus,
  paymentStatus,
  refundAmountCents,
  moveConsent,
}: Booking): string => [bookingStatus, approvalStatus, paymentStatus, refundAmountCents, moveConsent].join(' ');

interface StepsProps {
  documentId: string;
  standing: Booking;
}

function Steps({ documentId, standing }: StepsProps) {
  const text = useText(messages);
  const [chosen, setChosen] = useState<StaffTransition | null>(null);
  const dispatch = useDispatch();
  const reload = useCallback(() => dispatch(readAgain(BOOKING, documentId)), [dispatch, documentId]);
  const answer = useLoaded(ALLOWED_STEPS, { params: { documentId } });
  // A step reads the booking again: what is typed and not saved would be gone.
  const isTyped = useForm('BookingSteps', ({ modified }) => modified);
  if (answer.state === 'loading') return null;
  const { steps, refund } = answer.state === 'ready' ? answer.data : { steps: [], refund: false };
  const isClosed = bookingStates.allowed(standing.bookingStatus).length === 0;
  const waits = standing.bookingStatus === 'pending' && standing.approvalStatus !== 'requested';
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {isClosed && !refund ? <Typography textColor="neutral600">{text('magnetiq.bookings.none')}</Typography> : null}
      {standing.bookingStatus === 'confirmed' && standing.moveConsent === 'requested' ? (
        <Typography textColor="neutral600">{text('magnetiq.bookings.waits-for-consent')}</Typography>
      ) : null}
      {standing.absenceReportedAt && steps.length > 0 ? (
        <Typography textColor="danger600">{text('magnetiq.bookings.absence-reported')}</Typography>
      ) : null}
      {waits ? <Typography textColor="neutral600">{text('magnetiq.bookings.waits-for-payment')}</Typography> : null}
      {isTyped && (steps.length > 0 || refund) ? (
        <Typography textColor="neutral600">{text('magnetiq.bookings.save-first')}</Typography>
      ) : null}
      {steps.map((step) => (
        <Button
          key={step}
          fullWidth
          disabled={isTyped}
          variant={step === 'cancel' || step === 'decline' ? 'danger-light' : 'secondary'}
          onClick={() => setChosen(step)}
        >
          {text(`magnetiq.bookings.${step}`)}
        </Button>
      ))}
      {refund ? <RefundStep documentId={documentId} isTyped={isTyped} reload={reload} /> : null}
      {chosen ? (
        <StepDialog
          documentId={documentId}
          step={chosen}
          onClose={(changed) => {
            setChosen(null);
            if (changed) reload();
          }}
        />
      ) : null}
    </Flex>
  );
}
