import { useMemo, type ReactElement } from 'react';
import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { chosenIn } from '../pickers/chosen';
import { useText } from '../use-text';
import { BOOKING } from './booking-panel';
import { messages } from './messages';
import { SlotPicker } from './slot-picker';

interface PanelProps {
  model: string;
  documentId?: string;
}

/** The panel beside the form of a new booking: the free times of what is chosen. Nothing beside any other form. */
export function SlotPanel({ model, documentId }: PanelProps) {
  const text = useText(messages);
  if (model !== BOOKING || documentId) return null;
  return { title: text('magnetiq.bookings.slots'), content: <Slots /> };
}

function Slots(): ReactElement {
  const text = useText(messages);
  const values = useForm('FreeTimes', (state) => state.values as Readonly<Record<string, unknown>>);
  const { offering } = useMemo(() => chosenIn(values), [values]);
  if (!offering) return <Typography textColor="neutral600">{text('magnetiq.bookings.slots.choose')}</Typography>;
  const seats = typeof values.seats === 'number' && values.seats > 0 ? values.seats : 1;
  const zone = typeof values.timezone === 'string' && values.timezone ? values.timezone : 'UTC';
  return <SlotPicker key={offering} offering={offering} seats={seats} clientZone={zone} />;
}
