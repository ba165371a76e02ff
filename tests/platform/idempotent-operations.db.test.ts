import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECEIPTS_TABLE } from '../../src/shared/idempotency/receipts-table';
import { forgetKeys } from '../../src/shared/idempotency/register-idempotency';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { asGuest, hold, holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';
import { confirmed } from '../support/builders/payment';
import { loseAnswers } from '../support/lose-answers';

const HOUR_MS = 3_600_000;
const BOOKING = 'api::bookings.consultant-booking';

let app: TestApp;
let offering: Offering;
let onRequest: Offering;
let expert: Member;
let ada: Member;
let eve: Member;
let staff: AdminSession;
let day = 10;

beforeAll(async () => {
  app = await bootApp();
  [expert, ada, eve] = await Promise.all([createMember(app), createMember(app), createMember(app)]);
  offering = await createOffering(app, await createExpert(app, { user: expert.documentId }));
  onRequest = await createOffering(app, await createExpert(app, { user: expert.documentId }), {
    requiresApproval: true,
  });
  staff = await openAdminSession(app);
}, 120_000);
afterAll(() => app.stop());

/** A time of its own for each booking. */
const nextStart = (): string => inDays(app, (day += 1), 9);
const count = (uid: string, where: object = {}): Promise<number> => app.strapi.db.query(uid as never).count({ where });
const codeOf = ({ body }: Response): string => body.error.details.code;
const asMember = ({ token }: Member) => ({ Authorization: `Bearer ${token}` });

/** What is paid back goes its own way: by the second answer it may have arrived. */
const exceptMoneyOnItsWay = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(body, (name, value: unknown) => (/^(paymentStatus|refundedCents)$/.test(name) ? undefined : value)),
  );

const book = (key: string, body: object, headers: Record<string, string> = {}) =>
  app.http
    .post('/api/bookings')
    .set({ 'Idempotency-Key': key, ...headers })
    .send(body);

describe('a key of guests', () => {
  it('gives the booking to who repeats the whole request, and to nobody else', async () => {
    const key = randomUUID();
    const [mine, theirs] = [holdRequest(offering, nextStart()), holdRequest(offering, nextStart())];
    const first = await book(key, mine).expect(201);
    expect((await book(key, mine).expect(201)).body).toEqual(first.body);
    expect(codeOf(await book(key, theirs).expect(409))).toBe('idempotency_conflict');
    await loseAnswers(app);
    expect(codeOf(await book(key, theirs).expect(409))).toBe('idempotency_conflict');

    app.clock.advance(25 * HOUR_MS);
    const later = await book(key, theirs).expect(201);
    expect(later.body.data.documentId).not.toBe(first.body.data.documentId);
    expect(later.body.data.client).toMatchObject(theirs.data.client as object);
    expect(later.body.meta.manageToken).not.toBe(first.body.meta.manageToken);
  });

  it('finds nothing of its own when it is forgotten, before and after the purge', async () => {
    const key = randomUUID();
    const body = holdRequest(offering, nextStart());
    await asGuest(app, await hold(app, offering, { start: nextStart() }))('cancel').expect(200);
    await book(key, body).expect(201);
    app.clock.advance(25 * HOUR_MS);
    // The same request is another one by now; whoever holds the slot is not told.
    const again = await book(key, body);
    expect([201, 409]).toContain(again.status);
    if (again.status === 409) expect(codeOf(again)).toBe('slot_taken');
    app.clock.advance(25 * HOUR_MS);
    await forgetKeys(app.strapi);
    expect(await app.strapi.db.connection(RECEIPTS_TABLE)).toEqual([]);
  });

  it('books once while repetitions arrive together', async () => {
    const key = randomUUID();
    const body = holdRequest(offering, nextStart());
    const before = await count(BOOKING);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => book(key, body)));
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(1);
    for (const answer of answers) if (answer.status !== 201) expect(codeOf(answer)).toBe('idempotency_in_flight');
    expect(await count(BOOKING)).toBe(before + 1);
  });

  it('is not that of a member, and that of a member not that of another', async () => {
    const key = randomUUID();
    const bodies = [1, 2, 3].map(() => holdRequest(offering, nextStart()));
    const answers = [
      await book(key, bodies[0] ?? {}).expect(201),
      await book(key, bodies[1] ?? {}, asMember(ada)).expect(201),
      await book(key, bodies[2] ?? {}, asMember(eve)).expect(201),
    ];
    expect(new Set(answers.map(({ body }) => body.data.documentId as string)).size).toBe(3);
    expect((await book(key, bodies[1] ?? {}, asMember(ada))).body).toEqual(answers[1]?.body);
    expect(codeOf(await book(key, bodies[1] ?? {}, asMember(eve)).expect(409))).toBe('idempotency_conflict');
  });
});

