import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';
import { CARDS } from '../support/builders/payment';
import { graphql, graphqlData, type GraphqlAnswer } from '../support/graphql';
import { waitFor } from '../support/wait-for';

const HOLD = `mutation Hold($data: HoldBookingInput!) {
  holdBooking(data: $data) { manageToken booking { documentId bookingStatus start price { totalCents } } } }`;
const READ = `query Read($id: ID!, $token: String) {
  booking(documentId: $id, manageToken: $token) { bookingStatus paymentStatus start localStart } }`;
const PAY = `mutation Pay($id: ID!, $token: String) {
  payBooking(documentId: $id, manageToken: $token) { state intentId clientSecret amountCents } }`;
const MOVE = `mutation Move($id: ID!, $token: String, $start: String!) {
  rescheduleBooking(documentId: $id, manageToken: $token, start: $start) { bookingStatus start } }`;
const CANCEL = `mutation Cancel($id: ID!, $token: String) {
  cancelBooking(documentId: $id, manageToken: $token, reason: "Changed plans") {
    booking { bookingStatus cancellation { by reason } } refund { amountCents reason } } }`;

let app: TestApp;
let offering: Offering;
let expertLogin: Member;
let client: Member;
let stranger: Member;

beforeAll(async () => {
  app = await bootApp();
  [expertLogin, client, stranger] = await Promise.all([createMember(app), createMember(app), createMember(app)]);
  offering = await createOffering(app, await createExpert(app, { user: expertLogin.documentId }));
}, 120_000);

afterAll(() => app.stop());

const as = ({ token }: Member) => ({ Authorization: `Bearer ${token}` });

async function holdSlot(start: string, headers: Record<string, string> = {}) {
  const { holdBooking } = await graphqlData(app, HOLD, { variables: holdRequest(offering, start), headers });
  const { booking, manageToken } = holdBooking;
  return { booking, variables: { id: booking.documentId as string, token: manageToken as string } };
}

async function payAndWait(variables: object, headers: Record<string, string> = {}): Promise<void> {
  const call = { variables: { ...variables }, headers };
  const { payBooking } = await graphqlData(app, PAY, call);
  expect(payBooking).toMatchObject({ state: 'ready', amountCents: 10_000 });
  await app.http
    .post(`/api/billing/simulator/intents/${payBooking.intentId}/confirm`)
    .send({ data: { clientSecret: payBooking.clientSecret, cardNumber: CARDS.good } });
  await waitFor('confirmed', async () => {
    const { booking } = await graphqlData(app, READ, call);
    return booking.bookingStatus === 'confirmed' ? booking : null;
  });
}

describe('a booking over GraphQL', () => {
  test('is held, paid, read, moved and cancelled by a guest with the manage token', async () => {
    const { booking, variables } = await holdSlot(inDays(app, 10, 9));
    expect(booking).toMatchObject({ bookingStatus: 'pending', price: { totalCents: 10_000 } });
    await payAndWait(variables);
    const start = inDays(app, 11, 14);
    const moved = await graphqlData(app, MOVE, { variables: { ...variables, start } });
    expect(moved.rescheduleBooking).toEqual({ bookingStatus: 'confirmed', start });
    const { cancelBooking } = await graphqlData(app, CANCEL, { variables });
    expect(cancelBooking).toEqual({
      booking: { bookingStatus: 'cancelled', cancellation: { by: 'client', reason: 'Changed plans' } },
      refund: { amountCents: 10_000, reason: 'free_cancellation' },
    });
  });

  test('is the same for a member without a token, and in the list of bookings', async () => {
    const headers = as(client);
    const { variables } = await holdSlot(inDays(app, 12, 9), headers);
    const { id } = variables;
    await payAndWait({ id }, headers);
    const list = `{ bookings(bookingStatus: "confirmed") { total nodes { documentId } } }`;
    expect((await graphqlData(app, list, { headers })).bookings).toEqual({ total: 1, nodes: [{ documentId: id }] });
    const start = inDays(app, 12, 15);
    await graphqlData(app, MOVE, { variables: { id, start }, headers });
    expect((await graphqlData(app, READ, { variables: { id }, headers })).booking.start).toBe(start);
    const { cancelBooking } = await graphqlData(app, CANCEL, { variables: { id }, headers });
    expect(cancelBooking.booking.bookingStatus).toBe('cancelled');
  });

  test('shows its times before: the slots that REST lists', async () => {
    const day = inDays(app, 30).slice(0, 10);
    const query = { offering: offering.slug, from: day, to: day, timezone: 'Asia/Kathmandu' };
    const rest = await app.http.get('/api/bookings/slots').query(query);
    const { slots } = await graphqlData(
      app,
      `query Slots($offering: String!, $from: String!, $to: String!, $timezone: String) {
         slots(offering: $offering, from: $from, to: $to, timezone: $timezone) {
           slots { start end localStart localEnd seatsLeft } offering { slug } } }`,
      { variables: query },
    );
    expect(rest.body.data.length).toBeGreaterThan(10);
    expect(slots).toEqual({ slots: rest.body.data, offering: { slug: offering.slug } });
  });

  test('is held once for one Idempotency-Key', async () => {
    const call = {
      variables: holdRequest(offering, inDays(app, 13, 9)),
      headers: { 'Idempotency-Key': 'graphql-hold-of-one-guest' },
    };
    const first = await graphql(app, HOLD, call);
    const again = await graphql(app, HOLD, call);
    expect(first.errors).toBeUndefined();
    expect(again.data).toEqual(first.data);
    expect(again.headers['idempotency-replayed']).toBe('true');
    const other = await graphql(app, HOLD, { ...call, variables: holdRequest(offering, inDays(app, 14, 9)) });
    expect(other).toMatchObject({
      status: 409,
      errors: [{ extensions: { code: 'idempotency_conflict', status: 409 } }],
    });
  });
});

