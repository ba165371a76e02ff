import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreMarked, restoreTrashEntry } from '../../src/api/system/use-cases/trash/restore-from-trash';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_TEST_TYPES } from '../support/boots';
import { createExpert, createOffering } from '../support/builders/expert';
import { documentsOf, storedRows } from '../support/documents';

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

describe('a type with deletedAt', () => {
  it('is marked when deleted, and out of every list, count and single read', async () => {
    const kept = await tag('kept');
    const gone = await tag('gone');
    expect(await tags().delete({ documentId: gone.documentId })).toMatchObject({
      documentId: gone.documentId,
      entries: [{ name: 'gone' }],
    });
    expect((await stored('test_tags', gone.documentId))[0]?.deleted_at).not.toBeNull();
    expect(await tags().findOne({ documentId: gone.documentId })).toBeNull();
    const names = (await tags().findMany({})).map(({ name }) => name);
    expect(names).toContain('kept');
    expect(names).not.toContain('gone');
    expect(await tags().count({ filters: { name: { $in: ['kept', 'gone'] } } })).toBe(1);
    expect(await tags().update({ documentId: gone.documentId, data: { name: 'changed' } })).toBeNull();
    expect(await app.strapi.db.query('api::test.tag').findOne({ where: { id: gone.id } })).toBeNull();
    expect(await tags().delete({ documentId: gone.documentId })).toMatchObject({ entries: [] });

    await restoreMarked(app.strapi, { uid: 'api::test.tag' as never, documentId: gone.documentId });
    expect(await tags().findOne({ documentId: gone.documentId })).toMatchObject({ name: 'gone', deletedAt: null });
    expect(await tags().findOne({ documentId: kept.documentId })).toMatchObject({ name: 'kept' });
  });

  it('is left out of populated relations at every depth', async () => {
    const [kept, gone] = [await tag('kept'), await tag('gone')];
    const article = await articles().create({
      data: {
        title: 'A',
        tags: [kept.documentId, gone.documentId],
        sections: [{ heading: 'with', tag: gone.documentId }],
      },
    });
    const book = await books().create({ data: { name: 'B', tag: gone.documentId } });
    const shelf = await shelves().create({ data: { name: 'S', book: book.documentId } });
    await tags().delete({ documentId: gone.documentId });

    const read = (populate: unknown) => articles().findOne({ documentId: article.documentId, populate });
    for (const populate of ['*', ['tags'], { tags: true }, { tags: { fields: ['name'] } }]) {
      expect((await read(populate))?.tags).toMatchObject([{ name: 'kept' }]);
    }
    expect(await read({ sections: { populate: '*' } })).toMatchObject({ sections: [{ heading: 'with', tag: null }] });
    expect(await read(['sections.tag'])).toMatchObject({ sections: [{ heading: 'with', tag: null }] });
    const deep = await shelves().findOne({ documentId: shelf.documentId, populate: { book: { populate: ['tag'] } } });
    expect(deep).toMatchObject({ book: { name: 'B', tag: null } });

    await restoreMarked(app.strapi, { uid: 'api::test.tag' as never, documentId: gone.documentId });
    expect((await read(['tags', 'sections.tag']))?.tags).toHaveLength(2);
  });

  it('is out of the content manager: its lists, records, counts and relation pickers', async () => {
    const gone = await tag('picked');
    const article = await articles().create({ data: { title: 'P', tags: [gone.documentId] } });
    const list = '/content-manager/collection-types/api::test.tag?filters[name][$eq]=picked';
    const picker = `/content-manager/relations/api::test.article/tags?_q=picked`;
    const chosen = `/content-manager/relations/api::test.article/${article.documentId}/tags`;
    expect((await admin.get(list).expect(200)).body.results).toHaveLength(1);
    expect((await admin.get(picker).expect(200)).body.results).toHaveLength(1);
    expect((await admin.get(chosen).expect(200)).body.results).toHaveLength(1);

    await admin.delete(`/content-manager/collection-types/api::test.tag/${gone.documentId}`).expect(200);
    expect((await admin.get(list).expect(200)).body).toMatchObject({ results: [], pagination: { total: 0 } });
    expect((await admin.get(picker).expect(200)).body.results).toHaveLength(0);
    expect((await admin.get(chosen).expect(200)).body.results).toHaveLength(0);
    await admin.get(`/content-manager/collection-types/api::test.tag/${gone.documentId}`).expect(404);

    const { body } = await admin.get('/system/trash').expect(200);
    expect(body.data).toContainEqual(
      expect.objectContaining({ uid: 'api::test.tag', documentId: gone.documentId, label: 'picked', entryId: null }),
    );
    await admin.post(`/system/trash/marked/api::test.tag/${gone.documentId}/restore`).expect(200);
    expect((await admin.get(list).expect(200)).body.results).toHaveLength(1);
    await admin.post(`/system/trash/marked/api::test.tag/${gone.documentId}/restore`).expect(404);
  });

  it('is marked in bulk too, and the mark cannot be typed in', async () => {
    const ids = [(await tag('bulk-1')).documentId, (await tag('bulk-2')).documentId];
    await admin
      .post('/content-manager/collection-types/api::test.tag/actions/bulkDelete', { documentIds: ids })
      .expect(200);
    for (const id of ids) expect((await stored('test_tags', id))[0]?.deleted_at).not.toBeNull();

    const typed = await tags().create({ data: { name: 'typed', deletedAt: new Date().toISOString() } });
    expect((await stored('test_tags', typed.documentId))[0]?.deleted_at).toBeNull();
  });

  it('is marked over all languages; a translation alone is copied', async () => {
    const consultants = documents('api::experts.consultant');
    const data = {
      slug: 'trash',
      firstName: 'T',
      lastName: 'R',
      email: 'trash@example.com',
      jobTitle: 'Job',
      expertiseAreas: ['a'],
    };
    const { documentId } = await consultants.create({ data });
    await consultants.update({ documentId, locale: 'de', data: { jobTitle: 'Beruf' } });
    await consultants.delete({ documentId, locale: '*' });
    const marked = await stored('experts_consultants', documentId);
    expect(marked.map((row) => row.deleted_at !== null)).toEqual([true, true]);
    await restoreMarked(app.strapi, { uid: 'api::experts.consultant', documentId });
    expect(await app.strapi.db.query('api::experts.consultant').count({ where: { documentId } })).toBe(2);

    await consultants.delete({ documentId, locale: 'de' });
    expect(await stored('experts_consultants', documentId)).toHaveLength(1);
    const [entry] = await app.strapi.db
      .query('api::system.trash-entry')
      .findMany({ where: { targetDocumentId: documentId } });
    await restoreTrashEntry(app.strapi, entry.documentId);
    const german = await app.strapi.db
      .query('api::experts.consultant')
      .findOne({ where: { documentId, locale: 'de' } });
    expect(german).toMatchObject({ jobTitle: 'Beruf' });
  });
});

