import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printReport } from '../../src/legacy/import/report-import';
import type { ImportResult } from '../../src/legacy/import/run-import';
import { bootApp, type TestApp } from '../support/boot';
import { documentsOf } from '../support/documents';
import { exportToSqlite, newFile, removeFiles } from '../support/legacy/exported';
import { importedFrom, rejectionsOf } from '../support/legacy/imported';
import { writeSmallSource, type SmallRow } from '../support/legacy/small-source';

const ITEM = 'api::memberships.content-item';

/** The items that each item asks to be seen before it, as a creator's database holds them. */
const LISTS: Record<string, string | null> = {
  first: null,
  whole: '["first","later"]',
  spaced: '[ "first",  "later" ]',
  twice: '["first","first"]',
  itself: '["itself"]',
  dangling: '["first","nowhere"]',
  rejected: '["first","bad"]',
  lost: '["nowhere"]',
  changed: '["first","nowhere","later"]',
  later: '[]',
};

let app: TestApp;
let result: ImportResult;

const item = (id: string, prerequisites: string | null, changes: SmallRow = {}): SmallRow => ({
  id,
  creator_id: 'u-1',
  title: id,
  slug: id,
  content_type: 'video',
  status: 'published',
  prerequisite_content_ids: prerequisites,
  ...changes,
});

beforeAll(async () => {
  app = await bootApp();
  const source = writeSmallSource(newFile('creators.db'), {
    users: [{ id: 'u-1', email: 'olga@makers.test', password_hash: 'x', full_name: 'Olga', role: 'platform_owner' }],
    content: [
      ...Object.entries(LISTS).map(([id, list]) => item(id, list)),
      item('bad', null, { content_type: 'hologram' }),
    ],
  });
  result = await importedFrom(app, 'creator', source);
});
afterAll(async () => {
  removeFiles();
  await app.stop();
});

async function exportedLists(): Promise<Record<string, unknown>> {
  const { rows } = await exportToSqlite(app, 'creator');
  return Object.fromEntries(rows('content').map(({ id, prerequisite_content_ids: list }) => [String(id), list]));
}

describe('a list of ids of the same table', () => {
  it('is in the report as something to do where some of its rows are nowhere', () => {
    expect(rejectionsOf(result)).toEqual(['content bad content_type: "hologram" is no value of it']);
    expect(printReport(result)).toMatch(
      /4 rows refer by prerequisite_content_ids to what is not there: mend the source/,
    );
  });

  it('comes back as it was, also where some of its rows are nowhere', async () => {
    expect(await exportedLists()).toEqual(LISTS);
  });

  it('says what is meant here once somebody has changed it', async () => {
    const items = documentsOf(app, ITEM);
    const idOf = async (slug: string): Promise<string> =>
      String((await items.findMany({ filters: { slug }, status: 'draft' }))[0]?.documentId);
    await items.update({ documentId: await idOf('changed'), data: { prerequisites: [await idOf('twice')] } });
    expect(await exportedLists()).toEqual({ ...LISTS, changed: '["twice"]' });
  });
});
