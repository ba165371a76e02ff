import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settings } from '../../src/shared/config/settings';
import { runSeeds } from '../../src/shared/seeds/registry';
import { openAdminSession } from '../support/admin-session';
import { createToken } from '../support/api-token';
import { bootApp, type TestApp } from '../support/boot';
import { fillTypes } from '../support/filled-rows';
import { diceOf, type Dice } from '../support/fuzz/dice';
import { plausibleQuery, type StoredValues } from '../support/fuzz/plausible-queries';
import { queryOf, queryString } from '../support/fuzz/queries';
import { addRows } from '../support/many-rows';
import { publicLists, publicPaths } from '../support/public-lists';
import { worldOf } from '../support/fuzz/world';

/*
 * A plan answers what the action answers, byte for byte: generated queries over all public types are asked without
 * plans and with them, by the public and by a token. QUERIES=5000 asks so many, SEED=8 asks others.
 */

const QUERIES = Number(process.env.QUERIES ?? 240);
const SEED = Number(process.env.SEED ?? 7);

let app: TestApp;
let paths: [uid: string, path: string][];
let token: string;
let engineAsked = 0;
/** How often Strapi was asked who calls. */
let wayAsked = 0;
let giveBack = (): void => undefined;
const stored = new Map<string, Record<string, unknown>[]>();
const values: StoredValues = (uid, name) => (stored.get(uid) ?? []).map((row) => row[name]);

beforeAll(async () => {
  app = await bootApp();
  await runSeeds(app.strapi);
  await fillTypes(app);
  paths = await publicPaths(app);
  for (const [uid] of await publicLists(app)) await addRows(app, diceOf(SEED), { uid, count: 4 });
  token = (await createToken(app, await openAdminSession(app), { type: 'read-only' })).key;
  for (const uid of Object.keys(app.strapi.contentTypes))
    stored.set(uid, await app.strapi.db.query(uid as never).findMany({ limit: 30 }));
  const count = (): void => void (engineAsked += 1);
  const models = paths.map(([uid]) => uid);
  app.strapi.db.lifecycles.subscribe({ models, beforeFindMany: count, beforeFindOne: count } as never);
  const auth = app.strapi.get('auth') as { authenticate(...args: unknown[]): Promise<unknown> };
  const authenticate = auth.authenticate.bind(auth);
  auth.authenticate = (...args) => ((wayAsked += 1), authenticate(...args));
  giveBack = () => void (auth.authenticate = authenticate);
  // What is kept would be compared with itself.
  settings(app.strapi).reads.cache = false;
}, 300_000);

afterAll(async () => {
  Object.assign(settings(app.strapi).reads, { plans: true, cache: true });
  giveBack();
  await app.stop();
});

interface Answer {
  status: number;
  text: string;
  headers: Record<string, string>;
  /** Whether the query engine was asked of public types. */
  byEngine: boolean;
  /** Whether it went its whole way, through authentication. */
  byWay: boolean;
}

async function ask(path: string, plans: boolean, key?: string): Promise<Answer> {
  settings(app.strapi).reads.plans = plans;
  const before = [engineAsked, wayAsked] as const;
  const request = app.http.get(path).set('Origin', 'https://shop.example');
  const answer = await (key ? request.set('Authorization', `Bearer ${key}`) : request);
  const { 'x-request-id': _, date: __, ...headers } = answer.headers as Record<string, string>;
  const { status, text } = answer;
  return { status, text, headers, byEngine: engineAsked > before[0], byWay: wayAsked > before[1] };
}

/** Relations are read at the same time, and come in the order in which the database answers. */
const inOneOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, below]) => [name, inOneOrder(below)]),
  );
};

/** The place of an error's request id, which is of each request its own. */
const comparable = ({ status, text, headers }: Answer, exactly: boolean): unknown =>
  exactly ? { status, headers, text } : { status, headers, body: inOneOrder(JSON.parse(text || 'null')) };

