import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay } from '../../src/shared/time/day';
import { epochMinute, offsetSpans } from '../../src/shared/time/zone';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { hold, holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Expert, Offering } from '../support/builders/expert';

interface Listed {
  start: string;
  end: string;
  localStart: string;
  localEnd: string;
  seatsLeft: number;
  occurrence?: string;
}

let app: TestApp;

beforeAll(async () => {
  app = await bootApp();
}, 120_000);

afterAll(() => app.stop());

/** An expert who works from 09:00 to 12:00 every day. */
async function morningExpert(changes: Record<string, unknown> = {}): Promise<Expert> {
  const expert = await createExpert(app, changes, { hours: false });
  for (const dayOfWeek of [0, 1, 2, 3, 4, 5, 6]) {
    await app.strapi.documents('api::bookings.availability-rule').create({
      data: { consultant: expert.documentId, dayOfWeek, startTime: '09:00:00.000', endTime: '12:00:00.000' } as never,
    });
  }
  return expert;
}

const day = (days: number) => inDays(app, days).slice(0, 10);

async function slots(offering: Offering, days: { from: string; to?: string }, more: object = {}): Promise<Listed[]> {
  const response = await app.http
    .get('/api/bookings/slots')
    .query({ offering: offering.documentId, from: days.from, to: days.to ?? days.from, ...more });
  expect(response.body.error).toBeUndefined();
  return response.body.data;
}

const times = (list: Listed[]) => list.map(({ start }) => start.slice(11, 16));

describe('the list of slots', () => {
  test('gives instants and the wall time of the client, with what it belongs to', async () => {
    const expert = await morningExpert({ timezone: 'Asia/Kathmandu' });
    const offering = await createOffering(app, expert, { durationMinutes: 90 });
    const response = await app.http
      .get('/api/bookings/slots')
      .query({ consultant: expert.slug, offering: offering.slug, from: day(3), to: day(3), timezone: 'Asia/Tokyo' });
    expect(response.status).toBe(200);
    expect(response.body.data).toHaveLength(4);
    expect(response.body.data[0]).toEqual({
      start: `${day(3)}T03:15:00.000Z`,
      end: `${day(3)}T04:45:00.000Z`,
      localStart: `${day(3)}T12:15:00+09:00`,
      localEnd: `${day(3)}T13:45:00+09:00`,
      seatsLeft: 1,
    });
    expect(response.body.meta).toMatchObject({
      consultant: { documentId: expert.documentId, slug: expert.slug, timezone: 'Asia/Kathmandu' },
      offering: { documentId: offering.documentId, slug: offering.slug, durationMinutes: 90 },
      timezone: 'Asia/Tokyo',
    });
  });

  test('is cut at the midnights of the client', async () => {
    const offering = await createOffering(app, await createExpert(app), { durationMinutes: 30 });
    const list = await slots(offering, { from: day(4), to: day(5) }, { timezone: 'Pacific/Auckland' });
    const dates = new Set(list.map(({ localStart }) => localStart.slice(0, 10)));
    expect([...dates]).toEqual([day(4), day(5)]);
  });

  test.each([
    ['Europe/Berlin', 60],
    ['America/New_York', 60],
    ['Australia/Lord_Howe', 30],
  ])('is right through the next two clock changes of %s', async (zone, shift) => {
    const expert = await createExpert(app, { timezone: zone, slotStepMinutes: 30 });
    const offering = await createOffering(app, expert, { durationMinutes: 30, maxAdvanceBookingDays: 730 });
    const now = epochMinute(app.clock.now());
    const spans = offsetSpans(zone, now, now + 400 * 1440).filter(({ to }) => to > now);
    for (const [before, after] of [spans.slice(0, 2), spans.slice(1, 3)]) {
      if (!before || !after) throw new Error('The zone keeps its clock.');
      const date = formatDay(Math.floor((after.from - 1 + before.offset) / 1440));
      const list = await slots(offering, { from: date }, { timezone: zone });
      const ordinary = (24 * 60) / 30;
      const change = (after.offset - before.offset) / 30;
      expect(list).toHaveLength(ordinary - change);
      expect(Math.abs(after.offset - before.offset)).toBe(shift);
      expect(new Set(list.map(({ localStart }) => localStart)).size).toBe(list.length);
      const clocks = list.map(({ localStart }) => localStart.slice(11, 16));
      expect(clocks.length - new Set(clocks).size).toBe(Math.max(0, -change));
    }
  });

  test('leaves out time off of the expert and of everybody, and adds extra hours', async () => {
    const expert = await morningExpert();
    const offering = await createOffering(app, expert);
    const block = (data: object) =>
      app.strapi
        .documents('api::bookings.blocked-date')
        .create({ data: { overrideKind: 'blocked', ...data } as never });
    const mine = { consultant: expert.documentId };
    await block({ ...mine, date: day(10) });
    await block({ ...mine, date: day(11), startTime: '09:00:00.000', endTime: '11:00:00.000' });
    await block({
      ...mine,
      date: day(12),
      overrideKind: 'available',
      startTime: '15:00:00.000',
      endTime: '16:00:00.000',
    });
    const common = await block({ date: day(13) });
    const weekly = { isRecurring: true, recurrencePattern: 'weekly', endDate: day(21) };
    await block({ ...mine, date: day(7), ...weekly });

    expect(times(await slots(offering, { from: day(10) }))).toEqual([]);
    expect(times(await slots(offering, { from: day(11) }))).toEqual(['11:00']);
    expect(times(await slots(offering, { from: day(12) }))).toEqual([
      '09:00',
      '09:30',
      '10:00',
      '10:30',
      '11:00',
      '15:00',
    ]);
    expect(times(await slots(offering, { from: day(13) }))).toEqual([]);
    expect(times(await slots(offering, { from: day(14) }))).toEqual([]);
    expect(times(await slots(offering, { from: day(21) }))).toEqual([]);
    expect(await slots(offering, { from: day(28) })).toHaveLength(5);
    await app.strapi.documents('api::bookings.blocked-date').delete({ documentId: common.documentId });
  });
});

