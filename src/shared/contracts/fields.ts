import { z } from 'zod';
import { readMailbox } from '../mailbox/mailbox';
import { isTimeZone } from '../time/zone';
import { holdsLink } from './holds-link';
import { isOneLine, ONE_LINE_EXPECTED } from './one-line';

/** An instant: ISO 8601 with offset or Z. */
export const instant = z.iso
  .datetime({ offset: true, message: 'Expected an ISO 8601 date and time with offset, such as 2026-05-04T09:00:00Z.' })
  .refine((value) => !Number.isNaN(Date.parse(value)), 'This date does not exist.');

/** An IANA time zone such as Europe/Berlin. */
export const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, {
    message: 'Expected an IANA time zone such as Europe/Berlin.',
    params: { code: 'invalid_time_zone' },
  });

/** An e-mail address by the one rule of `readMailbox`; it comes out in small letters, its domain in punycode. */
export const mailbox = z
  .string()
  .max(254)
  .check((context) => {
    const verdict = readMailbox(context.value);
    if (!verdict.ok) context.issues.push({ code: 'custom', message: verdict.reason, input: context.value });
  })
  .overwrite((value) => {
    const verdict = readMailbox(value);
    return verdict.ok ? verdict.address : value;
  })
  .meta({ format: 'idn-email' });

/** A text that is not empty, of at most so many characters; it may have several lines. */
export const text = (max: number) => z.string().trim().min(1).max(max);

/** The same on one line: names, titles, subjects. */
export const line = (max: number) => text(max).refine(isOneLine, `${ONE_LINE_EXPECTED}.`);

/**
 * The same without a web address: what strangers call themselves and their sessions stands in subjects of mails to
 * others, whose programs make a link of it.
 */
export const lineWithoutLink = (max: number) =>
  line(max).refine((value) => !holdsLink(value), 'Holds a web address; say it without http://, https:// and www.');
