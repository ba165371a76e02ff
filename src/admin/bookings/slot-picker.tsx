import { useState, type ReactElement } from 'react';
import { Button, Field, Flex, IconButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { OFFERED_SLOTS } from '../../api/bookings/contracts/admin-routes';
import type { SlotView } from '../../api/bookings/contracts/slots';
import { isTimeZone } from '../../shared/time/zone';
import { useLoaded } from '../use-loaded';
import { useText } from '../use-text';
import { daysOfSlots, SHOWN_DAYS, shownDays } from './days-of-slots';
import { messages } from './messages';

const START = 'scheduledStart';

interface SlotPickerProps {
  offering: string;
  seats: number;
  clientZone: string;
}

/** The free times of an offering by day, in the expert's zone with the client's beside; a click fills in the start. */
export function SlotPicker({ offering, seats, clientZone }: SlotPickerProps): ReactElement | null {
  const text = useText(messages);
  const { formatDate } = useIntl();
  const [offset, setOffset] = useState(0);
  const [chosenDay, setChosenDay] = useState<string>();
  const query = { offering, seats, ...shownDays(new Date(), offset) };
  const loaded = useLoaded(OFFERED_SLOTS, { query });
  if (loaded.state === 'loading') return null;
  if (loaded.state === 'failed')
    return <Typography textColor="neutral600">{text('magnetiq.bookings.slots.failed')}</Typography>;
  const { consultant, slots } = loaded.data;
  const days = daysOfSlots(slots);
  const day = days.find(({ date }) => date === chosenDay) ?? days[0];
  const nameOf = (date: string): string =>
    formatDate(`${date}T12:00:00Z`, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography textColor="neutral600">
        {text('magnetiq.bookings.slots.zone', { expert: consultant.name, zone: placeOf(consultant.timezone) })}
      </Typography>
      <Field.Root>
        <Field.Label>{text('magnetiq.bookings.slots.day')}</Field.Label>
        <SingleSelect
          value={day?.date ?? ''}
          disabled={!day}
          onChange={(date) => setChosenDay(String(date))}
          placeholder={text('magnetiq.bookings.slots.none')}
        >
          {days.map(({ date, slots: { length: count } }) => (
            <SingleSelectOption key={date} value={date}>
              {text('magnetiq.bookings.slots.of-day', { day: nameOf(date), count })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Flex gap={1} justifyContent="flex-end">
        <IconButton
          label={text('magnetiq.bookings.slots.earlier')}
          disabled={offset === 0}
          onClick={() => setOffset(offset - SHOWN_DAYS)}
        >
          <ArrowLeft />
        </IconButton>
        <IconButton label={text('magnetiq.bookings.slots.later')} onClick={() => setOffset(offset + SHOWN_DAYS)}>
          <ArrowRight />
        </IconButton>
      </Flex>
      {day ? null : <Typography textColor="neutral600">{text('magnetiq.bookings.slots.none')}</Typography>}
      {day?.slots.map((slot) => (
        <Slot key={slot.start} slot={slot} zone={consultant.timezone} clientZone={clientZone} />
      ))}
    </Flex>
  );
}

/** `America/New_York`, as people say it. */
const placeOf = (zone: string): string => zone.replaceAll('_', ' ');

function Slot({ slot, zone, clientZone }: { slot: SlotView; zone: string; clientZone: string }): ReactElement {
  const text = useText(messages);
  const { formatTime } = useIntl();
  const { value, onChange } = useField<string | null>(START);
  const isChosen = typeof value === 'string' && Date.parse(value) === Date.parse(slot.start);
  const timeIn = (timeZone: string, at: string): string => formatTime(at, { timeZone, timeStyle: 'short' });
  const start = timeIn(zone, slot.start);
  const there = isTimeZone(clientZone) && clientZone !== zone ? timeIn(clientZone, slot.start) : undefined;
  return (
    <Button
      fullWidth
      size={there === undefined ? 'S' : 'L'}
      variant={isChosen ? 'default' : 'tertiary'}
      aria-pressed={isChosen}
      onClick={() => onChange(START, slot.start)}
    >
      <Flex direction="column">
        <span>{text('magnetiq.bookings.slots.time', { start, end: timeIn(zone, slot.end) })}</span>
        {there === undefined ? null : (
          <Typography variant="pi" textColor={isChosen ? 'buttonNeutral0' : 'neutral600'}>
            {text('magnetiq.bookings.slots.there', { time: there, zone: placeOf(clientZone) })}
          </Typography>
        )}
      </Flex>
    </Button>
  );
}
