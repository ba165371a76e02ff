import { createId } from '@paralleldrive/cuid2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diceOf } from '../support/fuzz/dice';
import { readDatabase } from '../support/test-database';
import { startTwoServers, type TwoServers } from '../support/two-servers';

/*
 * Two processes answer from what they keep, while a third writes: whoever asks after a commit gets what was committed,
 * from either, in single answers and in lists.
 */

const DOCUMENTS = 5;
const STEPS = 400;
const AT_ONCE = 8;

let servers: TwoServers;
const ids = Array.from({ length: DOCUMENTS }, () => createId());

beforeAll(async () => {
  servers = await startTwoServers({ env: { JOBS: 'off' } });
  const now = new Date();
  const row = { locale: 'en', published_at: now, created_at: now, updated_at: now };
  await readDatabase(servers.database, (knex) =>
    knex('content_pages').insert(
      ids.map((id, place) => ({ ...row, document_id: id, title: '0', slug: `page-${place}` })),
    ),
  );
}, 240_000);
afterAll(() => servers?.stop());

interface Page {
  documentId: string;
  title: string;
}

test('no answer is older than what was committed before it was asked for', async () => {
  const dice = diceOf(11);
  const urls = [servers.first.url, servers.second.url];
  const committed = new Map(ids.map((id) => [id, 0]));
  let tagged = 0;

  await readDatabase(servers.database, async (knex) => {
    const write = async (id: string): Promise<void> => {
      const [row] = (await knex('content_pages')
        .where({ document_id: id })
        .update({ title: knex.raw('cast(cast(title as integer) + 1 as text)') })
        .returning('title')) as Page[];
      committed.set(id, Math.max(committed.get(id) ?? 0, Number(row?.title)));
      await Promise.all(urls.map((url) => read(id, url)));
    };
    const read = async (id: string, url = dice.pick(urls)): Promise<void> => {
      const isList = dice.chance(0.5);
      const before = new Map(committed);
      const path = isList ? '?sort=slug&locale=en' : `/${id}?locale=en`;
      const response = await fetch(`${url}/api/content/pages${path}`);
      const { data } = (await response.json()) as { data: Page[] | Page };
      for (const page of [data].flat()) {
        expect(Number(page.title), path).toBeGreaterThanOrEqual(before.get(page.documentId) ?? 0);
      }
      if (response.headers.get('etag')) tagged += 1;
    };
    const work = async (): Promise<void> => {
      for (let step = 0; step < STEPS / AT_ONCE; step += 1) {
        const id = dice.pick(ids);
        await (dice.chance(0.3) ? write(id) : read(id));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  });

  expect(tagged).toBeGreaterThan(STEPS / 2);
}, 120_000);
