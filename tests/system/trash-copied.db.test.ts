import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purgeTrash } from '../../src/api/system/use-cases/trash/purge-trash';
import { restoreMarked, restoreTrashEntry } from '../../src/api/system/use-cases/trash/restore-from-trash';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_TEST_TYPES } from '../support/boots';
import { documentsOf, storedRows, type Doc } from '../support/documents';
import { advanceClock } from '../support/jobs';

let app: TestApp;
let admin: AdminSession;
const documents = (uid: string) => documentsOf(app, uid);
const tags = () => documents('api::test.tag');
const articles = () => documents('api::test.article');
const books = () => documents('api::test.book');
const shelves = () => documents('api::test.shelf');
const tag = (name: string) => tags().create({ data: { name } });
const stored = (table: string, documentId: string) => storedRows(app, table, documentId);

beforeAll(async () => {
  app = await bootApp(WITH_TEST_TYPES);
  admin = await openAdminSession(app);
});

afterAll(() => app?.stop());

describe('a type without deletedAt', () => {
  const entryOf = (documentId: string): Promise<Doc> =>
    app.strapi.db.query('api::system.trash-entry').findOne({ where: { targetDocumentId: documentId } }) as Promise<Doc>;

  it('is copied when deleted and made again with its versions, languages, components and relations', async () => {
    const [kept, gone] = [await tag('kept'), await tag('gone')];
    const { documentId } = await articles().create({
      data: {
        title: 'Published title',
        wordCount: 7,
        facts: { a: [1, { b: true }] },
        tags: [kept.documentId, gone.documentId],
        sections: [{ heading: 'One', tag: kept.documentId }, { heading: 'Two' }],
      },
    });
    await articles().publish({ documentId });
    await articles().update({ documentId, data: { title: 'Draft title' } });
    await articles().update({ documentId, locale: 'de', data: { title: 'Titel', sections: [{ heading: 'Eins' }] } });
    const before = await stored('test_articles', documentId);
    expect(before).toHaveLength(3);

    await articles().delete({ documentId, locale: '*' });
    expect(await stored('test_articles', documentId)).toEqual([]);
    const entry = await entryOf(documentId);
    expect(entry).toMatchObject({ targetType: 'api::test.article', label: 'Draft title', restoredAt: null });

    await app.strapi.db.connection('test_tags').where('document_id', gone.documentId).delete();
    const { body } = await admin.post(`/system/trash/entries/${entry.documentId}/restore`).expect(200);
    expect(body.data).toEqual({ uid: 'api::test.article', documentId });

    const read = (params: object) => articles().findOne({ documentId, populate: ['tags', 'sections.tag'], ...params });
    const expected = { wordCount: 7, facts: { a: [1, { b: true }] }, tags: [{ name: 'kept' }] };
    const sections = [
      { heading: 'One', tag: { name: 'kept' } },
      { heading: 'Two', tag: null },
    ];
    expect(await read({})).toMatchObject({ ...expected, title: 'Draft title', sections });
    expect(await read({ status: 'published' })).toMatchObject({ ...expected, title: 'Published title', sections });
    const after = await stored('test_articles', documentId);
    expect(after.map((row: Doc) => [row.locale, row.title]).sort()).toEqual(
      before.map((row: Doc) => [row.locale, row.title]).sort(),
    );
    await admin.post(`/system/trash/entries/${entry.documentId}/restore`).expect(404);
  });

  it('comes back where staff made and deleted it', async () => {
    const path = '/content-manager/collection-types/api::test.book';
    const { documentId } = (await admin.post(path, { name: 'By staff' }).expect(201)).body.data;
    await admin.delete(`${path}/${documentId}`).expect(200);
    const entry = await entryOf(documentId);
    await admin.post(`/system/trash/entries/${entry.documentId}/restore`).expect(200);
    const { body } = await admin.get(`${path}/${documentId}`).expect(200);
    expect(body.data).toMatchObject({ name: 'By staff', createdBy: { id: admin.userId } });
  });

  it('gets back the links that pointed to it without an attribute of its own', async () => {
    const book = await books().create({ data: { name: 'Linked' } });
    const shelf = await shelves().create({ data: { name: 'S', book: book.documentId } });
    await books().delete({ documentId: book.documentId });
    expect(await shelves().findOne({ documentId: shelf.documentId, populate: ['book'] })).toMatchObject({ book: null });
    await restoreTrashEntry(app.strapi, (await entryOf(book.documentId)).documentId);
    expect(await shelves().findOne({ documentId: shelf.documentId, populate: ['book'] })).toMatchObject({
      book: { documentId: book.documentId, name: 'Linked' },
    });
  });

  it('leaves no copy when the deletion fails', async () => {
    const book = await books().create({ data: { name: 'Stays' } });
    const attempt = app.strapi.db.transaction(async () => {
      await books().delete({ documentId: book.documentId });
      throw new Error('no');
    });
    await expect(attempt).rejects.toThrow('no');
    expect(await books().findOne({ documentId: book.documentId })).toMatchObject({ name: 'Stays' });
    expect(await entryOf(book.documentId)).toBeNull();
  });

  it('is not restored over a record that exists again', async () => {
    const book = await books().create({ data: { name: 'Twice' } });
    await books().delete({ documentId: book.documentId });
    await books().create({ data: { documentId: book.documentId, name: 'Again' } });
    const entry = await entryOf(book.documentId);
    await expect(restoreTrashEntry(app.strapi, entry.documentId)).rejects.toMatchObject({ code: 'conflict' });
    expect(await entryOf(book.documentId)).toMatchObject({ restoredAt: null });
  });
});

describe('what the platform writes', () => {
  it('has no trash', async () => {
    const before = await app.strapi.db.query('api::system.trash-entry').count();
    const claim = await app.strapi.db.query('api::bookings.resource-claim').count();
    expect(claim).toBe(0);
    await expect(documents('api::system.trash-entry').delete({ documentId: 'x' })).rejects.toMatchObject({
      code: 'rule_refused',
    });
    expect(await app.strapi.db.query('api::system.trash-entry').count()).toBe(before);
  });
});

describe('the retention of the trash', () => {
  it('removes for good what lies there longer than the setting says, and nothing else', async () => {
    const [old, fresh] = [await tag('old'), await tag('fresh')];
    const book = await books().create({ data: { name: 'Old book' } });
    await tags().delete({ documentId: old.documentId });
    await books().delete({ documentId: book.documentId });
    await advanceClock(app, 29 * 86_400_000);
    await tags().delete({ documentId: fresh.documentId });
    await purgeTrash(app.strapi);
    expect(await stored('test_tags', old.documentId)).toHaveLength(1);
    await advanceClock(app, 2 * 86_400_000);
    expect(await purgeTrash(app.strapi)).toBeGreaterThanOrEqual(2);
    expect(await stored('test_tags', old.documentId)).toEqual([]);
    expect(await stored('test_tags', fresh.documentId)).toHaveLength(1);
    expect(
      await app.strapi.db.query('api::system.trash-entry').count({ where: { targetDocumentId: book.documentId } }),
    ).toBe(0);
    await expect(
      restoreMarked(app.strapi, { uid: 'api::test.tag' as never, documentId: old.documentId }),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
