import { describe, expect, it } from 'vitest';
import type { BookingEventPayload } from '../../bookings/public';
import type { OdooRevenue } from './expected-revenue';
import { contentHash, toOdooLead as leadOf } from './odoo-lead';
import { leadRow, partnerRow } from './odoo-rows';
import type { OdooDirectory } from './odoo-rows';

const booking: BookingEventPayload = {
  version: 1,
  bookingId: 'b1',
  reference: 'MQ-1',
  bookingStatus: 'confirmed',
  approvalStatus: 'not_required',
  paymentStatus: 'completed',
  consultant: { id: 'c1', slug: 'maria', name: 'Maria Voss' },
  offering: { id: 'o1', slug: 'strategy' },
  client: {
    firstName: 'Ann',
    lastName: 'Lee',
    email: 'Ann@Example.com',
    company: null,
    jobTitle: null,
    phone: '+49 30 1',
    language: 'de',
  },
  session: {
    type: 'advisory',
    title: { en: 'Strategy', de: 'Strategie' },
    startsAt: '2026-03-02T09:00:00.000Z',
    endsAt: '2026-03-02T10:00:00.000Z',
    timezone: 'Europe/Berlin',
    seats: 1,
    platform: 'zoom',
  },
  price: {
    currency: 'EUR',
    subtotalCents: 20000,
    discountCents: 3000,
    taxCents: 0,
    totalCents: 17000,
    refundedCents: 0,
    couponCode: 'SPRING',
  },
  lead: {
    source: 'website',
    utmSource: 'newsletter',
    utmMedium: null,
    utmCampaign: 'spring',
    companySize: 'sme',
    budgetRange: null,
    urgency: null,
  },
  cancellation: null,
  createdAt: '2026-02-01T08:00:00.000Z',
  updatedAt: '2026-02-01T08:05:00.000Z',
};

const euros = (booking_: BookingEventPayload): OdooRevenue => ({
  currency: 'EUR',
  known: { amountCents: booking_.price.totalCents, currency: 'EUR', rate: null },
});
/** A booking in Odoo's own currency. */
const toOdooLead = (given: BookingEventPayload) => leadOf(given, euros(given));

const directory: OdooDirectory = {
  languages: ['en_US', 'de_DE'],
  utm: { source: new Map([['newsletter', 7]]), medium: new Map(), campaign: new Map([['spring', 9]]) },
  wonStage: 'crm.stage_lead4',
};

describe('a booking in Odoo', () => {
  it('is a contact and an opportunity', () => {
    const lead = toOdooLead(booking);
    expect(partnerRow(lead, directory).values).toEqual({
      name: 'Ann Lee',
      email: 'Ann@Example.com',
      phone: '+49 30 1',
      lang: 'de_DE',
    });
    expect(leadRow(lead, directory)).toEqual({
      externalId: 'magnetiq.booking_b1',
      values: {
        name: 'Strategy with Maria Voss (MQ-1)',
        type: 'opportunity',
        contact_name: 'Ann Lee',
        email_from: 'Ann@Example.com',
        phone: '+49 30 1',
        expected_revenue: '170.00',
        probability: '90',
        active: 'True',
        description: expect.stringContaining('<li>Discount: 30.00 EUR SPRING</li>'),
        'partner_id/id': lead.partnerId,
        'source_id/.id': '7',
        'campaign_id/.id': '9',
      },
    });
  });

  it('is worth what it converts to, and says by which rate', () => {
    const rate = { baseCurrency: 'EUR', quoteCurrency: 'JPY', rate: '162.4', validFrom: '2026-01-31' };
    const yen = { ...booking, price: { ...booking.price, currency: 'JPY', totalCents: 422_200, discountCents: 0 } };
    const { lead } = leadOf(yen, { currency: 'EUR', known: { amountCents: 2_600, currency: 'EUR', rate } });
    expect(lead.expected_revenue).toBe('26.00');
    expect(lead.description).toContain('<li>Price: 4222.00 JPY</li>');
    expect(lead.description).toContain('<li>Expected revenue: 26.00 EUR (1 EUR = 162.4 JPY, 2026-01-31)</li>');
  });

  it('is worth nothing that could be told, where there is no rate', () => {
    const yen = { ...booking, price: { ...booking.price, currency: 'JPY' } };
    const { lead } = leadOf(yen, { currency: 'EUR', known: null });
    expect(lead.expected_revenue).toBe('0.00');
    expect(lead.description).toContain('not known in EUR: there is no exchange rate from JPY');
  });

  it('keeps one contact for one mailbox', () => {
    const other = { ...booking, client: { ...booking.client, email: ' ann@example.COM' } };
    expect(toOdooLead(other).partnerId).toBe(toOdooLead(booking).partnerId);
  });

  it.each([
    ['pending', '20', 'True'],
    ['completed', '100', 'True'],
    ['no_show_client', '100', 'True'],
    ['cancelled', '0', 'False'],
    ['expired', '0', 'False'],
    ['no_show_consultant', '0', 'False'],
  ] as const)('that is %s has probability %s', (bookingStatus, probability, active) => {
    expect(toOdooLead({ ...booking, bookingStatus }).lead).toMatchObject({ probability, active });
  });

  it('moves to the stage of won ones when it is done, and only then', () => {
    const done = toOdooLead({ ...booking, bookingStatus: 'completed' });
    expect(leadRow(done, directory).values).toMatchObject({ 'stage_id/id': 'crm.stage_lead4' });
    expect(leadRow(done, { ...directory, wonStage: '' }).values).not.toHaveProperty('stage_id/id');
    expect(leadRow(toOdooLead(booking), directory).values).not.toHaveProperty('stage_id/id');
  });

  it('leaves the language to Odoo where it is not installed', () => {
    expect(partnerRow(toOdooLead(booking), { ...directory, languages: ['en_US'] }).values).not.toHaveProperty('lang');
  });

  it('shows the time on the client’s clocks and escapes what people typed', () => {
    const title = { en: '<b>Ads & "more"</b>' };
    const { description } = toOdooLead({ ...booking, session: { ...booking.session, title } }).lead;
    expect(description).toContain('&lt;b&gt;Ads &amp; &quot;more&quot;&lt;/b&gt;');
    expect(description).toMatch(/2 March 2026 at 10:00/);
  });

  it('has another hash when something that Odoo is told changes, and the same when nothing does', () => {
    const hash = contentHash(toOdooLead(booking));
    expect(contentHash(toOdooLead({ ...booking, updatedAt: '2027-01-01T00:00:00.000Z' }))).toBe(hash);
    expect(contentHash(toOdooLead({ ...booking, paymentStatus: 'refunded' }))).not.toBe(hash);
  });
});
