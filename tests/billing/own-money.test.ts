import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { storeBooking } from '../support/builders/booking-row';
import { createExpert } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';
import { storeDocument } from '../support/builders/stored';
import { createTeam } from '../support/builders/team';
import { graphqlData } from '../support/graphql';

let app: TestApp;
let ada: Member;
let eve: Member;
let plan: string;

const record = (uid: string, data: Record<string, unknown>) => storeDocument(app, uid, data);

/** Writes as code does, through the guards. */
async function write(uid: string, data: object): Promise<string> {
  return ((await app.strapi.documents(uid as never).create({ data } as never)) as { documentId: string }).documentId;
}

const owner = ({ documentId }: Member) => ({ user: documentId });

beforeAll(async () => {
  app = await bootApp();
  [ada, eve] = await Promise.all([createMember(app), createMember(app)]);
  plan = await write('api::billing.plan', { name: 'Größe Élan', description: { en: 'All', de: 'Alles' } });
  await write('api::billing.plan-price', {
    plan,
    billingPeriod: 'monthly',
    amountCents: 999_999_999_999,
    currency: 'EUR',
  });
  await write('api::billing.plan-price', {
    plan,
    billingPeriod: 'yearly',
    amountCents: 1,
    currency: 'EUR',
    isActive: false,
  });
  await write('api::billing.plan', { name: 'Gone', isActive: false });
}, 180_000);

afterAll(() => app?.stop());

describe('plans', () => {
  test('are shown with the prices that are sold, to everybody', async () => {
    const { body } = await app.http.get('/api/billing/plans?populate=prices');
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({ slug: 'groesse-elan', name: 'Größe Élan' });
    expect(body.data[0].prices).toHaveLength(1);
    expect(body.data[0].prices[0]).toMatchObject({ amountCents: 999_999_999_999, currency: 'EUR' });
    expect(body.data[0].prices[0]).not.toHaveProperty('gatewayPriceId');
  });

  test('are shown in GraphQL', async () => {
    const data = await graphqlData(app, '{ plans { slug prices { amountCents currency } } }');
    expect(data).toMatchObject({ plans: [{ slug: 'groesse-elan', prices: [{ currency: 'EUR' }] }] });
  });

  test('share no address, and keep theirs', async () => {
    const second = await write('api::billing.plan', { name: 'Größe Élan', isActive: false });
    const plans = app.strapi.documents('api::billing.plan' as never);
    expect(await plans.findOne({ documentId: second })).toMatchObject({ slug: 'groesse-elan-2' });
    await expect(plans.update({ documentId: second, data: { slug: 'groesse-elan' } } as never)).rejects.toThrow(
      /address/,
    );
    await expect(plans.update({ documentId: second, data: { slug: null } } as never)).rejects.toThrow(/address/);
    expect(await plans.findOne({ documentId: second })).toMatchObject({ slug: 'groesse-elan-2' });
  });

  test('have one price for a period and a currency, and every price a plan', async () => {
    const price = { billingPeriod: 'monthly', amountCents: 5, currency: 'EUR' };
    await expect(write('api::billing.plan-price', { ...price, plan })).rejects.toThrow();
    await expect(write('api::billing.plan-price', price)).rejects.toThrow(/plan/);
    await expect(write('api::billing.plan-price', { ...price, plan, currency: 'EUX' })).rejects.toThrow();
  });

  test('that are subscribed to are not deleted', async () => {
    await record('api::billing.subscription', { ...owner(eve), plan, ...RUNNING });
    await expect(app.strapi.documents('api::billing.plan').delete({ documentId: plan })).rejects.toThrow(
      /subscriptions/,
    );
  });
});

const RUNNING = {
  subscriptionStatus: 'active',
  currentPeriodStart: '2026-01-01T00:00:00.000Z',
  currentPeriodEnd: '2027-01-01T00:00:00.000Z',
};

describe('exchange rates', () => {
  const rate = { baseCurrency: 'USD', quoteCurrency: 'EUR', rate: '0.91827364', validFrom: '2026-01-01' };

  test('keep their places, and are shown once they hold', async () => {
    await write('api::billing.exchange-rate', rate);
    await write('api::billing.exchange-rate', { ...rate, validFrom: '2199-01-01' });
    const { body } = await app.http.get('/api/billing/exchange-rates');
    expect(body.data).toHaveLength(1);
    expect(Number(body.data[0].rate)).toBe(0.91827364);
  });

  test.each([
    [{ quoteCurrency: 'USD' }, /another/],
    [{ quoteCurrency: 'EUX' }, /currency/],
    [{ quoteCurrency: 'CAD', rate: 0 }, /more than nothing/],
  ])('with %o are refused', async (change, message) => {
    await expect(write('api::billing.exchange-rate', { ...rate, ...change })).rejects.toThrow(message);
  });
});

