import { z } from 'zod';
import { instant, line, lineWithoutLink, mailbox, text, timeZone } from '../../../shared/contracts/fields';
import { language } from '../../../shared/contracts/language';

/** What a visitor sends who wants to be called back or met. */
export const consultationRequest = z.strictObject({
  firstName: lineWithoutLink(100),
  lastName: lineWithoutLink(100),
  email: mailbox,
  company: line(200).optional(),
  jobTitle: line(200).optional(),
  phone: line(50).optional(),
  meetingType: z.enum(['consultation', 'demo', 'support']).default('consultation'),
  /** An instant in the future: ISO 8601 with offset. */
  preferredDate: instant,
  durationMinutes: z.int().min(15).max(480).default(30),
  timezone: timeZone.default('UTC'),
  /** The language that the visitor writes in. */
  language: language.default('en'),
  subject: lineWithoutLink(200).optional(),
  message: text(5000).optional(),
  projectBudgetRange: line(100).optional(),
  urgencyLevel: z.enum(['low', 'medium', 'high', 'urgent']).optional(),
  leadSource: z.enum(['website', 'referral', 'campaign']).default('website'),
  utmSource: line(200).optional(),
  utmMedium: line(200).optional(),
  utmCampaign: line(200).optional(),
});

export type ConsultationRequest = z.infer<typeof consultationRequest>;

export const consultationBody = z.strictObject({ data: consultationRequest });