describe('listing and booking agree', () => {
  test('what is listed can be held, and what is held is gone with its buffers', async () => {
    const expert = await morningExpert({ bufferAfterMinutes: 20, slotStepMinutes: 20 });
    const offering = await createOffering(app, expert, { durationMinutes: 40 });
    const before = await slots(offering, { from: day(5) });
    expect(times(before)).toEqual(['09:00', '09:20', '09:40', '10:00', '10:20', '10:40', '11:00', '11:20']);
    await hold(app, offering, { start: `${day(5)}T10:00:00.000Z` });
    const after = await slots(offering, { from: day(5) });
    expect(times(after)).toEqual(['09:00', '11:00', '11:20']);

    for (const { start } of before) {
      const listed = after.some((slot) => slot.start === start);
      if (listed) continue;
      const response = await app.http.post('/api/bookings').send(holdRequest(offering, start));
      expect([start, response.status, response.body.error.details.code]).toEqual([start, 409, 'slot_taken']);
    }
    await hold(app, offering, { start: after[0]?.start ?? '' });
    await hold(app, offering, { start: after[1]?.start ?? '' });
    expect(times(await slots(offering, { from: day(5) }))).toEqual([]);
  });

  test('notice, window and weekly limit are the same in both', async () => {
    const expert = await morningExpert();
    const offering = await createOffering(app, expert, {
      advanceBookingDays: 2,
      maxAdvanceBookingDays: 30,
      availableSlotsPerWeek: 1,
    });
    const list = await slots(offering, { from: day(0), to: day(40) });
    const soonest = app.clock.now().getTime() + 2 * 86_400_000;
    expect(Date.parse(list[0]?.start ?? '')).toBeGreaterThanOrEqual(soonest);
    expect(list[list.length - 1]?.start.slice(0, 10)).toBe(day(30));
    const code = async (start: string) => {
      const response = await app.http.post('/api/bookings').send(holdRequest(offering, start));
      return response.body.error?.details?.code ?? 'held';
    };
    expect(await code(`${day(1)}T09:00:00Z`)).toBe('slot_too_soon');
    expect(await code(`${day(31)}T09:00:00Z`)).toBe('slot_too_far');

    expect(await code(list[0]?.start ?? '')).toBe('held');
    const rest = await slots(offering, { from: day(0), to: day(40) });
    const gone = list.filter(({ start }) => !rest.some((slot) => slot.start === start));
    const sameWeek = gone.find(({ start }) => Date.parse(start) > Date.parse(list[0]?.start ?? '') + 3_600_000);
    if (sameWeek) expect(await code(sameWeek.start)).toBe('weekly_limit_reached');
    expect(await code(rest[0]?.start ?? '')).toBe('held');
  });

  test('a group session is listed with its seats until it is full', async () => {
    const offering = await createOffering(app, await morningExpert(), { maxParticipants: 3 });
    const start = `${day(6)}T09:30:00.000Z`;
    await hold(app, offering, { start });
    const [first] = await slots(offering, { from: day(6) });
    expect(first).toMatchObject({ start, seatsLeft: 2 });
    expect(first?.occurrence).toEqual(expect.any(String));
    expect(times(await slots(offering, { from: day(6) }, { seats: 3 }))).toEqual(['10:30', '11:00']);
    await hold(app, offering, { start, seats: 2 });
    expect(times(await slots(offering, { from: day(6) }))).toEqual(['10:30', '11:00']);
  });
});

