import { z } from 'zod';
import { instant, line, lineWithoutLink, mailbox, text, timeZone } from '../../../shared/contracts/fields';
import { language } from '../../../shared/contracts/language';

const participant = z.strictObject({ name: lineWithoutLink(200), email: mailbox.optional() });

const bookingClient = z.strictObject({
  firstName: lineWithoutLink(100),
  lastName: lineWithoutLink(100),
  email: mailbox,
  company: line(200).optional(),
  jobTitle: line(200).optional(),
  phone: line(50).optional(),
  linkedinUrl: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
  companySize: z.enum(['startup', 'sme', 'enterprise']).optional(),
});

/** What a client sends to hold a slot. */
export const holdBookingRequest = z.strictObject({
  /** The offering's documentId or slug. */
  offering: line(255),
  /** The start as an instant: ISO 8601 with offset. */
  start: instant,
  /** The client's IANA zone; mails and calendars use it. */
  timezone: timeZone,
  /** The language of mails to the client. */
  language: language.default('en'),
  seats: z.int().min(1).max(1000).default(1),
  participants: z.array(participant).max(1000).optional(),
  client: bookingClient,
  couponCode: line(64).optional(),
  title: lineWithoutLink(200).optional(),
  message: text(5000).optional(),
  urgencyLevel: z.enum(['low', 'medium', 'high', 'urgent']).optional(),
  projectBudgetRange: line(100).optional(),
  leadSource: z.enum(['website', 'referral', 'campaign', 'linkedin']).optional(),
  utmSource: line(200).optional(),
  utmMedium: line(200).optional(),
  utmCampaign: line(200).optional(),
  referrerUrl: line(2000).optional(),
  sessionId: line(200).optional(),
});

export type HoldBookingRequest = z.infer<typeof holdBookingRequest>;

export const holdBookingBody = z.strictObject({
  data: holdBookingRequest.refine(({ participants = [], seats }) => participants.length <= seats, {
    path: ['participants'],
    message: 'There are more participants than seats.',
  }),
});
