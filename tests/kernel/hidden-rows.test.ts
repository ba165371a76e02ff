import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicFilters } from '../../src/shared/documents/visibility';
import { modelsOf, type ModelSchema } from '../../src/shared/models/model';
import { openAdminSession } from '../support/admin-session';
import { createToken } from '../support/api-token';
import { bootApp, type TestApp } from '../support/boot';
import { createMember, type Member } from '../support/builders/member';
import { CANARY, pathOf, pathsFrom, readableTypes, seedHiddenRows, type Seeded } from '../support/hidden-rows';

/** `EVERY_WAY=1` looks a relation further, which takes minutes. */
const DEEPEST = process.env.EVERY_WAY ? 3 : 2;

let app: TestApp;
let member: Member;
let rows: Map<string, Seeded>;
let readable: string[];
/** Of the readable types those with a list of their own. */
const listed: string[] = [];

const pathTo = (uid: string) => pathOf(app, uid);
const modelOf = (uid: string) => modelsOf(app.strapi)(uid) as ModelSchema;

beforeAll(async () => {
  app = await bootApp();
  member = await createMember(app);
  readable = readableTypes(app);
  rows = await seedHiddenRows(app, [...readable, 'plugin::users-permissions.user']);
  for (const uid of readable) if ((await read(pathTo(uid))).status === 200) listed.push(uid);
}, 600_000);
afterAll(() => app?.stop());

const paths = (uid: string, depth = DEEPEST) => pathsFrom(app, readable, { uid, depth });

const chunks = <T>(list: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_none, place) => list.slice(place * size, (place + 1) * size));

const read = (query: string) => app.http.get(query).set('Authorization', `Bearer ${member.token}`);

/** An answer that gives nothing of what is hidden, whatever it is; its status. */
async function answerTo(query: string): Promise<{ status: number; total: number | undefined; text: string }> {
  const { status, body, text } = await read(query);
  expect({ query, status: status < 500 }).toEqual({ query, status: true });
  expect({ query, tells: text.includes(CANARY) && !query.includes(CANARY) }).toEqual({ query, tells: false });
  if (query.includes(CANARY))
    expect({ query, data: JSON.stringify(body.data ?? '').includes(CANARY) }).toEqual({ query, data: false });
  return { status, total: body.meta?.pagination?.total as number | undefined, text };
}

test('there are rows of all kinds to be hidden, and some that are seen', async () => {
  const causes = new Set([...rows.values()].flatMap(({ hidden }) => hidden.map(({ cause }) => cause)));
  for (const cause of [
    'publishedAt',
    'visibility',
    'passwordProtected',
    'consultantStatus',
    'profileVisibility',
    'deletedAt',
    'isActive',
    'isPublic',
  ]) {
    expect(causes).toContain(cause);
  }
  const without = readable.filter((uid) => rows.get(uid)?.shown.length === 0);
  expect(without).toEqual([]);
  const unseen = [];
  for (const uid of listed) {
    const { total = 1 } = await answerTo(`${pathTo(uid)}?pagination[pageSize]=100`);
    if (total === 0) unseen.push(uid);
  }
  expect(unseen).toEqual([]);
});

test('no way through relations leads to them, however it is written', async () => {
  for (const uid of listed) {
    const ways = paths(uid);
    const page = `${pathTo(uid)}?pagination[pageSize]=100`;
    await answerTo(`${page}&populate=*`);
    for (const part of chunks(ways, 25)) {
      const { status } = await answerTo(`${page}&populate=${part.map(({ names }) => names.join('.')).join(',')}`);
      expect({ uid, part: part[0]?.names, status }).toMatchObject({ status: 200 });
    }
    for (const { names } of ways.filter(({ names }) => names.length === 1)) {
      const nested = names.map((name) => `[${name}]`).join('[populate]');
      await answerTo(`${page}&populate${nested}[populate]=*`);
    }
    for (const { names } of ways.filter(({ names }) => names.length === 1)) {
      await answerTo(`${page}&populate[${names[0]}][count]=true`);
      await answerTo(`${page}&populate[${names[0]}]=*&locale=de`);
    }
  }
}, 600_000);

test('counts of related documents count what is seen', async () => {
  const { body } = await read('/api/experts/consultants?populate[offerings][count]=true&populate[profileImage]=true');
  const { body: full } = await read('/api/experts/consultants?populate=offerings');
  const counts = (list: { offerings: unknown }[]) =>
    list.map(({ offerings }) => (Array.isArray(offerings) ? offerings.length : (offerings as { count: number }).count));
  expect(counts(body.data)).toEqual(counts(full.data));
});

test('drafts are for nobody at the API', async () => {
  for (const uid of listed) {
    for (const parameter of ['status=draft', 'publicationFilter=modified', 'hasPublishedVersion=false']) {
      for (const rest of ['', '&populate=*']) {
        const { status } = await answerTo(`${pathTo(uid)}?${parameter}${rest}`);
        expect({ uid, parameter, status }).toEqual({ uid, parameter, status: 400 });
      }
    }
    const { status } = await answerTo(`${pathTo(uid)}?status=published`);
    expect(status).toBe(200);
  }
  const token = await createToken(app, await openAdminSession(app), { type: 'full-access' });
  await token.send('get', '/api/content/pages?status=draft').expect(400);
  const { text } = await token.send('get', '/api/content/pages?populate=*&pagination[pageSize]=100').expect(200);
  expect(text).not.toContain(CANARY);
});

