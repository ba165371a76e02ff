import { eventually } from '../api-client';
import { asGuest, findSlots } from '../client';
import type { Booked, Scene } from '../scene';
import type { ApiProblem, Booking, Slot } from '../shapes';
import { calendarFields, calendarInstant, latestInvitation } from './read-the-mail';

/** The client moves her session: the old time is free again and her calendar entry moves along. */
export async function moveTheSession(
  { story, api, staff, crm }: Scene,
  { booked, to, offering, calendarUid }: { booked: Booked; to: Slot; offering: string; calendarUid: string },
): Promise<Booked> {
  story.chapter('She moves the session');
  const path = `/api/bookings/${booked.booking.documentId}/reschedule`;
  const reply = await asGuest(api, booked).post<{ data: Booking } & ApiProblem>(path, { data: { start: to.start } });
  story.note(`POST ${path} → ${reply.status}`);
  const moved = reply.body.data ?? booked.booking;
  story.tell(`${booked.booking.localStart} → ${moved.localStart}`);
  story.same('the session is at its new time', moved.start, to.start);

  const { body } = await findSlots(api, { offering, timezone: booked.client.timezone });
  const starts = (body.data ?? []).map(({ start }) => start);
  story.check('the old time is free again', starts.includes(booked.booking.start));
  story.check('the new one is taken', !starts.includes(to.start));

  const invitation = await latestInvitation(staff, booked.client.email, /reschedul/);
  const fields = calendarFields(invitation ?? '');
  story.note(['UID', 'SEQUENCE', 'DTSTART'].map((name) => `${name}:${fields[name] ?? '—'}`).join('\n'));
  story.same('the calendar entry is the same one', fields['UID'], calendarUid);
  story.check('with a higher sequence number', Number(fields['SEQUENCE']) > 0, fields['SEQUENCE']);
  story.same('at the new time', calendarInstant(fields['DTSTART']), Date.parse(to.start));
  const told = await eventually(() =>
    crm.received.some(({ type, data }) => type === 'booking.rescheduled' && data['bookingId'] === moved.documentId),
  );
  story.check('the CRM was told', told === true);
  return { ...booked, booking: moved };
}
