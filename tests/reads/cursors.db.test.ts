import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settings } from '../../src/shared/config/settings';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { runSeeds } from '../../src/shared/seeds/registry';
import { rowsOf } from '../../src/shared/strapi/core/documents';
import { bootApp, type TestApp } from '../support/boot';
import { diceOf, type Dice } from '../support/fuzz/dice';
import { addRows } from '../support/many-rows';
import { publicLists } from '../support/public-lists';

/*
 * Whoever goes through a list by cursors gets what one long page has, whatever it is in order of, in either language, by
 * plans and without. WALKS=500 goes through so many, SEED=8 through others.
 */

const WALKS = Number(process.env.WALKS ?? 150);
const SEED = Number(process.env.SEED ?? 5);
const PAGE = 'api::content.page';
const PAGES = '/api/content/pages';
const LONG = 'filters[title]=Long';
const ORDERED =
  'string text richtext uid email enumeration integer biginteger decimal float boolean date time datetime'.split(' ');

let app: TestApp;
let lists: [uid: string, path: string][];

interface Answer {
  data: { documentId: string; id: number; title?: string }[];
  meta: { pagination: Record<string, unknown> & { next?: string | null } };
}

beforeAll(async () => {
  app = await bootApp();
  await runSeeds(app.strapi);
  lists = await publicLists(app);
  const dice = diceOf(SEED);
  for (const [uid] of lists) await addRows(app, dice, { uid, count: uid === PAGE ? 30 : 12 });
}, 300_000);

afterAll(async () => {
  settings(app.strapi).reads.plans = true;
  await app.stop();
});

async function ask(path: string, query: string): Promise<Answer> {
  const { status, body } = await app.http.get(`${path}?${query}`);
  expect(status, `${path}?${query} ${JSON.stringify(body)}`).toBe(200);
  return body as Answer;
}

function orderFor(dice: Dice, uid: string): string {
  const { attributes } = app.strapi.contentType(uid as never);
  const names = Object.entries(attributes)
    .filter(([, { type, ...more }]) => ORDERED.includes(type) && !('private' in more && more.private))
    .map(([name]) => name);
  const columns = dice.some([...names, 'id', 'documentId', 'createdAt'], 3, 0);
  return columns.map((name) => `${name}${dice.pick(['', ':asc', ':desc'])}`).join();
}

describe('a list by cursors', () => {
  test(
    `is what one long page has, in ${WALKS} orders`,
    async () => {
      const dice = diceOf(SEED);
      let rows = 0;
      for (let walk = 0; walk < WALKS; walk += 1) {
        const [uid, path] = dice.chance(0.2) ? [PAGE, PAGES] : dice.pick(lists);
        const order = orderFor(dice, uid);
        const fields = dice.chance(0.3) ? '&fields=documentId' : '';
        const query = `locale=${dice.pick(['en', 'de'])}${order && `&sort=${order}`}${fields}`;
        const long = await ask(path, `${query}&pagination[pageSize]=100`);
        expect(long.meta.pagination.next, query).toBeNull();
        const size = `pagination[${dice.pick(['pageSize', 'limit'])}]=${1 + dice.int(7)}`;
        const walked: Answer['data'] = [];
        let after = '';
        do {
          settings(app.strapi).reads.plans = dice.chance(0.7);
          const { data, meta } = await ask(path, `${query}&${size}${after}`);
          walked.push(...data);
          after = meta.pagination.next ? `&pagination[after]=${meta.pagination.next}` : '';
          expect(walked.length, `${path}?${query}`).toBeLessThanOrEqual(long.data.length);
        } while (after);
        expect(walked, `${path}?${query}`).toEqual(long.data);
        rows += walked.length;
      }
      expect(rows / WALKS).toBeGreaterThan(5);
    },
    WALKS * 2_000,
  );

  test.each(['on', 'off'])(
    'leaves no row of the rest out and gives none twice while others come and go, plans %s',
    async (plans) => {
      settings(app.strapi).reads.plans = plans === 'on';
      const query = 'sort=title,slug&locale=en';
      const before = (await ask(PAGES, `${query}&pagination[pageSize]=100`)).data;
      const rows = rowsOf(app.strapi, PAGE);
      const gone: string[] = [];
      const added: number[] = [];
      const walked: Answer['data'] = [];
      let after = '';
      for (let page = 0; after || page === 0; page += 1) {
        const { data, meta } = await ask(PAGES, `${query}&pagination[pageSize]=3${after}`);
        walked.push(...data);
        after = meta.pagination.next ? `&pagination[after]=${meta.pagination.next}` : '';
        const last = data.at(-1);
        // The very row that the cursor was made of, one that comes later, and new ones on both sides.
        const later = before[before.findIndex(({ id }) => id === last?.id) + 2];
        for (const row of page % 2 === 0 ? [last, later] : [last]) {
          if (!row) continue;
          if (row === later) gone.push(row.documentId);
          await asUseCase(() => rows.delete({ where: { id: row.id } }));
        }
        for (const title of [' ', `${last?.title ?? ''}`]) {
          const fresh = { title, slug: `new-${plans}-${page}-${added.length}`, locale: 'en', publishedAt: new Date() };
          added.push((await asUseCase(() => rows.create({ data: fresh }))).id);
        }
      }
      const old = walked.filter(({ id }) => !added.includes(id)).map(({ documentId }) => documentId);
      expect(old).toEqual(before.map(({ documentId }) => documentId).filter((id) => !gone.includes(id)));
      expect(new Set(walked.map(({ id }) => id)).size).toBe(walked.length);
      await asUseCase(() => rows.deleteMany({ where: { id: { $in: added } } }));
      await addRows(app, diceOf(SEED + 1), { uid: PAGE, count: 20 });
    },
  );
});

