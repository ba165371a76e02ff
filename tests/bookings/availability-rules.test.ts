import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AdminSession, openAdminSession } from '../support/admin-session';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { createExpert, type Expert } from '../support/builders/expert';

const RULE = 'api::bookings.availability-rule';
const BLOCKED = 'api::bookings.blocked-date';
const CONTENT_MANAGER = '/content-manager/collection-types';

let app: TestApp;
let staff: AdminSession;
let expert: Expert;

beforeAll(async () => {
  app = await bootApp();
  staff = await openAdminSession(app);
  expert = await createExpert(app, {}, { hours: false });
}, 120_000);

afterAll(() => app.stop());

const rule = (changes: object) => ({
  consultant: { connect: [{ documentId: expert.documentId }] },
  dayOfWeek: 1,
  startTime: '09:00:00.000',
  endTime: '12:00:00.000',
  ...changes,
});

const post = (uid: string, body: object) => staff.post(`${CONTENT_MANAGER}/${uid}`, body);
const refusal = (response: {
  status: number;
  body: { error?: { details?: { code?: string; errors?: { path: string[] }[] } } };
}) => [response.status, response.body.error?.details?.code, response.body.error?.details?.errors?.[0]?.path.join('.')];

describe('weekly hours', () => {
  test('belong to the calendar of their expert', async () => {
    const created = await post(RULE, rule({ dayOfWeek: 2, breaks: [{ start: '10:00', end: '10:30' }] }));
    expect(created.status).toBe(201);
    const row = await app.strapi.db.query(RULE).findOne({ where: { documentId: created.body.data.documentId } });
    expect(row.resourceKey).toBe(`consultant:${expert.documentId}`);
  });

  test('are refused in the content manager with the field that is wrong', async () => {
    expect(refusal(await post(RULE, rule({ endTime: '08:00:00.000' })))).toEqual([400, 'invalid_input', 'endTime']);
    expect(refusal(await post(RULE, rule({ breakStartTime: '12:00:00.000' })))).toEqual([
      400,
      'invalid_input',
      'breakStartTime',
    ]);
    expect(refusal(await post(RULE, rule({ consultant: null })))).toEqual([400, 'invalid_input', 'consultant']);
  });

  test('may adjoin, but not overlap, those of the same day', async () => {
    const first = await post(RULE, rule({ dayOfWeek: 3 }));
    expect(first.status).toBe(201);
    expect((await post(RULE, rule({ dayOfWeek: 3, startTime: '12:00:00.000', endTime: '17:00:00.000' }))).status).toBe(
      201,
    );
    const overlap = await post(RULE, rule({ dayOfWeek: 3, startTime: '11:30:00.000', endTime: '11:45:00.000' }));
    expect(refusal(overlap)).toEqual([409, 'conflict', 'startTime']);
    expect((await post(RULE, rule({ dayOfWeek: 4, startTime: '11:30:00.000' }))).status).toBe(201);

    const path = `${CONTENT_MANAGER}/${RULE}/${first.body.data.documentId}`;
    expect(refusal(await staff.put(path, { endTime: '12:30:00.000' }))).toEqual([409, 'conflict', 'startTime']);
    const stored = await app.strapi.documents(RULE).findOne({ documentId: first.body.data.documentId });
    expect(stored?.endTime?.slice(0, 5)).toBe('12:00');
    expect((await staff.put(path, { endTime: '11:00:00.000' })).status).toBe(200);
  });

  test('hold for code as well, and two at once do not slip through', async () => {
    const create = (startTime: string) =>
      app.strapi.documents(RULE).create({
        data: { consultant: expert.documentId, dayOfWeek: 5, startTime, endTime: '17:00:00.000' } as never,
      });
    const outcomes = await Promise.allSettled([create('09:00:00.000'), create('10:00:00.000'), create('11:00:00.000')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('blocked dates', () => {
  const date = (changes: object) => ({
    consultant: { connect: [{ documentId: expert.documentId }] },
    date: '2027-05-04',
    overrideKind: 'blocked',
    ...changes,
  });

  test('are stored with their calendar; those of nobody hold for all', async () => {
    const own = await post(BLOCKED, date({}));
    const common = await post(BLOCKED, date({ consultant: undefined }));
    expect([own.status, common.status]).toEqual([201, 201]);
    const keys = await Promise.all(
      [own, common].map(async ({ body }) => {
        const row = await app.strapi.db.query(BLOCKED).findOne({ where: { documentId: body.data.documentId } });
        return row.resourceKey;
      }),
    );
    expect(keys).toEqual([`consultant:${expert.documentId}`, null]);
  });

  test.each([
    ['endDate', { endDate: '2027-05-03' }],
    ['recurrencePattern', { isRecurring: true }],
    ['startTime', { overrideKind: 'available' }],
    ['endTime', { startTime: '10:00:00.000', endTime: '09:00:00.000' }],
  ])('are refused with the field %s', async (path, changes) => {
    expect(refusal(await post(BLOCKED, date(changes)))).toEqual([400, 'invalid_input', path]);
  });
});

test.each(['slotStepMinutes', 'bufferBeforeMinutes', 'bufferAfterMinutes'])(
  'the %s of an expert is a multiple of 5',
  async (attribute) => {
    const path = `${CONTENT_MANAGER}/api::experts.consultant/${expert.documentId}`;
    expect(refusal(await staff.put(path, { [attribute]: 7 }))).toEqual([400, 'invalid_input', attribute]);
    expect((await staff.put(path, { [attribute]: 15 })).status).toBe(200);
  },
);
