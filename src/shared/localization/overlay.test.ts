import { describe, expect, it } from 'vitest';
import type { ModelSchema, Row } from '../models/model';
import { findLocalizedNodes } from './localized-nodes';
import { overlayRow, statusOf } from './overlay';
import { populateLike } from './populate-like';

const localized = { i18n: { localized: true } };
const PAGE: ModelSchema = {
  uid: 'api::site.page',
  pluginOptions: localized,
  options: { draftAndPublish: true },
  attributes: {
    title: { type: 'string', pluginOptions: localized },
    views: { type: 'integer' },
    cover: { type: 'media', pluginOptions: localized },
    hero: { type: 'component', component: 'site.hero', pluginOptions: localized },
    body: { type: 'dynamiczone', components: ['site.hero', 'site.quote'], pluginOptions: localized },
    parent: { type: 'relation', target: 'api::site.page', pluginOptions: localized },
    localizations: { type: 'relation', target: 'api::site.page' },
    owner: { type: 'relation' },
  },
};
const MODELS: Record<string, ModelSchema> = {
  'api::site.page': PAGE,
  'api::site.visit': { uid: 'api::site.visit', attributes: { page: { type: 'relation', target: 'api::site.page' } } },
  'site.hero': {
    uid: 'site.hero',
    attributes: {
      image: { type: 'media' },
      link: { type: 'relation', target: 'api::site.page' },
      facts: { type: 'json' },
    },
  },
  'site.quote': { uid: 'site.quote', attributes: { text: { type: 'string' } } },
};
const getModel = (uid: string) => MODELS[uid];
const page = (documentId: string, more: Row = {}): Row => ({ documentId, locale: 'en', title: documentId, ...more });

function found(uid: string, answer: unknown): string[] {
  return [...findLocalizedNodes(getModel, uid, answer)].flatMap(([, rows]) =>
    rows.map((row) => String(row.documentId)),
  );
}

describe('localized rows in an answer', () => {
  it.each<[string, string, unknown, string[]]>([
    ['a list', 'api::site.page', [page('a'), page('b')], ['a', 'b']],
    ['nothing', 'api::site.page', null, []],
    ['below another type', 'api::site.visit', { documentId: 'v', page: page('a', { parent: page('b') }) }, ['a', 'b']],
    ['in components', 'api::site.page', page('a', { hero: { link: page('b') } }), ['a', 'b']],
    ['in zones', 'api::site.page', page('a', { body: [{ __component: 'site.hero', link: page('b') }] }), ['a', 'b']],
    ['behind any type', 'api::site.page', page('a', { owner: { __type: 'api::site.page', ...page('b') } }), ['a', 'b']],
    ['but not German ones', 'api::site.visit', { page: page('a', { locale: 'de' }) }, []],
    ['nor the other languages', 'api::site.page', page('a', { localizations: [page('a', { locale: 'de' })] }), ['a']],
    ['rows without a language selected', 'api::site.page', { documentId: 'a', title: 'x' }, ['a']],
  ])('are found in %s', (_where, uid, answer, expected) => expect(found(uid, answer)).toEqual(expected));
});

describe('overlayRow', () => {
  it('takes what German has, notes what it lacks, and leaves the rest', () => {
    const row = page('a', { views: 3, hero: { facts: 1 }, body: [], cover: { id: 1 }, parent: page('b') });
    overlayRow(PAGE, row, {
      title: 'Titel',
      views: 0,
      hero: null,
      body: [{ text: 'x' }],
      cover: { id: 2 },
      parent: null,
    });
    expect(row).toEqual({
      documentId: 'a',
      locale: 'de',
      title: 'Titel',
      views: 3,
      hero: { facts: 1 },
      body: [{ text: 'x' }],
      cover: { id: 2 },
      parent: page('b'),
      localeFallbacks: ['hero'],
    });
  });

  it.each([
    [{ title: 'x' }, undefined, ['title']],
    [{ title: 'x' }, { title: '  ' }, ['title']],
    [{ title: null }, undefined, []],
    [{ views: 1 }, undefined, []],
  ])('of %j under %j falls back in %j', (row: Row, german: Row | undefined, expected) => {
    overlayRow(PAGE, row, german);
    expect(row.localeFallbacks).toEqual(expected);
  });
});

describe('statusOf', () => {
  it.each([
    [PAGE, { publishedAt: null }, 'published', 'draft'],
    [PAGE, { publishedAt: '2026-01-01' }, 'draft', 'published'],
    [PAGE, {}, 'draft', 'draft'],
    [{ ...PAGE, options: {} }, { publishedAt: null }, 'draft', 'published'],
  ] as const)('of %#', (...[model, row, asked, expected]) => expect(statusOf(model, row, asked)).toBe(expected));
});

describe('populateLike', () => {
  it('asks German for as much as was populated in English', () => {
    const rows = [
      page('a', { hero: { facts: { a: 1 }, image: { id: 1 } } }),
      page('b', { hero: null, body: [{ __component: 'site.hero', link: page('c') }] }),
    ];
    expect(populateLike(getModel, PAGE, { names: ['title', 'cover', 'hero', 'body'], rows })).toEqual({
      cover: {},
      hero: { populate: { image: {} } },
      body: { on: { 'site.hero': { populate: { link: { populate: {} } } }, 'site.quote': {} } },
    });
  });
});
