import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertLedgerBalanced } from '../../src/api/billing/public';
import type { ImportResult } from '../../src/legacy/import/run-import';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { createOffering } from '../support/builders/expert';
import { createMember } from '../support/builders/member';
import { payIntent, reaches } from '../support/builders/payment';
import { documentsOf } from '../support/documents';
import { graphqlData } from '../support/graphql';
import { advanceClock, settleJobs } from '../support/jobs';
import { importedDocument } from '../support/legacy/imported';
import { importLivingFirm, sourceInstant } from '../support/legacy/living-firm';
import { mailsTo } from '../support/mails';

const DAY_MS = 86_400_000;

let app: TestApp;
let staff: AdminSession;
let result: ImportResult;

const documentOf = (id: number): Promise<string> =>
  importedDocument(app, 'magnetiq', { table: 'consultant_bookings', id });
const stored = async (id: number) =>
  (await app.strapi.db.query('api::bookings.consultant-booking').findOne({
    where: { documentId: await documentOf(id) },
  })) as Record<string, unknown>;

/** The booking of a row in the hands of its guest: the link comes by mail to who asks for it. */
async function asGuestOf(id: number): Promise<{ documentId: string; manageToken: string }> {
  const email = `client${id}@clients.test`;
  const before = (await mailsTo(app, email)).length;
  await app.http
    .post('/api/bookings/manage-links')
    .send({ data: { email } })
    .expect(202, {
      data: { accepted: true },
      meta: {},
    });
  const mail = (await mailsTo(app, email))[before];
  const link = /https?:\/\/\S+token=([\w-]+)/.exec(mail?.text ?? '');
  return { documentId: await documentOf(id), manageToken: link?.[1] ?? '' };
}

beforeAll(async () => {
  app = await bootApp();
  staff = await openAdminSession(app);
  result = await importLivingFirm(app);
  await settleJobs(app);
});
afterAll(() => app.stop());

describe('what an import leaves to do', () => {
  it('is in the report, with how many, which and how', () => {
    const todo = Object.fromEntries(result.todo.map(({ what, count }) => [what, count]));
    expect(todo).toEqual({
      '1 member of staff has no password that works here.': 1,
      '1 expert has no offering that can be booked.': 1,
      '4 bookings to come count as paid, and the old system has no payment of them.': 4,
      '2 bookings to come wait for a payment.': 2,
      '6 bookings to come name no offering.': 6,
      '1 expert has no hours, so that nobody can book or move to them.': 1,
    });
    for (const { how, documentIds, count } of result.todo) {
      expect(how).toMatch(/\w/);
      expect(documentIds).toHaveLength(count);
    }
  });

  it('keeps paid bookings without a payment in front of staff', async () => {
    const { body } = await staff.get('/billing/attention').expect(200);
    const found = (body.data as { kind: string; bookingDocumentId: string; amountCents: number }[]).filter(
      ({ kind }) => kind === 'payment_unrecorded',
    );
    expect(found.map(({ bookingDocumentId }) => bookingDocumentId)).toEqual([
      await documentOf(1),
      await documentOf(2),
      await documentOf(6),
      await documentOf(7),
    ]);
    expect(found[0]).toMatchObject({ amountCents: 10_000, currency: 'USD', reference: expect.stringMatching(/^MQ-/) });
  });
});