describe('what was done before its process died', () => {
  /** Sends a request under one key, loses the answer, and sends it again. */
  async function twice(send: (key: string) => PromiseLike<Response>): Promise<[Response, Response]> {
    const key = randomUUID();
    const first = await send(key);
    expect(first.status, JSON.stringify(first.body)).toBeLessThan(300);
    await loseAnswers(app);
    return [first, await send(key)];
  }

  const steps: [string, () => Promise<(key: string) => PromiseLike<Response>>][] = [
    [
      'a hold',
      async () => {
        const body = holdRequest(offering, nextStart());
        return (key) => book(key, body);
      },
    ],
    [
      'a move',
      async () => {
        const held = await confirmed(app, offering, { start: nextStart() });
        const start = nextStart();
        return (key) => asGuest(app, held)('reschedule', { start }).set('Idempotency-Key', key);
      },
    ],
    [
      'a cancellation',
      async () => {
        const held = await confirmed(app, offering, { start: nextStart() });
        return (key) => asGuest(app, held)('cancel', { reason: 'ill' }).set('Idempotency-Key', key);
      },
    ],
    [
      'an approval',
      async () => {
        const held = await hold(app, onRequest, { start: nextStart() });
        return (key) => expert.post(`/api/bookings/${held.documentId}/approve`).set('Idempotency-Key', key);
      },
    ],
    [
      'a refusal',
      async () => {
        const held = await hold(app, onRequest, { start: nextStart() });
        return (key) =>
          expert.post(`/api/bookings/${held.documentId}/decline`, { reason: 'away' }).set('Idempotency-Key', key);
      },
    ],
    [
      'a step of staff',
      async () => {
        const held = await hold(app, onRequest, { start: nextStart() });
        const data = { transition: 'approve' };
        return (key) => staff.post(`/bookings/${held.documentId}/transitions`, { data }).set('Idempotency-Key', key);
      },
    ],
    [
      'a record of a member',
      async () => (key) =>
        ada
          .post('/api/accounts/my/addresses', {
            line1: 'Hauptstr. 1',
            city: 'Bonn',
            country: 'DE',
            postalCode: '53111',
          })
          .set('Idempotency-Key', key),
    ],
    [
      'a form',
      async () => {
        const data = {
          firstName: 'A',
          lastName: 'B',
          email: 'ab@example.com',
          preferredDate: inDays(app, 5),
          subject: 'Hello',
        };
        return (key) => app.http.post('/api/bookings/consultation-requests').set('Idempotency-Key', key).send({ data });
      },
    ],
    [
      'a posting of finance',
      async () => {
        const data = {
          debit: 'gateway_fees',
          credit: 'platform_fees',
          amountCents: 100,
          currency: 'USD',
          reason: 'test',
        };
        return (key) => staff.post('/billing/ledger/adjustments', { data }).set('Idempotency-Key', key);
      },
    ],
  ];

  it.each(steps)('%s is answered, and not done again', async (_what, prepare) => {
    const [first, again] = await twice(await prepare());
    expect(again.status).toBe(first.status);
    expect(exceptMoneyOnItsWay(again.body)).toEqual(exceptMoneyOnItsWay(first.body));
    expect(again.headers['idempotency-replayed']).toBeUndefined();
  });

  it('leaves one row of each', async () => {
    const rows = {
      address: await count('api::accounts.address', { line1: 'Hauptstr. 1' }),
      request: await count('api::bookings.consultation-request', { email: 'ab@example.com' }),
      posting: await count('api::billing.ledger-transaction', { transactionKind: 'adjustment' }),
    };
    expect(rows).toEqual({ address: 1, request: 1, posting: 1 });
  });
});

describe('a refund by staff', () => {
  const REFUND = 'api::billing.refund';
  const refund = (by: AdminSession, key: string, data: object) =>
    by.post('/billing/refunds', { data: { reason: 'goodwill', ...data } }).set('Idempotency-Key', key);

  it('is one for one key of one person, whatever becomes of the answer', async () => {
    const other = await openAdminSession(app);
    const { documentId: bookingDocumentId } = await confirmed(app, offering, { start: nextStart() });
    const key = randomUUID();
    const one = { bookingDocumentId, amountCents: 1_000 };
    const first = await refund(staff, key, one).expect(202);
    expect((await refund(staff, key, one).expect(202)).body).toEqual(first.body);
    expect(codeOf(await refund(staff, key, { ...one, amountCents: 2_000 }).expect(409))).toBe('idempotency_conflict');
    await loseAnswers(app);
    expect((await refund(staff, key, one).expect(202)).body.data.refundDocumentId).toBe(
      first.body.data.refundDocumentId,
    );
    expect(await count(REFUND, { bookingDocumentId })).toBe(1);
    expect(await count('api::system.audit-log', { targetDocumentId: first.body.data.refundDocumentId })).toBe(1);
    await refund(other, key, one).expect(202);
    expect(await count(REFUND, { bookingDocumentId })).toBe(2);
    app.clock.advance(25 * HOUR_MS);
    await refund(staff, key, one).expect(202);
    expect(await count(REFUND, { bookingDocumentId })).toBe(3);
    await refund(staff, 'my-key-0001', one).expect(400);
  });
});
