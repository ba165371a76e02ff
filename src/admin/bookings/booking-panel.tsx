import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useDispatch } from 'react-redux';
import type { StaffTransition } from '../../api/bookings/contracts/change-booking';
import { allowedSteps, mayBeRefunded, type BookingMoney, type BookingStanding } from './allowed-steps';
import { messages } from './messages';
import { RefundDialog } from './refund-dialog';
import { StepDialog } from './step-dialog';
import { readAgain } from '../strapi/content-manager';
import { useRights } from '../strapi/page-parts';
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
    content: <Steps documentId={documentId} standing={document as Booking} />,
  };
}

type Booking = BookingStanding &
  BookingMoney & { currency: string; moveConsent?: string | null; absenceReportedAt?: string | null };

const RIGHTS = [
  { action: 'api::billing.refunds.create', subject: null },
  { action: 'plugin::content-manager.explorer.update', subject: BOOKING },
];

interface StepsProps {
  documentId: string;
  standing: Booking;
}

function Steps({ documentId, standing }: StepsProps) {
  const text = useText(messages);
  const [chosen, setChosen] = useState<StaffTransition | null>(null);
  const dispatch = useDispatch();
  const reload = () => dispatch(readAgain(BOOKING, documentId));
  const { canCreate, canUpdate } = useRights(RIGHTS);
  const [refunding, setRefunding] = useState(false);
  const refunds = canCreate === true && mayBeRefunded(standing);
  // A step reads the booking again: what is typed and not saved would be gone.
  const isTyped = useForm('BookingSteps', ({ modified }) => modified);
  const allowed = allowedSteps(standing);
  const steps = canUpdate ? allowed : [];
  const waits = standing.bookingStatus === 'pending' && standing.approvalStatus !== 'requested';
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {allowed.length === 0 && !refunds ? (
        <Typography textColor="neutral600">{text('magnetiq.bookings.none')}</Typography>
      ) : null}
      {standing.bookingStatus === 'confirmed' && standing.moveConsent === 'requested' ? (
        <Typography textColor="neutral600">{text('magnetiq.bookings.waits-for-consent')}</Typography>
      ) : null}
      {standing.absenceReportedAt && steps.length > 0 ? (
        <Typography textColor="danger600">{text('magnetiq.bookings.absence-reported')}</Typography>
      ) : null}
      {waits ? <Typography textColor="neutral600">{text('magnetiq.bookings.waits-for-payment')}</Typography> : null}
      {isTyped && (steps.length > 0 || refunds) ? (
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
      {refunds ? (
        <Button fullWidth variant="tertiary" disabled={isTyped} onClick={() => setRefunding(true)}>
          {text('magnetiq.bookings.refund')}
        </Button>
      ) : null}
      {refunding ? (
        <RefundDialog
          documentId={documentId}
          onClose={(changed) => {
            setRefunding(false);
            if (changed) reload();
          }}
        />
      ) : null}
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