describe('a cursor', () => {
  beforeAll(async () => {
    const rows = Array.from({ length: 7 }, (_, row) => ({
      title: 'Long',
      slug: `long-${row}`,
      metaDescription: `${'long '.repeat(60)}${row}`,
      locale: 'en',
      publishedAt: '2030-01-01T10:00:00.000Z',
    }));
    for (const data of rows) await asUseCase(() => rowsOf(app.strapi, PAGE).create({ data }));
  });

  const cursorOf = async (path: string, query: string): Promise<string> =>
    String((await ask(path, `${query}&pagination[pageSize]=1`)).meta.pagination.next);

  test('beside pages says what was asked for, and the total where that was asked for', async () => {
    const { meta } = await ask(PAGES, `${LONG}&pagination[page]=2&pagination[pageSize]=2`);
    const next = expect.any(String);
    expect(meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 4, total: 7, next });
    const after = `${LONG}&pagination[after]=${meta.pagination.next}`;
    const told = async (query: string) => (await ask(PAGES, `${after}&${query}`)).meta.pagination;
    expect(await told('pagination[pageSize]=2')).toEqual({ pageSize: 2, next });
    expect(await told('pagination[pageSize]=3')).toEqual({ pageSize: 3, next: null });
    expect(await told('pagination[limit]=100')).toEqual({ limit: 100, next: null });
    expect(await told('pagination[withCount]=true')).toEqual({ pageSize: 25, pageCount: 1, total: 7, next: null });
    expect(await told('pagination[withCount]=false')).toEqual({ pageSize: 25, next: null });
  });

  test('is the same for the same place, and holds nothing that can be read', async () => {
    const query = `sort=title&${LONG}`;
    const cursor = await cursorOf(PAGES, query);
    settings(app.strapi).reads.plans = false;
    expect(await cursorOf(PAGES, query)).toBe(cursor);
    settings(app.strapi).reads.plans = true;
    const bytes = Buffer.from(cursor, 'base64url').toString('latin1');
    for (const text of ['title', 'page', ':asc']) expect(bytes).not.toContain(text);
  });

  test('says that what it points at has changed, where a text was too long for it', async () => {
    const query = `sort=metaDescription:desc&${LONG}`;
    const { data, meta } = await ask(PAGES, `${query}&pagination[pageSize]=2`);
    const rest = `${query}&pagination[after]=${meta.pagination.next}`;
    expect((await ask(PAGES, rest)).data.length).toBeGreaterThan(0);
    const changed = { where: { id: Number(data[1]?.id) }, data: { metaDescription: 'Shorter' } };
    await asUseCase(() => rowsOf(app.strapi, PAGE).update(changed));
    const { body } = await app.http.get(`${PAGES}?${rest}`).expect(400);
    expect(body.error.details).toMatchObject({ code: 'invalid_input', errors: [{ path: ['pagination', 'after'] }] });
    expect(body.error.message).toContain('has changed');
  });

  test.each([
    ['garbage', 'sort=title&pagination[after]=abc', 'after'],
    ['nothing', 'sort=title&pagination[after]=', 'after'],
    ['several', 'sort=title&pagination[after][0]=CURSOR', 'after'],
    ['one letter changed', 'sort=title&pagination[after]=xCURSOR', 'after'],
    ['its end cut off', 'sort=title&pagination[after]=CURS', 'after'],
    ['SQL', "sort=title&pagination[after]=' or 1=1 --", 'after'],
    ['another order', 'sort=slug&pagination[after]=CURSOR', 'after', 'title:asc'],
    ['the other way', 'sort=title:desc&pagination[after]=CURSOR', 'after', 'title:asc'],
    ['no order', 'pagination[after]=CURSOR', 'after', 'title:asc'],
    ['a page too', 'sort=title&pagination[after]=CURSOR&pagination[page]=2', 'after', 'one of them'],
    ['a start too', 'sort=title&pagination[after]=CURSOR&pagination[start]=2', 'after', 'one of them'],
    ['an order by a relation', 'sort=parent.slug&pagination[after]=CURSOR', 'after', 'by pages'],
    ['a count that is none', 'sort=title&pagination[withCount]=perhaps', 'withCount'],
    ['a misspelt name', 'sort=title&pagination[afer]=CURSOR', 'afer', 'Known are page'],
  ])('is refused with its place: %s', async (_what, query, name, said = '') => {
    const cursor = await cursorOf(PAGES, 'sort=title');
    const asked = query.replace('CURSOR', cursor).replace('CURS', cursor.slice(0, -4));
    for (const plans of [true, false]) {
      settings(app.strapi).reads.plans = plans;
      for (let time = 0; time < 3; time += 1) {
        const { body } = await app.http.get(`${PAGES}?${asked}`).expect(400);
        const { code, errors } = body.error.details as { code: string; errors: { path: string[] }[] };
        expect([code, errors[0]?.path]).toEqual(['invalid_input', ['pagination', name]]);
        expect(body.error.message).toContain(said);
      }
    }
  });

  test('of one list is none of another', async () => {
    const cursor = await cursorOf('/api/experts/consultants', 'sort=slug');
    const { body } = await app.http.get(`${PAGES}?sort=slug&pagination[after]=${cursor}`).expect(400);
    expect(body.error.message).toContain('another list');
  });

  test('is not offered in an order that none carries', async () => {
    const { meta } = await ask('/api/experts/consultants', 'sort=expertiseAreas&pagination[pageSize]=1');
    expect(meta.pagination).not.toHaveProperty('next');
  });
});
