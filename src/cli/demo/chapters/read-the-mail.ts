import { eventually } from '../api-client';
import type { Booked, Scene } from '../scene';

/** The confirmation in the client's mailbox, with its calendar file; gives the UID of the calendar entry. */
export async function readTheMail({ story, staff }: Scene, booked: Booked): Promise<string> {
  story.chapter('The confirmation arrives, with a calendar entry');
  const invitation = await latestInvitation(staff, booked.client.email, /confirm/);
  const mails = await staff.mailsTo(booked.client.email);
  for (const mail of mails) story.tell(`✉ ${mail.recipient}: ${mail.subject} (${mail.template}, ${mail.status})`);
  story.check('a confirmation was mailed', invitation !== undefined);
  const fields = calendarFields(invitation ?? '');
  story.note(['UID', 'SEQUENCE', 'DTSTART', 'STATUS'].map((name) => `${name}:${fields[name] ?? '—'}`).join('\n'));
  story.check(
    'it invites to the booked time',
    calendarInstant(fields['DTSTART']) === Date.parse(booked.booking.start),
    {
      invited: fields['DTSTART'],
      booked: booked.booking.start,
    },
  );
  return fields['UID'] ?? '';
}

/** The calendar file of the newest mail to this address whose template matches; waits for it. */
export async function latestInvitation(
  staff: Scene['staff'],
  address: string,
  template: RegExp,
): Promise<string | undefined> {
  const mail = await eventually(async () =>
    (await staff.mailsTo(address)).findLast((one) => template.test(one.template)),
  );
  if (!mail) return undefined;
  await eventually(async () => (await staff.mail(mail.id)).content?.hasInvitation);
  return staff.invitation(mail.id);
}

/** First values of an iCalendar file by property name; folded lines joined, parameters dropped. */
export function calendarFields(file: string): Record<string, string> {
  const event = file.replace(/\r?\n[ \t]/g, '').split('BEGIN:VEVENT')[1] ?? '';
  const fields: Record<string, string> = {};
  for (const line of event.split(/\r?\n/)) {
    const [, name, value] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
    if (name && value !== undefined) fields[name] ??= value;
  }
  return fields;
}

/** Milliseconds of a UTC time such as 20300304T090000Z. */
export function calendarInstant(text = ''): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}
