import { z } from 'zod';
import { isTimeZone } from '../time/zone';

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