describe('bad questions', () => {
  test.each<[string, Record<string, unknown>, number, string, string]>([
    ['an impossible zone', { timezone: 'Mars/Olympus' }, 400, 'invalid_time_zone', 'timezone'],
    ['an offset for a zone', { timezone: '+02:00' }, 400, 'invalid_time_zone', 'timezone'],
    ['a date that does not exist', { from: '2027-02-30' }, 400, 'invalid_input', 'from'],
    ['a date that is none', { to: 'tomorrow' }, 400, 'invalid_input', 'to'],
    ['no date', { from: undefined }, 400, 'invalid_input', 'from'],
    ['the end before the start', { from: '2027-02-10', to: '2027-02-09' }, 400, 'invalid_input', 'to'],
    ['too many days', { from: '2027-01-01', to: '2027-03-04' }, 400, 'invalid_input', 'to'],
    ['no seats', { seats: 0 }, 400, 'invalid_input', 'seats'],
    ['seats that are no number', { seats: 'two' }, 400, 'invalid_input', 'seats'],
    ['an unknown parameter', { timezome: 'UTC' }, 400, 'invalid_input', 'timezome'],
    ['a parameter twice', { from: ['2027-01-01', '2027-01-02'] }, 400, 'invalid_input', 'from'],
    ['no offering', { offering: undefined }, 400, 'invalid_input', 'offering'],
    ['an unknown offering', { offering: 'nothing' }, 404, 'not_found', 'offering'],
    ['an unknown expert', { consultant: 'nobody' }, 404, 'not_found', 'consultant'],
  ])('%s', async (_what, changes, status, code, path) => {
    const offering = await sharedOffering();
    const query = { offering: offering.documentId, from: '2027-01-01', to: '2027-01-31', ...changes };
    const response = await app.http.get('/api/bookings/slots').query(query);
    expect({ status: response.status, code: response.body.error?.details?.code }).toEqual({ status, code });
    expect(response.body.error.details.errors[0].path.join('.')).toBe(path);
  });

  let shared: Promise<Offering> | undefined;
  const sharedOffering = () => (shared ??= createExpert(app).then((expert) => createOffering(app, expert)));

  test.each([
    ['a private expert', { profileVisibility: 'private' }, {}],
    ['an expert on the platform only', { profileVisibility: 'platform_only' }, {}],
    ['a suspended expert', { consultantStatus: 'suspended' }, {}],
    ['a closed offering', {}, { isActive: false }],
  ])('%s is not told of, nor booked', async (_what, expertChanges, offeringChanges) => {
    const offering = await createOffering(app, await createExpert(app, expertChanges), offeringChanges);
    const query = { offering: offering.documentId, from: '2027-01-01', to: '2027-01-31' };
    expect((await app.http.get('/api/bookings/slots').query(query)).status).toBe(404);
    const { status, body } = await app.http.post('/api/bookings').send(holdRequest(offering, inDays(app, 3)));
    expect([status, body.error?.details?.code]).toEqual([404, 'not_found']);
  });
});

describe('a booking that moves', () => {
  test('finds its own time free, for its own client only', async () => {
    const offering = await createOffering(app, await morningExpert(), { availableSlotsPerWeek: 1 });
    const held = await hold(app, offering, { start: `${day(9)}T10:00:00.000Z` });
    expect(times(await slots(offering, { from: day(9) }))).toEqual([]);
    const ask = (token: string, query: object = {}) =>
      app.http
        .get('/api/bookings/slots')
        .query({ offering: offering.documentId, from: day(9), to: day(9), booking: held.documentId, ...query })
        .set('x-manage-token', token);
    expect(times((await ask(held.manageToken)).body.data)).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00']);
    expect((await ask('another')).status).toBe(404);
    const other = await createOffering(app, await morningExpert());
    const wrong = await ask(held.manageToken, { offering: other.documentId });
    expect([wrong.status, wrong.body.error.details.code]).toEqual([422, 'rule_refused']);
  });

  test('does not count the seats of others as free', async () => {
    const offering = await createOffering(app, await morningExpert(), { maxParticipants: 3 });
    const start = `${day(9)}T10:00:00.000Z`;
    const held = await hold(app, offering, { start });
    await hold(app, offering, { start });
    const response = await app.http
      .get('/api/bookings/slots')
      .query({ offering: offering.documentId, from: day(9), to: day(9), booking: held.documentId })
      .set('x-manage-token', held.manageToken);
    expect(times(response.body.data)).toEqual(['09:00', '10:00', '11:00']);
  });
});

describe('GraphQL', () => {
  const ask = async (query: string) => (await app.http.post('/graphql').send({ query })).body;

  test('tells the same times', async () => {
    const offering = await createOffering(app, await morningExpert());
    const range = `from: "${day(15)}", to: "${day(15)}"`;
    const body = await ask(
      `{ slots(offering: "${offering.documentId}", ${range}) { consultant { name } slots { start end localStart localEnd seatsLeft } } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.slots.slots).toEqual(await slots(offering, { from: day(15) }));
    const free = await ask(
      `{ freeExperts(${range}, limit: 1) { experts nodes { offering { documentId } slotCount } } }`,
    );
    const found = free.data.freeExperts.nodes.find(
      (node: { offering: { documentId: string } }) => node.offering.documentId === offering.documentId,
    );
    expect(found.slotCount).toBe(5);
  });

  test('carries the code of a refusal', async () => {
    const body = await ask(
      `{ slots(offering: "x", from: "2027-01-01", to: "2027-01-02", timezone: "Mars/Olympus") { slots { start } } }`,
    );
    expect(body.errors[0].extensions.code).toBe('invalid_time_zone');
  });
});
