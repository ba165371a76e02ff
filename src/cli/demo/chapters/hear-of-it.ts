import { eventually } from '../api-client';
import type { Booked, Scene } from '../scene';

/** The CRM hears of the booking by signed webhooks, and Odoo has it as contact and opportunity. */
export async function hearOfIt({ story, crm }: Scene, { booking, client }: Booked): Promise<void> {
  story.chapter('The CRM hears of it by signed webhooks');
  const aboutIt = () => crm.received.filter(({ data }) => data['bookingId'] === booking.documentId);
  const expected = ['lead.created', 'booking.held', 'booking.confirmed', 'lead.converted'];
  await eventually(() => expected.every((type) => aboutIt().some((event) => event.type === type)));
  for (const { type, id } of aboutIt()) story.tell(`${type.padEnd(20)} ${id}  signature verified`);
  for (const type of expected)
    story.check(
      `${type} arrived, signed`,
      aboutIt().some((event) => event.type === type),
    );
  const confirmed = aboutIt().find(({ type }) => type === 'booking.confirmed')?.data as
    | { client: { email: string }; price: { totalCents: number } }
    | undefined;
  story.same('it names the client', confirmed?.client.email, client.email);
  story.same('and the price', confirmed?.price.totalCents, booking.price.totalCents);
  story.same('no webhook came without a valid signature', crm.refused, []);
}

/** Odoo has the booking as contact and opportunity. */
export async function lookIntoOdoo({ story, odoo }: Scene, { booking, client }: Booked): Promise<void> {
  story.chapter('Odoo has the lead');
  if (!odoo) {
    story.note('Not shown: this server was started elsewhere. Let it find the Odoo of the demo, see README.');
    return;
  }
  const externalId = `magnetiq.booking_${booking.documentId}`;
  await eventually(() => odoo.store.byExternalId(externalId)?.['probability'] === 90);
  const lead = odoo.store.byExternalId(externalId);
  const partner = odoo.store.all('res.partner').find(({ id }) => id === lead?.['partner_id']);
  const models = odoo.calls.filter((call) => call.endsWith('.load')).map((call) => call.replace('.load', ''));
  story.note(`JSON-2 load of ${[...new Set(models)].join(', ')}`);
  story.tell(`crm.lead ${lead?.id ?? '—'} (${externalId})`);
  story.tell(
    `  ${String(lead?.['name'])}: ${String(lead?.['expected_revenue'])} at ${String(lead?.['probability'])} %`,
  );
  story.tell(`res.partner ${partner?.id ?? '—'}: ${String(partner?.['name'])} <${String(partner?.['email'])}>`);
  story.same('the opportunity is worth the total', lead?.['expected_revenue'], booking.price.totalCents / 100);
  story.same('and belongs to the client', partner?.['email'], client.email);
}
