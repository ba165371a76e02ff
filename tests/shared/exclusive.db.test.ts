import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exclusively } from '../../src/shared/database/exclusive';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let first: Core.Strapi;
let second: Core.Strapi;

/** All that the lock asks of an application; two real ones cannot live in one process. */
function applicationOn({ env }: TestDatabase): Core.Strapi {
  const connection = env['DATABASE_URL']
    ? { client: 'postgres', connection: { connectionString: env['DATABASE_URL'] } }
    : { client: 'sqlite', connection: { filename: env['DATABASE_FILENAME'] } };
  return { config: { get: () => connection } } as unknown as Core.Strapi;
}

beforeAll(async () => {
  database = await createTestDatabase();
  first = applicationOn(database);
  second = applicationOn(database);
});
afterAll(() => database.remove());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('runs one piece of work at a time, in two applications on one database', async () => {
  let running = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await pause(20);
    running -= 1;
  };
  const apps: Core.Strapi[] = [first, second, first, second];
  await Promise.all(apps.map((strapi) => exclusively(strapi, { name: 'test-work' }, work)));
  expect(most).toBe(1);
});

it('lets work of another name run beside it', async () => {
  let otherRan = false;
  await exclusively(first, { name: 'test-one' }, () =>
    exclusively(second, { name: 'test-two' }, async () => {
      otherRan = true;
    }),
  );
  expect(otherRan).toBe(true);
});

it('gives up when the others take too long, and is free again after a failure', async () => {
  const failing = exclusively(first, { name: 'test-slow' }, async () => {
    await expect(exclusively(second, { name: 'test-slow', waitMs: 100 }, async () => 'never')).rejects.toMatchObject({
      code: 'unavailable',
    });
    throw new RangeError('broken work');
  });
  await expect(failing).rejects.toThrow('broken work');
  await expect(exclusively(second, { name: 'test-slow' }, async () => 'free')).resolves.toBe('free');
});