type Way = 'at once' | 'plan' | 'action';

/**
 * The first that is asked in a shape is answered by the action, the second makes the plan, the third uses it, and its way
 * is remembered; who says nothing of who they are is answered without it from then on.
 */
async function compare(path: string, key?: string): Promise<{ by: Way; next?: string | null }> {
  const expected = await ask(path, false, key);
  const isOne = (path.match(/populate/g)?.length ?? 0) < 2 && !/populate=(\*|true)|populate\[0\]/.test(path);
  let last = expected;
  for (let time = 0; time < 4; time += 1) {
    last = await ask(path, true, key);
    expect(comparable(last, isOne), path).toEqual(comparable(expected, isOne));
  }
  if (process.env.SHOW && last.byEngine) console.log(last.status, path.slice(0, 300));
  const { meta } = JSON.parse(last.text || 'null') as { meta?: { pagination?: { next?: string | null } } };
  const byPlan = last.byWay ? 'plan' : 'at once';
  return { by: last.byEngine ? 'action' : byPlan, ...meta?.pagination };
}

describe('answers of plans are those of actions', () => {
  test(
    `${QUERIES} queries as frontends send them, most of them by plans`,
    async () => {
      const dice = diceOf(SEED);
      const known = { world: await worldOf(app), values };
      const ways = { 'at once': 0, plan: 0, action: 0 };
      const walked = { ...ways };
      for (let query = 0; query < QUERIES; query += 1) {
        const [uid, path] = dice.pick(paths);
        const one = documentAt(dice, uid);
        const { sort, pagination, ...ofOne } = plausibleQuery(dice, known, uid);
        const asked = one
          ? ofOne
          : { ...ofOne, ...(sort !== undefined && { sort }), ...(pagination !== undefined && { pagination }) };
        const key = dice.chance(0.2) ? token : undefined;
        const { by, next } = await compare(`${path}${one}?${queryString(asked)}`, key);
        ways[by] += 1;
        // Where the list goes on, by a cursor.
        const further = { ...asked, pagination: { pageSize: 1 + dice.int(3), after: next } };
        if (next) walked[(await compare(`${path}?${queryString(further)}`, key)).by] += 1;
        // The same shape with other texts, in the order of the plan that is there.
        const other = { ...asked, filters: otherTexts(dice, asked.filters) };
        if (asked.filters) await compare(`${path}${one}?${queryString(other)}`, key);
      }
      expect((ways.plan + ways['at once']) / QUERIES).toBeGreaterThan(0.85);
      expect(ways['at once'] / QUERIES).toBeGreaterThan(0.4);
      expect(walked.plan + walked['at once']).toBeGreaterThan(QUERIES / 50);
    },
    QUERIES * 1_000,
  );

  test(
    `${QUERIES / 4} queries that are wrong in some part`,
    async () => {
      const dice = diceOf(SEED + 1);
      const world = await worldOf(app);
      for (let query = 0; query < QUERIES / 4; query += 1) {
        const [uid, path] = dice.pick(paths);
        await compare(`${path}?${queryString(queryOf(dice, world, { uid, depth: 2 }))}`);
      }
    },
    QUERIES * 1_000,
  );
});

const TEXTS = ["o'hara", '100%', '_', 'ü ß?', 'x', 'x-name', '"; --', '\\', 'Nothing', '42', 'en'];

function otherTexts(dice: Dice, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => otherTexts(dice, entry));
  if (typeof value === 'string' && !/^\d/.test(value)) return dice.pick(TEXTS);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, below]) => [name, otherTexts(dice, below)]));
}

/** Now and then one document is read, by an id that is there or not. */
function documentAt(dice: Dice, uid: string): string {
  if (app.strapi.contentType(uid as never).kind === 'singleType' || dice.chance(0.85)) return '';
  return `/${dice.pick([...values(uid, 'documentId'), 'nothing'] as string[])}`;
}
