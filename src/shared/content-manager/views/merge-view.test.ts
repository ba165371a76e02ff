import { expect, test } from 'vitest';
import type { Configuration } from '../../strapi/content-manager/configuration-of-forms';
import { mergeView } from './merge-view';

const stored = (change: Partial<Configuration> = {}): Configuration => ({
  settings: { mainField: 'code', defaultSortBy: 'code', defaultSortOrder: 'ASC' },
  layouts: { list: ['id', 'code'], edit: [] },
  metadatas: { plan: { edit: { mainField: 'id' } }, user: { edit: { mainField: 'username' } } },
  ...change,
});
const before = { title: 'code', sort: ['code', 'ASC'], list: ['id', 'code'], 'relation user': 'username' };
const now = {
  title: 'name',
  sort: ['name', 'ASC'],
  list: ['name', 'code'],
  'relation plan': 'name',
  'relation user': 'email',
};

test('what code proposed before gives way to what it proposes now', () => {
  expect(mergeView(stored(), { before, now })).toEqual({
    settings: { mainField: 'name', defaultSortBy: 'name', defaultSortOrder: 'ASC' },
    layouts: { list: ['name', 'code'], edit: [] },
    metadatas: { plan: { edit: { mainField: 'name' } }, user: { edit: { mainField: 'email' } } },
  });
});

test('what a person arranged stays, part by part', () => {
  const arranged = stored({
    layouts: { list: ['code'], edit: [] },
    metadatas: { user: { edit: { mainField: 'id' } } },
  });
  expect(mergeView(arranged, { before, now })).toMatchObject({
    settings: { mainField: 'name' },
    layouts: { list: ['code'] },
    // Nobody wants to read ids.
    metadatas: { user: { edit: { mainField: 'email' } } },
  });
  const all = stored({
    settings: { mainField: 'key', defaultSortBy: 'key', defaultSortOrder: 'DESC' },
    layouts: { list: ['key'], edit: [] },
    metadatas: { user: { edit: { mainField: 'phone' } } },
  });
  expect(mergeView(all, { before, now })).toBeNull();
});

test('nothing changes where all is as proposed', () => {
  expect(mergeView(stored(), { before, now: before })).toBeNull();
});
