import { z } from 'zod';
import { instant, timeZone } from '../../../shared/contracts/fields';

const text = (max: number) => z.string().trim().min(1).max(max);

const participant = z.strictObject({ name: text(200), email: z.email().max(254).optional() });

export const bookingClient = z.strictObject({
  firstName: text(100),
  lastName: text(100),
  email: z.email().max(254),
  company: text(200).optional(),
  jobTitle: text(200).optional(),
  phone: text(50).optional(),
  linkedinUrl: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
  companySize: z.enum(['startup', 'sme', 'enterprise']).optional(),
});

/** What a client sends to hold a slot. */
export const holdBookingRequest = z.strictObject({
  /** The offering's documentId or slug. */
  offering: text(255),
  /** The start as an instant: ISO 8601 with offset. */
  start: instant,
  /** The client's IANA zone; mails and calendars use it. */
  timezone: timeZone,
  language: z.enum(['en', 'de']).default('en'),
  seats: z.int().min(1).max(1000).default(1),
  participants: z.array(participant).max(1000).optional(),
  client: bookingClient,
  couponCode: text(64).optional(),
  title: text(200).optional(),
  message: text(5000).optional(),
  urgencyLevel: z.enum(['low', 'medium', 'high', 'urgent']).optional(),
  projectBudgetRange: text(100).optional(),
  leadSource: z.enum(['website', 'referral', 'campaign', 'linkedin']).optional(),
  utmSource: text(200).optional(),
  utmMedium: text(200).optional(),
  utmCampaign: text(200).optional(),
  referrerUrl: text(2000).optional(),
  sessionId: text(200).optional(),
});

export type HoldBookingRequest = z.infer<typeof holdBookingRequest>;

export const holdBookingBody = z.strictObject({
  data: holdBookingRequest.refine(({ participants = [], seats }) => participants.length <= seats, {
    path: ['participants'],
    message: 'There are more participants than seats.',
  }),
});
