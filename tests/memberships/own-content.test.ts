import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { contentIn } from '../support/builders/content';
import { createMember, type Member } from '../support/builders/member';
import { retreat } from '../support/builders/membership';
import { storeDocument } from '../support/builders/stored';
import { documentsOf } from '../support/documents';
import { graphql, graphqlData } from '../support/graphql';

const ITEM = 'api::memberships.content-item';
const PLAYERS = Array.from({ length: 20 }, (_, index) => index + 1);

let app: TestApp;
let ada: Member;
let eve: Member;
let video: string;

const store = (type: string, data: Record<string, unknown>) => storeDocument(app, `api::memberships.${type}`, data);
const item = (slug: string, data: object = {}): Promise<string> =>
  contentIn(app)(ITEM, { title: slug, slug, contentType: 'video', ...data });
const own = async (member: Member, plural: string) => {
  const { status, body } = await member.get(`/api/memberships/my/${plural}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.data as Record<string, unknown>[];
};

beforeAll(async () => {
  app = await bootApp();
  [ada, eve] = await Promise.all([createMember(app), createMember(app)]);
  video = await item('flow', { title: 'Morning flow' });
}, 180_000);

afterAll(() => app.stop());

describe('what a member has', () => {
  beforeAll(async () => {
    const [customer, content] = [ada.documentId, video];
    const offering = (await documentsOf(app, 'api::memberships.offering').create({ data: retreat() })).documentId;
    await documentsOf(app, 'api::memberships.offering').publish({ documentId: offering });
    await store('purchase', {
      customer,
      content,
      amountPaidCents: 123_456_789_012,
      currency: 'USD',
      stripePaymentIntentId: 'pi_1',
      platformFeeAmountCents: 500,
      creatorPayoutAmountCents: 1400,
      purchaseStatus: 'completed',
    });
    const grantedAt = '2030-01-01T00:00:00.000Z';
    await store('content-access', { user: customer, content, accessType: 'purchased', grantedAt });
    await store('credit-balance', { customer, currentBalance: 7 });
    const booking = await store('offering-booking', { customer, offering, paymentMethod: 'credits', creditsUsed: 3 });
    await store('credit-transaction', {
      customerDocumentId: customer,
      offeringBookingDocumentId: booking,
      entryType: 'spent_offering',
      amount: -3,
      balanceAfter: 7,
    });
    await store('portal-access', { user: customer, booking, offering, grantedAt });
  });

  test.each<[string, object]>([
    [
      'purchases',
      { amountPaidCents: 123_456_789_012, purchaseStatus: 'completed', content: { title: 'Morning flow' } },
    ],
    ['content-accesses', { accessType: 'purchased', expiresAt: null, content: { slug: 'flow' } }],
    ['credit-balances', { currentBalance: 7 }],
    ['credit-transactions', { entryType: 'spent_offering', amount: -3, balanceAfter: 7 }],
    ['offering-bookings', { bookingStatus: 'confirmed', creditsUsed: 3, offering: { slug: 'retreat' } }],
    ['portal-accesses', { offering: { title: 'Retreat' }, booking: { bookingStatus: 'confirmed' } }],
  ])('%s: read by the member alone, written by nobody', async (plural, expected) => {
    const [record, ...others] = await own(ada, plural);
    expect(record).toMatchObject(expected);
    expect(others).toEqual([]);
    expect(Object.keys(record ?? {}).join()).not.toMatch(/stripe|Fee|Payout|customer|user/);
    expect(await own(eve, plural)).toEqual([]);
    const path = `/api/memberships/my/${plural}`;
    expect((await eve.get(`${path}/${String(record?.documentId)}`)).status).toBe(404);
    expect((await ada.put(`${path}/${String(record?.documentId)}`, {})).status).toBe(405);
    expect((await ada.post(path, {})).status).toBe(405);
  });

  test('is the same over GraphQL', async () => {
    const query = '{ myPurchases { nodes { amountPaidCents content { title } } } myCreditBalances { total } }';
    const as = ({ token }: Member) => ({ headers: { authorization: `Bearer ${token}` } });
    expect(await graphqlData(app, query, as(ada))).toEqual({
      myPurchases: { nodes: [{ amountPaidCents: 123_456_789_012, content: { title: 'Morning flow' } }] },
      myCreditBalances: { total: 1 },
    });
    expect(await graphqlData(app, query, as(eve))).toEqual({
      myPurchases: { nodes: [] },
      myCreditBalances: { total: 0 },
    });
    expect((await graphql(app, query)).errors?.[0]?.extensions.code).toBe('forbidden');
  });
});

describe('where a member stands in a video', () => {
  const report = (member: Member, content: string, positionSeconds: number, durationSeconds = 600) =>
    member.post('/api/memberships/playback', { content, positionSeconds, durationSeconds });
  const grant = (content: string, data: object = {}) =>
    store('content-access', {
      user: eve.documentId,
      content,
      accessType: 'complimentary',
      grantedAt: app.clock.now().toISOString(),
      ...data,
    });
  const position = async (content: string) => {
    const rows = await app.strapi.db
      .query('api::memberships.playback')
      .findMany({ where: { userDocumentId: eve.documentId, contentDocumentId: content } });
    return rows as { positionSeconds: number; completed: boolean }[];
  };

  test('is kept once, and moves', async () => {
    const content = await item('kept');
    await grant(content);
    expect((await report(eve, content, 30)).status).toBe(201);
    expect((await report(eve, content, 40)).status).toBe(201);
    expect(await position(content)).toMatchObject([{ positionSeconds: 40, completed: false }]);
    const [shown] = await own(eve, 'playbacks');
    expect(shown).toMatchObject({ positionSeconds: 40, durationSeconds: 600, content: { slug: 'kept' } });
    expect(await own(ada, 'playbacks')).toEqual([]);
  });

  test('is one row however many players report at once', async () => {
    const content = await item('parallel');
    await grant(content);
    const answers = await Promise.all(PLAYERS.map((seconds) => report(eve, content, seconds)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await position(content)).toHaveLength(1);
  });

  test('once watched stays watched', async () => {
    const content = await item('watched');
    await grant(content);
    await report(eve, content, 570);
    await report(eve, content, 5);
    expect(await position(content)).toMatchObject([{ positionSeconds: 5, completed: true }]);
  });

  test.each<[string, object, string]>([
    ['behind the end', { positionSeconds: 601 }, 'positionSeconds'],
    ['before the start', { positionSeconds: -1 }, 'positionSeconds'],
    ['of a video without length', { positionSeconds: 0, durationSeconds: 0 }, 'durationSeconds'],
    ['of nothing', { content: undefined }, 'content'],
    ['of another member', { user: 'somebody' }, 'user'],
    ['said to be watched', { completed: true }, 'completed'],
  ])('%s is refused', async (what, data, field) => {
    const content = await item(what.replaceAll(' ', '-'));
    await grant(content);
    const body = { content, positionSeconds: 1, durationSeconds: 600, ...data };
    const { status, body: answer } = await eve.post('/api/memberships/playback', body);
    expect(status).toBe(400);
    expect(answer.error.details.errors[0].path.at(-1)).toBe(field);
  });

  test('is kept of what the member may see, and of videos only', async () => {
    const locked = await item('locked');
    expect((await report(eve, locked, 1)).status).toBe(400);
    const expired = await item('expired');
    await grant(expired, { expiresAt: '2020-01-01T00:00:00.000Z' });
    expect((await report(eve, expired, 1)).status).toBe(400);
    const audio = await item('audio', { contentType: 'audio' });
    await grant(audio);
    expect((await report(eve, audio, 1)).status).toBe(400);
    const free = await item('free', { visibility: 'public' });
    expect((await report(eve, free, 1)).status).toBe(201);
    const draft = await documentsOf(app, ITEM).create({
      data: { title: 'Draft', slug: 'free-draft', contentType: 'video', visibility: 'public' },
    });
    expect((await report(eve, draft.documentId, 1)).status).toBe(400);
    const guest = { data: { content: free, positionSeconds: 1, durationSeconds: 600 } };
    expect([401, 403]).toContain((await app.http.post('/api/memberships/playback').send(guest)).status);
  });

  test('is kept over GraphQL too', async () => {
    const content = await item('by-graphql');
    await grant(content);
    const mutation = `mutation ($data: SavePlaybackInput!) { savePlayback(data: $data) }`;
    const call = (positionSeconds: number) => ({
      headers: { authorization: `Bearer ${eve.token}` },
      variables: { data: { content, positionSeconds, durationSeconds: 60 } },
    });
    expect(await graphqlData(app, mutation, call(10))).toEqual({ savePlayback: true });
    expect((await graphql(app, mutation, call(61))).errors?.[0]?.extensions.code).toBe('invalid_input');
    expect(await position(content)).toMatchObject([{ positionSeconds: 10 }]);
  });
});
