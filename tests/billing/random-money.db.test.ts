import { afterAll, beforeAll, expect, it } from 'vitest';
import { assertLedgerBalanced } from '../../src/api/billing/public';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { advanceClock, settleJobs } from '../support/jobs';
import { brokenInvariants } from '../support/random-money/invariants';
import { randomOf, type Random } from '../support/random-money/random';
import { openSession, type Session } from '../support/random-money/session';
import { endSession, takeStep } from '../support/random-money/steps';

/**
 * Sessions of which anything may happen, in any order: `RANDOM_MONEY_SEED=7 RANDOM_MONEY_SESSIONS=400` plays other ones
 * and more. They run side by side, and their webhooks come late, twice and in another order.
 */
const SEED = Number(process.env.RANDOM_MONEY_SEED ?? 20_260_310);
const SESSIONS = Number(process.env.RANDOM_MONEY_SESSIONS ?? 24);
const AT_ONCE = 12;
const ROUNDS = 14;
const HOUR_MS = 3_600_000;

let app: TestApp;
let staff: AdminSession;
beforeAll(async () => {
  app = await bootApp();
  staff = await openAdminSession(app);
}, 120_000);
afterAll(() => {
  unsettle(0, 0);
  return app.stop();
});

/** How webhooks come: so many times more, each up to so much later. */
function unsettle(duplicates: number, delayMs: number): void {
  app.strapi.config.set('magnetiq.payments.simulator.duplicateDeliveries', duplicates);
  app.strapi.config.set('magnetiq.payments.simulator.maxDelayMs', delayMs);
}

async function play(random: Random): Promise<Session[]> {
  app.strapi.config.set('magnetiq.money.taxBasisPoints', random.pick([0, 1_900]));
  const sessions: Session[] = [];
  for (let index = 0; index < AT_ONCE; index += 1) sessions.push(await openSession(app, staff, random));
  for (let round = 0; round < ROUNDS; round += 1) {
    unsettle(random.int(3), random.pick([0, 2_000, 600_000]));
    await Promise.all(sessions.map((session) => takeStep(session, random)));
    if (random.chance(60)) await settleJobs(app);
    // The first rounds are quick, or every hold would expire unpaid.
    await advanceClock(app, round < 4 ? 60_000 : random.int(24) * HOUR_MS);
  }
  unsettle(0, 0);
  await advanceClock(app, 10 * 24 * HOUR_MS);
  await settleJobs(app, 60_000);
  for (const session of sessions) await endSession(session, random);
  await settleJobs(app, 60_000);
  await advanceClock(app, 10 * 24 * HOUR_MS);
  await settleJobs(app, 60_000);
  return sessions;
}

it.each(Array.from({ length: Math.ceil(SESSIONS / AT_ONCE) }, (_, index) => [SEED + index]))(
  'whatever happens, money is right in the end (seed %i)',
  async (seed) => {
    const sessions = await play(randomOf(seed));
    const attention = (await staff.get('/billing/attention').expect(200)).body.data as Record<string, unknown>[];
    const broken: string[] = [];
    for (const session of sessions) {
      const faults = await brokenInvariants(session, attention);
      if (faults.length > 0)
        broken.push([`${session.currency} ${session.held.documentId}`, ...session.log, ...faults].join('\n'));
    }
    expect(broken.join('\n\n')).toBe('');
    await assertLedgerBalanced(app.strapi);
    const dead = (await staff.get('/system/outbox').expect(200)).body.data.messages as { channel: string }[];
    expect(dead.filter(({ channel }) => channel.startsWith('payment'))).toEqual([]);
  },
  180_000,
);
