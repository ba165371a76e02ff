import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEnsureSchema } from '../../src/shared/schema/ensure-schema';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { documentsOf, storedRows } from '../support/documents';

const PAGE = 'api::content.page';
const TABLE = 'content_pages';

let app: TestApp;
let editor: AdminSession;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  editor = await openAdminSession(app, 'editor');
});
afterAll(() => app?.stop());

const pages = () => documentsOf(app, PAGE);
const save = (slug: string) =>
  editor.post(`/content-manager/collection-types/${PAGE}`).send({ title: 'Same title', slug });

describe('what is unique in a type with drafts', () => {
  it('goes to one of several editors at once, and the others learn at which field', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => save('taken-at-once')));
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(5);
    for (const { status, body } of refused) {
      expect([400, 409]).toContain(status);
      expect(body.error.details.errors[0].path).toEqual(['slug']);
    }
    expect(await pages().count({ filters: { slug: 'taken-at-once' } })).toBe(1);
  });

  it('is held by the database too, among drafts and among what is published', async () => {
    const { documentId } = await pages().create({ data: { title: 'Twice', slug: 'twice' }, status: 'published' });
    const rows = await storedRows(app, TABLE, documentId);
    expect(rows).toHaveLength(2);
    for (const { id, ...row } of rows) {
      const copy = { ...row, document_id: `copy-of-${id}` };
      await expect(app.strapi.db.connection(TABLE).insert(copy)).rejects.toThrow(/unique/i);
    }
  });

  it('may be the same in German, and in the draft and its published version', async () => {
    const { documentId } = await pages().create({ data: { title: 'Shared', slug: 'shared' } });
    await pages().update({ documentId, locale: 'de', data: { title: 'Geteilt' } });
    await pages().publish({ documentId, locale: '*' });
    expect((await storedRows(app, TABLE, documentId)).map(({ slug }) => slug)).toEqual(Array(4).fill('shared'));
  });

  it('waits with its index while stored rows hold a value twice, and is made once they are mended', async () => {
    const knex = app.strapi.db.connection;
    await knex.raw('drop index content_pages_slug_draft_living_uq');
    await knex(TABLE).insert([
      { document_id: 'a', slug: 'double', locale: 'en' },
      { document_id: 'b', slug: 'double', locale: 'en' },
    ]);
    await runEnsureSchema(app.strapi);
    await knex(TABLE).insert({ document_id: 'c', slug: 'double', locale: 'en' });
    await knex(TABLE).whereIn('document_id', ['b', 'c']).delete();
    await runEnsureSchema(app.strapi);
    await expect(knex(TABLE).insert({ document_id: 'd', slug: 'double', locale: 'en' })).rejects.toThrow(/unique/i);
  });
});