test('the back side of files is closed', async () => {
  const media = listed.flatMap((uid) =>
    paths(uid)
      .filter(({ target, names }) => target === 'plugin::upload.file' && names.length === 1)
      .map(({ names }) => ({ uid, names })),
  );
  expect(media.length).toBeGreaterThan(10);
  for (const { uid, names } of media) {
    const nested = names.map((name) => `[${name}]`).join('[populate]');
    for (const query of [
      `populate${nested}[populate]=related`,
      `populate${nested}[populate][related]=true`,
      `populate${nested}[populate][related][on][api::content.page][populate]=*`,
      `populate${nested}[populate][0]=related`,
      `populate=${names.join('.')}.related`,
      `filters${names.map((name) => `[${name}]`).join('')}[related][id][$gt]=0`,
      `sort=${names.join('.')}.related.id`,
      `populate${nested}[fields]=related`,
      `populate${nested}[filters][related][id][$gt]=0`,
    ]) {
      const { text, status } = await answerTo(`${pathTo(uid)}?${query}`);
      expect({ query, status }).toEqual({ query, status: 400 });
      expect(text).not.toContain('"related":[');
    }
    await answerTo(`${pathTo(uid)}?populate${nested}[populate]=*`);
  }
  const { body } = await read('/api/experts/consultants?populate[profileImage][populate]=*');
  expect(JSON.stringify(body)).not.toContain('"related"');
}, 600_000);

describe('a condition on related documents tells nothing of what is hidden', () => {
  const textOf = (uid: string): string | undefined =>
    Object.entries(modelOf(uid).attributes).find(
      ([name, { type, private: hidden }]) =>
        hidden !== true && ['string', 'text'].includes(type) && name !== 'locale' && !name.endsWith('DocumentId'),
    )?.[0];
  const condition = (names: string[], rest: string) => `filters${names.map((name) => `[${name}]`).join('')}${rest}`;

  test('by what it finds', async () => {
    for (const uid of listed) {
      const asked = paths(uid).flatMap(({ names, target }) => {
        const text = textOf(target);
        return text ? [[...names, text]] : [];
      });
      // A query goes through relations thirty times at most.
      for (const part of chunks(asked, 30 / DEEPEST / 2)) {
        const query = part
          .map(
            (names, place) =>
              `filters[$or][${place}]${names.map((name) => `[${name}]`).join('')}[$containsi]=${CANARY}`,
          )
          .join('&');
        const { status, total } = await answerTo(`${pathTo(uid)}?${query}`);
        // A single document of which nothing meets the condition is not found.
        expect({ uid, part: part[0], isAnswered: [200, 404].includes(status), total: total ?? 0 }).toEqual({
          uid,
          part: part[0],
          isAnswered: true,
          total: 0,
        });
      }
    }
  }, 600_000);

  test('nor by what it leaves', async () => {
    for (const uid of listed) {
      for (const { names, target } of paths(uid, 1)) {
        const text = textOf(target);
        if (text === undefined || publicFilters(app.strapi, target) === undefined) continue;
        const [within, around] = [
          condition([...names, text], '[$notContainsi]'),
          condition(['$not', ...names, text], '[$containsi]'),
        ];
        for (const asked of [within, around]) {
          const [{ total }, control] = [
            await answerTo(`${pathTo(uid)}?${asked}=${CANARY}`),
            await answerTo(`${pathTo(uid)}?${asked}=nothingofthekind`),
          ];
          expect({ asked, uid, total }).toEqual({ asked, uid, total: control.total });
        }
      }
    }
  }, 600_000);

  test('nor by their ids', async () => {
    for (const uid of listed) {
      for (const { names, target } of paths(uid, 1)) {
        const hidden = rows.get(target)?.hidden ?? [];
        if (hidden.length === 0 || publicFilters(app.strapi, target) === undefined) continue;
        const ids = hidden.map(
          ({ documentId }, place) => `${condition(names, '[documentId][$in]')}[${place}]=${documentId}`,
        );
        const { total } = await answerTo(`${pathTo(uid)}?${ids.join('&')}`);
        expect({ uid, names, total: total ?? 0 }).toEqual({ uid, names, total: 0 });
      }
    }
  });

  test('nor by whether there are any', async () => {
    let answered = 0;
    for (const uid of listed) {
      const total = async (query: string) => (await answerTo(`${pathTo(uid)}?${query}`)).total ?? 0;
      for (const { names, target } of paths(uid, 1)) {
        if (publicFilters(app.strapi, target) === undefined) continue;
        const some = await total(condition(names, '[id][$notNull]=true'));
        expect({ uid, names, some: await total(condition(names, '[$notNull]=true')) }).toEqual({ uid, names, some });
        const none = await answerTo(`${pathTo(uid)}?${condition(names, '[$null]=true')}`);
        if (none.status === 400) continue;
        expect({ uid, names, none: none.total }).toEqual({ uid, names, none: (await total('')) - some });
        answered += 1;
      }
    }
    expect(answered).toBeGreaterThan(5);
  });

  test('nor by an order', async () => {
    let refused = 0;
    for (const uid of listed) {
      for (const { names, through, target } of paths(uid, 1)) {
        const text = textOf(target);
        if (text === undefined || through.every((type) => publicFilters(app.strapi, type) === undefined)) continue;
        for (const order of [
          `sort=${[...names, text].join('.')}:desc`,
          `sort${[...names, text].map((n) => `[${n}]`).join('')}=asc`,
        ]) {
          const { status } = await answerTo(`${pathTo(uid)}?${order}`);
          expect({ uid, order, status }).toEqual({ uid, order, status: 400 });
          refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(20);
  }, 600_000);
});
