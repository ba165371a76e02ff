import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { shownSchemas } from '../../../../tests/support/shown-schemas';
import type { ProposedView } from '../../strapi/content-manager/proposed-views';
import { titleOf } from './titles';

/* Every type that people see says in its context how: which new one does not is told here. */

const root = path.resolve(__dirname, '../../../..');
const types = shownSchemas();
/** What `strapi` is before a boot, as far as views look at it. */
const strapi = {
  contentTypes: Object.fromEntries(
    [...types, { uid: 'plugin::users-permissions.user', attributes: {} }].map((type) => [type.uid, { ...type }]),
  ),
} as never;
const views = (strapi as { contentTypes: Record<string, { config?: ProposedView }> }).contentTypes;

beforeAll(async () => {
  const api = path.join(root, 'src/api');
  const files = readdirSync(api).map((context) => path.join(api, context, 'admin/content-views.ts'));
  for (const file of files.filter((file) => existsSync(file))) {
    const functions = (await import(file)) as Record<string, (app: never) => void>;
    for (const register of Object.values(functions)) register(strapi);
  }
});

const OF_ALL = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt'];
const KEYS = /(^id|Id|Key|Hash|Cents)$/;

test('every type has a title, an order and columns', () => {
  expect(types.length).toBeGreaterThan(100);
  expect(types.filter(({ uid }) => !views[uid]?.config?.layouts?.list).map(({ uid }) => uid)).toEqual([]);
});

test.each(types.map((type) => [type.uid, type] as const))('%s is shown by what it has', (uid, { attributes }) => {
  const { settings = {}, layouts = {} } = views[uid]?.config ?? {};
  const has = (name: string) => name in attributes || OF_ALL.includes(name);
  const title = [titleOf(strapi, uid)].flat();
  expect(title.length).toBeGreaterThan(0);
  expect(
    title.filter((name) => !has(name)),
    'title',
  ).toEqual([]);
  // The first part says what it is; an amount or a key alone says nothing.
  expect(title[0], 'title').not.toMatch(KEYS);
  expect(layouts.list?.[0], 'first column').not.toMatch(KEYS);
  expect(
    layouts.list?.filter((name) => !has(name) || OF_ALL.slice(0, 2).includes(name)),
    'columns',
  ).toEqual([]);
  expect(has(String(settings.defaultSortBy)), 'order').toBe(true);
  expect(layouts.list?.length).toBeLessThanOrEqual(7);
});