/** What a refusal says in either form: code, status, and where. */
const said = ({ errors }: GraphqlAnswer) =>
  errors?.map(({ extensions: { code, status, errors: fields } }) => ({
    code,
    status,
    paths: fields.map(({ path }) => path.join('.')),
  }))[0];

describe('refusals', () => {
  beforeAll(() => holdSlot(inDays(app, 20, 9)));

  test.each<[string, (start: string) => Record<string, unknown>]>([
    ['a taken slot', () => ({ start: inDays(app, 20, 9) })],
    ['an impossible zone', () => ({ timezone: 'Mars/Olympus' })],
    ['a time that is past', () => ({ start: '2020-01-01T10:00:00Z' })],
    ['a start without zone', () => ({ start: '2026-05-05T10:00:00' })],
    ['a time beside the grid', (start) => ({ start: start.replace(':00:00', ':07:00') })],
    ['an unknown offering', () => ({ offering: 'nowhere' })],
    ['a negative number of seats', () => ({ seats: -1 })],
    ['more seats than there are', () => ({ seats: 2 })],
    ['a wrong type', () => ({ seats: 'two' })],
    ['an unknown field', () => ({ couponcode: 'X' })],
    ['an unknown coupon', () => ({ couponCode: 'NOSUCHCODE' })],
    ['a client without e-mail', () => ({ client: { firstName: 'A', lastName: 'B' } })],
    ['something that is no e-mail', () => ({ client: { firstName: 'A', lastName: 'B', email: 'ada' } })],
    ['a participant without name', () => ({ participants: [{ email: 'a@example.com' }] })],
  ])('of %s say what REST says', async (_what, changes) => {
    const start = inDays(app, 21, 9);
    const body = holdRequest(offering, start, changes(start));
    const rest = await app.http.post('/api/bookings').send(body);
    expect(rest.status).toBeGreaterThanOrEqual(400);
    const { code, errors } = rest.body.error.details as { code: string; errors: { path: string[] }[] };
    const paths = errors.map(({ path }) => path.join('.'));
    const answer = await graphql(app, HOLD, { variables: body });
    expect(answer.data?.holdBooking ?? null).toBeNull();
    expect(said(answer)).toMatchObject({ code, status: rest.status });
    expect([...new Set(said(answer)?.paths)]).toEqual([...new Set(paths)]);
  });

  test('another client, another token and nobody find no booking', async () => {
    const mine = await holdSlot(inDays(app, 22, 9));
    const other = await holdSlot(inDays(app, 23, 9));
    const { id } = mine.variables;
    const calls = [
      { variables: { id } },
      { variables: { id, token: other.variables.token } },
      { variables: { id }, headers: as(stranger) },
      { variables: { id: 'unknown', token: mine.variables.token } },
    ];
    for (const call of calls) {
      for (const operation of [READ, PAY, CANCEL]) {
        expect(said(await graphql(app, operation, call))).toMatchObject({ code: 'not_found', status: 404 });
      }
      const moved = await graphql(app, MOVE, { ...call, variables: { ...call.variables, start: inDays(app, 24, 9) } });
      expect(said(moved)).toMatchObject({ code: 'not_found', status: 404 });
    }
    expect((await graphqlData(app, READ, { variables: mine.variables })).booking.bookingStatus).toBe('pending');
  });

  test('a client decides nothing for the expert, and a guest has no list', async () => {
    const { variables } = await holdSlot(inDays(app, 25, 9), as(client));
    const approve = `mutation { approveBooking(documentId: "${variables.id}") { bookingStatus } }`;
    expect(said(await graphql(app, approve, { headers: as(client) }))).toMatchObject({
      code: 'forbidden',
      status: 403,
    });
    expect(said(await graphql(app, '{ bookings { total } }'))).toMatchObject({ code: 'forbidden', status: 403 });
  });

  test('a session is not started before its time, and a cancelled booking not again', async () => {
    const { variables } = await holdSlot(inDays(app, 26, 9));
    await payAndWait(variables);
    const start = `mutation { startBooking(documentId: "${variables.id}") { bookingStatus } }`;
    expect(said(await graphql(app, start, { headers: as(expertLogin) }))).toMatchObject({ code: 'rule_refused' });
    await graphqlData(app, CANCEL, { variables });
    const again = await graphql(app, CANCEL, { variables });
    expect(again.errors?.[0]?.extensions).toMatchObject({
      code: 'illegal_transition',
      status: 409,
      from: 'cancelled',
      allowed: [],
    });
  });
});