describe('a guest of an imported booking', () => {
  it('gets the link by mail, and finds it over REST and GraphQL', async () => {
    const guest = await asGuestOf(1);
    expect(guest.manageToken).toMatch(/^[\w-]{43}$/);
    const { body } = await app.http
      .get(`/api/bookings/${guest.documentId}`)
      .set('x-manage-token', guest.manageToken)
      .expect(200);
    expect(body.data).toMatchObject({
      reference: expect.stringMatching(/^MQ-/),
      bookingStatus: 'confirmed',
      offering: null,
      client: { email: 'client1@clients.test' },
      price: { totalCents: 10_000, subtotalCents: 10_000 },
    });
    const query = `query ($id: ID!, $token: String) { booking(documentId: $id, manageToken: $token) {
      reference start end localStart price { totalCents subtotalCents } consultant { name } offering { name } terms { cancellationHours } } }`;
    const variables = { id: guest.documentId, token: guest.manageToken };
    const { booking } = await graphqlData(app, query, { variables });
    expect(booking).toMatchObject({
      reference: body.data.reference,
      offering: null,
      consultant: { name: 'Nora Klein' },
    });
  });

  it('is told the same whether there are bookings, over GraphQL too, and nobody else is mailed', async () => {
    await app.http
      .post('/api/bookings/manage-links')
      .send({ data: { email: 'nobody@clients.test' } })
      .expect(202);
    const mutation = 'mutation { sendBookingLinks(email: "nobody@clients.test") }';
    expect(await graphqlData(app, mutation)).toEqual({ sendBookingLinks: true });
    expect(await mailsTo(app, 'nobody@clients.test')).toEqual([]);
    await app.http
      .post('/api/bookings/manage-links')
      .send({ data: { email: 'nobody' } })
      .expect(400);
  });

  it('has it among the own bookings once the address is verified', async () => {
    const member = await createMember(app);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: member.id }, data: { email: 'client6@clients.test' } });
    const { body } = await member.get('/api/bookings').expect(200);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([await documentOf(6)]);
  });
});

describe('a paid booking without a payment', () => {
  const attention = async (id: number) => {
    const { body } = await staff.get('/billing/attention').expect(200);
    const bookingId = await documentOf(id);
    return (body.data as { kind: string; bookingDocumentId: string; documentId: string; reason: string }[]).filter(
      ({ bookingDocumentId }) => bookingDocumentId === bookingId,
    );
  };

  it('owes the client everything when it is cancelled; finance pays by hand and says so', async () => {
    const guest = await asGuestOf(1);
    const { body } = await app.http
      .post(`/api/bookings/${guest.documentId}/cancel`)
      .set('x-manage-token', guest.manageToken)
      .send({ data: {} })
      .expect(200);
    expect(body.meta.refund).toEqual({ amountCents: 10_000, reason: 'free_cancellation' });
    await settleJobs(app);
    const [open] = await attention(1);
    expect(open).toMatchObject({ kind: 'refund_failed', reason: expect.stringContaining('Pay it back by hand') });
    await staff
      .post(`/billing/refunds/${open?.documentId}/settle`, { data: { reason: 'bank transfer of today' } })
      .expect(200);
    await settleJobs(app);
    expect(await attention(1)).toEqual([]);
    expect(await stored(1)).toMatchObject({
      bookingStatus: 'cancelled',
      paymentStatus: 'refunded',
      refundAmountCents: 10_000,
    });
    const audit = await app.strapi.db.query('api::system.audit-log').findOne({
      where: { action: 'refund.paid_by_hand', targetDocumentId: open?.documentId },
    });
    expect(audit).toMatchObject({ reason: 'bank transfer of today' });
    await assertLedgerBalanced(app.strapi);
  });

  it('is refunded in part by staff, who are told that it is by hand', async () => {
    const id = await documentOf(2);
    const left = await staff.get(`/billing/bookings/${id}/refundable`).expect(200);
    expect(left.body.data).toMatchObject({ refundableCents: 10_000, isByHand: true });
    const { body } = await staff
      .post('/billing/refunds', { data: { bookingDocumentId: id, amountCents: 2_500, reason: 'goodwill' } })
      .expect(202);
    expect(body.data).toMatchObject({ amountCents: 2_500, byHand: true });
    await settleJobs(app);
    const [open] = await attention(2);
    await staff.post(`/billing/refunds/${open?.documentId}/settle`, { data: { reason: 'paid by wire' } }).expect(200);
    await settleJobs(app);
    expect(await stored(2)).toMatchObject({ paymentStatus: 'partially_refunded', refundAmountCents: 2_500 });
    await staff
      .post('/billing/refunds', { data: { bookingDocumentId: id, amountCents: 7_501, reason: 'too much' } })
      .expect(409);
    const entries = (await app.strapi.db
      .connection('billing_ledger_entries')
      .where({ booking_document_id: id })
      .select('account_code', 'amount_cents')) as { account_code: string; amount_cents: number | string }[];
    const sums: Record<string, number> = {};
    for (const { account_code, amount_cents } of entries) {
      const account = account_code.split(':')[0] ?? '';
      sums[account] = (sums[account] ?? 0) + Number(amount_cents);
    }
    expect(sums).toMatchObject({ platform_fees: -1_125, expert_pending: -6_375 });
    await assertLedgerBalanced(app.strapi);
  });

  it('gives back no more than is left of what went back before the move', async () => {
    const id = await documentOf(7);
    const left = await staff.get(`/billing/bookings/${id}/refundable`).expect(200);
    expect(left.body.data).toMatchObject({ refundableCents: 6_000 });
    await staff
      .post('/billing/refunds', { data: { bookingDocumentId: id, amountCents: 6_001, reason: 'too much' } })
      .expect(409);
    await staff
      .post('/billing/refunds', { data: { bookingDocumentId: id, amountCents: 6_000, reason: 'the rest' } })
      .expect(202);
  });
});

