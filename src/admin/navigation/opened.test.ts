import { expect, it } from 'vitest';
import { firstPath } from './opened';

const COLLECTIONS = '/content-manager/collection-types';

it.each([
  [
    'what was open last',
    ['api::content.page', 'api::content.menu'],
    'collection-types/api::content.menu',
    '/api::content.menu',
  ],
  [
    'the main work, if that may not be read any more',
    ['api::content.page'],
    'collection-types/api::content.menu',
    '/api::content.page',
  ],
  ['the main work at first', ['api::content.page', 'api::commerce.order'], null, '/api::commerce.order'],
])('opens %s', (_what, reads, last, path) => {
  expect(firstPath(new Set(reads), last)).toBe(`${COLLECTIONS}${path}`);
});

it('opens nothing of its own for who reads none of it', () => {
  expect(firstPath(new Set(['api::social.social-post']), null)).toBeNull();
});
