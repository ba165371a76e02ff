import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { unstable_useDocument as useDocument } from '@strapi/strapi/admin';
import type { StaffTransition } from '../../api/bookings/contracts/change-booking';
import { allowedSteps, type BookingStanding } from './allowed-steps';
import { messages } from './messages';
import { StepDialog } from './step-dialog';
import { useText } from '../use-text';

export const BOOKING = 'api::bookings.consultant-booking';

interface PanelProps {
  model: string;
  collectionType: string;
  documentId?: string;
  document?: object;
}

/** The panel beside a booking's form: what can be done with it next. Nothing beside any other type. */
export function BookingPanel({ model, collectionType, documentId, document }: PanelProps) {
  const text = useText(messages);
  if (model !== BOOKING || !documentId || !document) return null;
  return {
    title: text('magnetiq.bookings.steps'),
    content: (
      <Steps
        documentId={documentId}
        collectionType={collectionType}
        standing={document as unknown as BookingStanding}
      />
    ),
  };
}

interface StepsProps {
  documentId: string;
  collectionType: string;
  standing: BookingStanding;
}

function Steps({ documentId, collectionType, standing }: StepsProps) {
  const text = useText(messages);
  const [chosen, setChosen] = useState<StaffTransition | null>(null);
  const { refetch } = useDocument({ model: BOOKING, collectionType, documentId });
  const steps = allowedSteps(standing);
  const waits = standing.bookingStatus === 'pending' && standing.approvalStatus !== 'requested';
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {steps.length === 0 ? <Typography textColor="neutral600">{text('magnetiq.bookings.none')}</Typography> : null}
      {waits ? <Typography textColor="neutral600">{text('magnetiq.bookings.waits-for-payment')}</Typography> : null}
      {steps.map((step) => (
        <Button
          key={step}
          fullWidth
          variant={step === 'cancel' || step === 'decline' ? 'danger-light' : 'secondary'}
          onClick={() => setChosen(step)}
        >
          {text(`magnetiq.bookings.${step}`)}
        </Button>
      ))}
      {chosen ? (
        <StepDialog
          documentId={documentId}
          step={chosen}
          onClose={(changed) => {
            setChosen(null);
            if (changed) void refetch();
          }}
        />
      ) : null}
    </Flex>
  );
}
