import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Offering } from '../support/builders/expert';
import { spawnServer } from '../support/spawn-server';
import type { SpawnedServer } from '../support/spawn-server';

const CLIENTS = 200;

let app: TestApp;
let second: SpawnedServer | undefined;
let offering: Offering;

/** On PostgreSQL every other client talks to a second server process on the same database. */
const server = (index: number): string => (second && index % 2 === 1 ? second.url : app.url);

beforeAll(async () => {
  app = await bootApp();
  if (app.database.kind === 'postgres') second = await spawnServer(app.database);
  offering = await createOffering(app, await createExpert(app, { slotStepMinutes: 60 }));
}, 180_000);

afterAll(async () => {
  await second?.terminate();
  await app.stop();
});

interface Answer {
  status: number;
  body: { error?: { details: Record<string, unknown> } };
}

async function post(index: number, body: object): Promise<Answer> {
  const response = await fetch(`${server(index)}/api/bookings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

const all = (request: (index: number) => object) =>
  Promise.all(Array.from({ length: CLIENTS }, (_, index) => post(index, request(index))));

test('of 200 clients who want one slot one gets it, and 199 are told that it is taken', async () => {
  const start = inDays(app, 3, 9);
  const answers = await all(() => holdRequest(offering, start));
  const codes = answers.map(({ status, body }) => body.error?.details.code ?? status);
  expect(codes.filter((code) => code === 201)).toHaveLength(1);
  expect(codes.filter((code) => code === 'slot_taken')).toHaveLength(199);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(199);
  expect(await app.strapi.db.query('api::bookings.consultant-booking').count()).toBe(1);
  expect(await app.strapi.db.query('api::bookings.resource-claim').count()).toBe(12);
}, 180_000);

test('of 200 uses of a coupon that has 20, 20 are applied and 180 refused with a reason and recorded', async () => {
  const roomy = await createOffering(app, await createExpert(app, { slotStepMinutes: 60 }));
  await app.strapi.documents('api::billing.coupon').create({
    data: {
      code: 'TWENTY',
      internalName: 'Twenty',
      discountType: 'percentage',
      discountBasisPoints: 1000,
      maxUsesTotal: 20,
    } as never,
  });
  const first = Date.parse(inDays(app, 10, 0));
  const answers = await all((index) =>
    holdRequest(roomy, new Date(first + index * 3_600_000).toISOString(), { couponCode: 'twenty' }),
  );
  const codes = answers.map(({ status, body }) => body.error?.details.reason ?? status);
  expect(codes.filter((code) => code === 201)).toHaveLength(20);
  expect(codes.filter((code) => code === 'coupon_limit_reached')).toHaveLength(180);
  const redemptions = app.strapi.db.query('api::billing.coupon-redemption');
  expect(await redemptions.count({ where: { redemptionStatus: 'pending' } })).toBe(20);
  expect(await redemptions.count({ where: { redemptionStatus: 'limit_exceeded' } })).toBe(180);
  const coupon = await app.strapi.db.query('api::billing.coupon').findOne({ where: { code: 'TWENTY' } });
  expect(coupon.currentUsageCount).toBe(20);
}, 180_000);
