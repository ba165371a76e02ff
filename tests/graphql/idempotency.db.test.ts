import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';
import { graphql, graphqlData } from '../support/graphql';
import { loseAnswers } from '../support/lose-answers';

const BOOKING = 'api::bookings.consultant-booking';

let app: TestApp;
let offering: Offering;
let onRequest: Offering;
let ada: Member;
let eve: Member;
let day = 10;

beforeAll(async () => {
  app = await bootApp();
  [ada, eve] = await Promise.all([createMember(app), createMember(app)]);
  offering = await createOffering(app, await createExpert(app));
  onRequest = await createOffering(app, await createExpert(app), { requiresApproval: true });
}, 120_000);
afterAll(() => app.stop());

/** A time of its own for each booking. */
const nextStart = (): string => inDays(app, (day += 1), 9);
const asMember = ({ token }: Member) => ({ Authorization: `Bearer ${token}` });
const bookings = (): Promise<number> => app.strapi.db.query(BOOKING).count({});

describe('one key for a request of GraphQL', () => {
  const TWO = `mutation Two($one: HoldBookingInput!, $two: HoldBookingInput!) { ...Both }
    fragment Both on Mutation {
      one: holdBooking(data: $one) { ...Held } two: holdBooking(data: $two) { ...Held } }
    fragment Held on HeldBooking { manageToken booking { documentId client { email } } }`;
  const request = (start = nextStart()) => holdRequest(offering, start).data as { client: { email: string } };

  it('holds what each of its fields asks for, and gives each its own again', async () => {
    const call = { variables: { one: request(), two: request() }, headers: { 'Idempotency-Key': randomUUID() } };
    const first = await graphql(app, TWO, call);
    expect(first.errors).toBeUndefined();
    const emails = [first.data.one, first.data.two].map(({ booking }) => booking.client.email);
    expect(emails).toEqual([call.variables.one.client.email, call.variables.two.client.email]);
    expect(first.data.one.manageToken).not.toBe(first.data.two.manageToken);
    const repeated = await graphql(app, TWO, call);
    expect([repeated.data, repeated.headers['idempotency-replayed']]).toEqual([first.data, 'true']);
    const before = await bookings();
    await loseAnswers(app);
    expect((await graphql(app, TWO, call)).data).toEqual(first.data);
    expect(await bookings()).toBe(before);
    const swapped = { one: call.variables.two, two: call.variables.one };
    expect((await graphql(app, TWO, { ...call, variables: swapped })).status).toBe(409);
  });

  it('keeps what went well when a part may still go well later', async () => {
    const mine = await eve.post('/api/bookings', holdRequest(onRequest, nextStart()).data);
    const MIXED = `mutation Mixed($data: HoldBookingInput!, $id: ID!) {
      held: holdBooking(data: $data) { booking { documentId } } approveBooking(documentId: $id) { documentId } }`;
    const call = {
      variables: { data: request(), id: mine.body.data.documentId as string },
      headers: { 'Idempotency-Key': randomUUID(), ...asMember(eve) },
    };
    const [first, again] = [await graphql(app, MIXED, call), await graphql(app, MIXED, call)];
    expect(first.errors).toMatchObject([{ path: ['approveBooking'], extensions: { status: 403 } }]);
    // Rights may change, so that the answer is none for good; the hold is the same.
    expect(again.headers['idempotency-replayed']).toBeUndefined();
    expect(again).toMatchObject({ data: { held: { booking: { documentId: expect.any(String) } } } });
    expect(again.data).toEqual(first.data);
  });

  it('repeats a part that was refused for good', async () => {
    const start = nextStart();
    const call = {
      variables: { one: request(start), two: request(start) },
      headers: { 'Idempotency-Key': randomUUID() },
    };
    const [first, again] = [await graphql(app, TWO, call), await graphql(app, TWO, call)];
    expect(first.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['two'], 'slot_taken']]);
    expect(first.data).toMatchObject({ one: { manageToken: expect.any(String) }, two: null });
    expect(again).toMatchObject({ data: first.data, errors: first.errors });
  });

  it('changes the records of a member once', async () => {
    const headers = { 'Idempotency-Key': randomUUID(), ...asMember(ada) };
    const CREATE = `mutation { one: createMyWishlist(data: { name: "one" }) { documentId }
      two: createMyWishlist(data: { name: "two" }) { documentId } }`;
    const created = await graphqlData(app, CREATE, { headers });
    expect(created.one.documentId).not.toBe(created.two.documentId);
    await loseAnswers(app);
    expect(await graphqlData(app, CREATE, { headers })).toEqual(created);
    const remove = `mutation { deleteMyWishlist(documentId: "${created.one.documentId}") }`;
    const key = { ...headers, 'Idempotency-Key': randomUUID() };
    expect(await graphqlData(app, remove, { headers: key })).toEqual({ deleteMyWishlist: true });
    await loseAnswers(app);
    expect(await graphqlData(app, remove, { headers: key })).toEqual({ deleteMyWishlist: true });
  });

  it('keeps neither reads nor logins', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    for (const query of [
      '{ consultants { slug } }',
      'mutation { login(input: { identifier: "a@b.cd", password: "x" }) { jwt } }',
    ]) {
      for (let times = 0; times < 2; times += 1) {
        expect((await graphql(app, query, { headers })).headers['idempotency-replayed']).toBeUndefined();
      }
    }
  });
});