const OWNED: [type: string, path: string, data: Record<string, unknown>, hidden: string[]][] = [
  ['subscription', 'subscriptions', { ...RUNNING, stripeSubscriptionId: 'sub_1' }, ['stripeSubscriptionId', 'user']],
  [
    'invoice',
    'invoices',
    {
      invoiceNumber: 'R-1',
      invoiceStatus: 'sent',
      totalAmountCents: 123_456_789_012,
      currency: 'INR',
      gstNumber: '29AB',
    },
    ['gstNumber', 'notes'],
  ],
  [
    'payment-method',
    'payment-methods',
    { methodType: 'card', provider: 'stripe', cardLastFour: '4242', providerPaymentMethodId: 'pm_1' },
    ['providerPaymentMethodId', 'paypalEmail', 'bankRoutingNumber'],
  ],
  [
    'payment-transaction',
    'payment-transactions',
    { transactionReference: 'P-1', transactionType: 'subscription_payment', grossAmountCents: 5, currency: 'INR' },
    ['customerEmail', 'gatewayResponse', 'platformFeeCents'],
  ],
];

describe.each(OWNED)("a member's own %s", (type, path, data, hidden) => {
  const uid = `api::billing.${type}`;
  let documentId: string;
  beforeAll(async () => {
    documentId = await record(uid, { ...data, ...owner(ada) });
  });

  test('is seen by its owner alone, without what is secret', async () => {
    const mine = await ada.get(`/api/billing/my/${path}`);
    expect(mine.status, JSON.stringify(mine.body)).toBe(200);
    const row = mine.body.data.find((one: { documentId: string }) => one.documentId === documentId);
    expect(row).toBeDefined();
    for (const name of hidden) expect(row).not.toHaveProperty(name);
    const others = (await eve.get(`/api/billing/my/${path}`)).body.data as { documentId: string }[];
    expect(others.map((one) => one.documentId)).not.toContain(documentId);
    expect((await eve.get(`/api/billing/my/${path}/${documentId}`)).status).toBe(404);
    expect((await app.http.get(`/api/billing/my/${path}`)).status).toBeGreaterThanOrEqual(401);
    expect((await app.http.get(`/api/billing/${path}`)).status).toBe(404);
  });

  test('is written by nobody by hand', async () => {
    expect((await ada.put(`/api/billing/my/${path}/${documentId}`, {})).status).toBe(405);
    const documents = app.strapi.documents(uid as never);
    await expect(documents.delete({ documentId })).rejects.toThrow(/by hand/);
    await expect(documents.create({ data } as never)).rejects.toThrow();
  });
});

describe("an organization's subscription", () => {
  test('is seen by those who manage its team, and by no other of it', async () => {
    const team = await createTeam(app, 'Atelier');
    const [admin, writer] = await Promise.all([team.join('admin'), team.join('creator')]);
    await record('api::billing.subscription', { organization: team.organization, plan, ...RUNNING });
    expect((await admin.get('/api/billing/my/subscriptions')).body.data).toHaveLength(1);
    expect((await writer.get('/api/billing/my/subscriptions')).body.data).toEqual([]);
  });
});

describe("a member's payments", () => {
  test('hold those of own bookings, and nothing that the expert was sent', async () => {
    const booking = await storeBooking(app.strapi, { user: ada.id, userDocumentId: ada.documentId });
    const row = { booking, grossAmountCents: 10_000, currency: 'USD' };
    await record('api::billing.payment-transaction', { ...row, ...KIND('P-2', 'booking_payment') });
    await record('api::billing.payment-transaction', { ...row, ...KIND('T-2', 'payout') });
    const { body } = await ada.get('/api/billing/my/payment-transactions');
    const references = (body.data as { transactionReference: string }[]).map((one) => one.transactionReference);
    expect(references).toContain('P-2');
    expect(references).not.toContain('T-2');
  });

  test('are read in GraphQL, too', async () => {
    const data = await graphqlData(app, '{ myInvoices { nodes { invoiceNumber totalAmountCents } } }', {
      headers: { authorization: `Bearer ${ada.token}` },
    });
    expect(JSON.stringify(data)).toContain('123456789012');
  });
});

const KIND = (transactionReference: string, transactionType: string) => ({ transactionReference, transactionType });

describe('payouts', () => {
  test("are seen by the expert's own login, and by no other", async () => {
    const { documentId: consultant } = await createExpert(app, { user: ada.documentId }, { hours: false });
    const period = { payoutPeriodStart: '2026-01-01', payoutPeriodEnd: '2026-01-31', totalSessions: 3 };
    const money = { totalEarningsCents: 85, platformFeesCents: 15, grossRevenueCents: 100, netPayoutCents: 85 };
    await record('api::billing.payout', { ...period, ...money, payoutMethod: 'wise', consultant, notes: 'internal' });
    const mine = (await ada.get('/api/billing/my/payouts')).body.data;
    expect(mine).toHaveLength(1);
    expect(mine[0]).toMatchObject({ netPayoutCents: 85, payoutStatus: 'pending' });
    expect(mine[0]).not.toHaveProperty('notes');
    expect((await eve.get('/api/billing/my/payouts')).body.data).toEqual([]);
  });
});
