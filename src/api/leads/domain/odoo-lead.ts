import { createHash } from 'node:crypto';
import type { BookingEventPayload } from '../../bookings/public';
import { mailboxKey } from '../../../shared/mailbox/mailbox';
import { describeBooking } from './describe-booking';
import type { OdooRevenue } from './expected-revenue';
import { externalId, hashedExternalId } from './external-id';
import { majorUnits } from './major-units';

/** A booking as Odoo is to know it: a contact, and an opportunity that refers to it. */
export interface OdooLead {
  partnerId: string;
  partner: Record<string, string>;
  language: BookingEventPayload['client']['language'];
  leadId: string;
  lead: Record<string, string>;
  /** Names of the marketing source, medium and campaign, as far as they are known. */
  utm: Partial<Record<UtmKind, string>>;
  isWon: boolean;
}

export const UTM_KINDS = ['source', 'medium', 'campaign'] as const;
export type UtmKind = (typeof UTM_KINDS)[number];

/** Chance in percent that the expected revenue stays; 0 means lost. A client who did not come has paid all the same. */
const PROBABILITY = {
  pending: 20,
  confirmed: 90,
  in_progress: 90,
  completed: 100,
  no_show_client: 100,
  no_show_consultant: 0,
  cancelled: 0,
  expired: 0,
} as const satisfies Record<BookingEventPayload['bookingStatus'], number>;

/** What Odoo is told about a booking. The contact belongs to the mailbox, so a returning client stays one contact. */
export function toOdooLead(booking: BookingEventPayload, revenue: OdooRevenue): OdooLead {
  const { client, lead } = booking;
  const probability = PROBABILITY[booking.bookingStatus];
  const name = `${client.firstName} ${client.lastName}`.trim();
  return {
    partnerId: hashedExternalId('partner', mailboxKey(client.email)),
    partner: filled({
      name,
      email: client.email,
      phone: client.phone,
      company_name: client.company,
      function: client.jobTitle,
    }),
    language: client.language,
    leadId: externalId('booking', booking.bookingId),
    lead: filled({
      name: titleOf(booking),
      type: 'opportunity',
      contact_name: name,
      partner_name: client.company,
      email_from: client.email,
      phone: client.phone,
      // Nothing rather than an amount of another currency; the description says why.
      expected_revenue: majorUnits(revenue.known?.amountCents ?? 0),
      probability: String(probability),
      active: probability === 0 ? 'False' : 'True',
      description: describeBooking(booking, revenue),
    }),
    utm: filled({ source: lead.utmSource ?? lead.source, medium: lead.utmMedium, campaign: lead.utmCampaign }),
    isWon: probability === 100,
  };
}

/** Tells whether anything that Odoo is told has changed. */
export function contentHash(lead: OdooLead): string {
  return createHash('sha256').update(JSON.stringify(lead)).digest('hex');
}

function titleOf({ session, consultant, reference }: BookingEventPayload): string {
  const what = session.title?.en ?? session.type;
  return `${what}${consultant ? ` with ${consultant.name}` : ''} (${reference})`;
}

// A column left out keeps what staff wrote into it in Odoo; an empty one would erase it.
function filled(values: Record<string, string | null>): Record<string, string> {
  const entries = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(entries);
}
