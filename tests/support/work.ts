import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { startJobs, stopJobs } from '../../src/shared/jobs/queue';
import type { TestApp } from './boot';
import { fewestStatements } from './count-statements';
import { settleJobs } from './jobs';

type Hash = (text: unknown, salt: number | string, ...rest: unknown[]) => unknown;

const RUNS = 3;

/** What an answer takes: rounds of bcrypt, which doubles them with each step of its cost, and statements. */
export interface Work {
  rounds: number;
  statements: number;
}

/** The bcryptjs that Strapi and this house load; `compare` calls its `hash`. */
const bcrypt = createRequire(require.resolve('@strapi/strapi'))('bcryptjs') as { hash: Hash };

/** The cost of a salt, as a number or as `$2b$11$…` says it. */
const costOf = (salt: number | string): number => (typeof salt === 'number' ? salt : Number(salt.split('$')[2]));

/**
 * The work of some answers: what makes one slower than another, whatever else the machine does. The application runs in
 * this process, and so do its hashes; its jobs wait meanwhile.
 */
export async function workOf(app: TestApp, ...sends: (() => PromiseLike<unknown>)[]): Promise<Work[]> {
  await settleJobs(app);
  await stopJobs(app.strapi);
  try {
    // What is looked up once a while, such as settings, is no work of either.
    for (const send of sends) await send();
    const found: Work[] = [];
    for (const send of sends) found.push(await workOfOne(app, send));
    return found;
  } finally {
    await startJobs(app.strapi);
  }
}

async function workOfOne(app: TestApp, send: () => PromiseLike<unknown>): Promise<Work> {
  const { hash } = bcrypt;
  let rounds = 0;
  bcrypt.hash = (text, salt, ...rest) => {
    rounds += 2 ** costOf(salt);
    return hash(text, salt, ...rest);
  };
  try {
    const runs = Array.from({ length: RUNS }, () => async () => send());
    const statements = await fewestStatements(app, runs);
    return { rounds: rounds / RUNS, statements };
  } finally {
    bcrypt.hash = hash;
  }
}

/** Whether answers take the same hashing, and as many statements but for some. */
export function expectAlike([one, other]: Work[], { statements = 0 } = {}): void {
  expect(other?.rounds).toBe(one?.rounds);
  expect(Math.abs((other?.statements ?? 0) - (one?.statements ?? 0))).toBeLessThanOrEqual(statements);
}