describe('an unpaid booking', () => {
  it('is paid at the gateway of this platform', async () => {
    const guest = await asGuestOf(3);
    await payIntent(app, guest);
    await reaches(app, guest, { bookingStatus: 'confirmed', paymentStatus: 'completed' });
    await settleJobs(app);
    await assertLedgerBalanced(app.strapi);
  });

  it('expires when nobody pays, and frees its time', async () => {
    expect(await stored(4)).toMatchObject({ bookingStatus: 'pending', occurrenceDocumentId: expect.any(String) });
    await advanceClock(app, 7 * DAY_MS + 60_000);
    await settleJobs(app);
    expect(await stored(4)).toMatchObject({ bookingStatus: 'expired', occurrenceDocumentId: null });
  });

  it('whose time has passed is over, and nobody is written to', async () => {
    expect(await stored(5)).toMatchObject({ bookingStatus: 'expired' });
    expect(await mailsTo(app, 'client5@clients.test')).toEqual([]);
  });
});

describe('an imported booking without an offering', () => {
  it('can be moved once staff have said which it is', async () => {
    const id = await documentOf(6);
    const expert = await importedDocument(app, 'magnetiq', { table: 'consultants', id: 1 });
    const offering = await createOffering(app, { documentId: expert, slug: 'nora' });
    for (const dayOfWeek of [0, 1, 2, 3, 4, 5, 6]) {
      await documentsOf(app, 'api::bookings.availability-rule').create({
        data: { consultant: expert, dayOfWeek, startTime: '00:00:00.000', endTime: '00:00:00.000' },
      });
    }
    const url = `/content-manager/collection-types/api::bookings.consultant-booking/${id}`;
    const start = new Date(`${sourceInstant(app, 26, 11).replace(' ', 'T')}Z`).toISOString();
    const member = await createMember(app);
    await app.strapi.db
      .connection('bookings_consultant_bookings')
      .where({ document_id: id })
      .update({ user_document_id: member.documentId });
    const refused = await member.post(`/api/bookings/${id}/reschedule`, { start });
    expect(refused.status).toBe(404);
    await staff.put(url, { offering: { connect: [{ documentId: offering.documentId }], disconnect: [] } }).expect(200);
    expect(await stored(6)).toMatchObject({ offeringDocumentId: offering.documentId });
    await member.post(`/api/bookings/${id}/reschedule`, { start }).expect(200);
    expect(await stored(6)).toMatchObject({ bookingStatus: 'confirmed' });
    expect(new Date((await stored(6)).scheduledStart as string).toISOString()).toBe(start);
  });
});