describe('a marked record', () => {
  it('is left out of GraphQL and the public REST API', async () => {
    const expert = await createExpert(app, { slug: 'vanishing' });
    await createOffering(app, expert, { slug: 'vanishing-offer' });
    const kept = await createOffering(app, expert, { slug: 'kept-offer' });
    const ask = async () => {
      const query = '{ consultants(filters: { slug: { eq: "vanishing" } }) { slug offerings { slug } } }';
      const answer = await app.http.post('/graphql').send({ query }).expect(200);
      return (answer.body.data?.consultants ?? answer.body) as { offerings: { slug: string }[] }[];
    };
    expect((await ask())[0]?.offerings).toHaveLength(2);
    const gone = await app.strapi
      .documents('api::experts.consultant-offering')
      .findFirst({ filters: { slug: 'vanishing-offer' } });
    await documents('api::experts.consultant-offering').delete({ documentId: gone?.documentId });
    expect((await ask())[0]?.offerings).toEqual([{ slug: 'kept-offer' }]);
    await documents('api::experts.consultant').delete({ documentId: expert.documentId });
    expect(await ask()).toEqual([]);
    expect(kept.slug).toBe('kept-offer');
  });

  it('does not come back over another one that took its name', async () => {
    const first = await tags().create({ data: { name: 'first', code: 'same' } });
    await tags().delete({ documentId: first.documentId });
    const second = await tags().create({ data: { name: 'second', code: 'same' } });
    const restore = () => restoreMarked(app.strapi, { uid: 'api::test.tag' as never, documentId: first.documentId });
    await expect(restore()).rejects.toMatchObject({ code: 'conflict', details: { errors: [{ path: ['code'] }] } });
    await tags().delete({ documentId: second.documentId });
    await restore();
    expect(await tags().findOne({ documentId: first.documentId })).toMatchObject({ name: 'first' });
  });
});
