import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { hold, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import { createTeam } from '../support/builders/team';
import { diceOf } from '../support/fuzz/dice';
import { fillTypes } from '../support/fuzz/world';
import { settleJobs } from '../support/jobs';
import { askContentManager, askGraphql, askLists, runCrons } from '../support/scans/ask-doors';
import { fullReads, statementsOf } from '../support/scans/explain';
import { smallTables } from '../support/scans/small-tables';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
}, 120_000);
afterAll(() => app.stop());

/** What reads all of a table all the same, and why it may. */
const MEANT: readonly { what: RegExp; why: string }[] = [
  { what: /^_private_jobs/, why: "graphile-worker's own table: what waits or has failed; what is done is gone" },
  { what: /^system_jobs: /, why: 'the same on SQLite, and the heartbeat of who works on it' },
  { what: /^billing_ledger.*: the job billing\.check-ledger:/, why: 'the nightly check adds up all entries' },
  { what: /: the job platform\.purge-idempotency-keys:/, why: "a day's keys and receipts are compared once a day" },
];

it('reads no table that grows from one end to the other, at any door', async () => {
  const admin = await openAdminSession(app);
  const member = await (await createTeam(app, 'Readers')).join('owner');
  await hold(app, await createOffering(app, await createExpert(app)), { start: inDays(app, 10) });
  await fillTypes(app, diceOf(1), member.documentId);
  await settleJobs(app);
  const asked = await statementsOf(app, async (at) => {
    await askLists(app, at, { admin, member });
    await askContentManager(app, at, admin);
    const post = (query: string) =>
      app.http.post('/graphql').set('Authorization', `Bearer ${member.token}`).send({ query });
    await askGraphql(at, member, post as never);
    await runCrons(app, at);
  });
  expect(asked.length).toBeGreaterThan(1000);
  const found = await fullReads(app, asked, smallTables(app));
  const lines = found.map(({ tables, door, sql }) => `${tables.join(', ')}: ${door}: ${sql}`);
  expect(lines.filter((line) => !MEANT.some(({ what }) => what.test(line)))).toEqual([]);
  if (process.env.SCANS) console.log(lines.join('\n'));
}, 300_000);
