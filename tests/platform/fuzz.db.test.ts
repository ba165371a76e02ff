import { afterAll, beforeAll, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { hold, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import { runFuzz } from '../support/fuzz/run-fuzz';

/** The second database gets other requests, and half as many: each takes twice as long there. */
const onPostgres = Boolean(process.env.TEST_DATABASE_URL);

/** `FUZZ_SEEDS=7` repeats one run, `FUZZ_SEEDS=1-50` searches wider. */
function seeds(): number[] {
  const [first = 1, last = first] = (process.env.FUZZ_SEEDS ?? (onPostgres ? '2' : '1')).split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** `FUZZ_DOORS=admin` asks one door only, `FUZZ_REQUESTS=20000` more. */
const only = process.env.FUZZ_DOORS;
const doors = only
  ? { public: 0, graphql: 0, admin: 0, uploads: 0, [only]: 1 }
  : { public: 20, graphql: 16, admin: 2, uploads: 1 };
const count = Number(process.env.FUZZ_REQUESTS ?? (onPostgres ? 1000 : 2000));

let app: TestApp;

beforeAll(async () => {
  app = await bootApp();
  const offering = await createOffering(app, await createExpert(app));
  await hold(app, offering, { start: inDays(app, 10) });
}, 120_000);
afterAll(() => app.stop());

it.each(seeds())(
  'no generated request breaks anything, seed %i',
  async (seed) => {
    const { failures, answers, seconds } = await runFuzz(app, { seed, count, doors });
    if (process.env.FUZZ_SEEDS) console.log(seed, answers, seconds);
    const report = failures.map(
      ({ kind, times, first, request, answer }) =>
        `${times} times, first FUZZ_SEEDS=${seed}, request ${first}:\n${kind}\n${request}\n→ ${answer}`,
    );
    expect(report.join('\n\n')).toBe('');
    // Requests that are all refused at the first look would try nothing.
    const answered = Object.keys(answers).filter((name) => name.endsWith(' 200'));
    expect(answered.length).toBe(only ? 1 : 4);
  },
  600_000,
);
