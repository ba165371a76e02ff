import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purgeTrash } from '../../src/api/system/use-cases/trash/purge-trash';
import { restoreMarked, restoreTrashEntry } from '../../src/api/system/use-cases/trash/restore-from-trash';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { createExpert, createOffering } from '../support/builders/expert';
import { advanceClock } from '../support/jobs';
import { addTestTypes } from '../support/test-types';

interface Doc {
  id: number;
  documentId: string;
  [attribute: string]: unknown;
}

interface Documents {
  create(params: object): Promise<Doc>;
  update(params: object): Promise<Doc | null>;
  delete(params: object): Promise<{ documentId: string; entries: Doc[] }>;
  publish(params: object): Promise<unknown>;
  findOne(params: object): Promise<Doc | null>;
  findMany(params: object): Promise<Doc[]>;
  count(params: object): Promise<number>;
}

let app: TestApp;
let admin: AdminSession;
const documents = (uid: string) => app.strapi.documents(uid as never) as unknown as Documents;
const tags = () => documents('api::test.tag');
const articles = () => documents('api::test.article');
const books = () => documents('api::test.book');
const shelves = () => documents('api::test.shelf');
const tag = (name: string) => tags().create({ data: { name } });
const stored = (table: string, documentId: string) =>
  app.strapi.db.connection(table).where('document_id', documentId).orderBy('id');

beforeAll(async () => {
  app = await bootApp({ beforeRegister: addTestTypes });
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
    expect((await stored('test_tags', gone.documentId))[0].deleted_at).not.toBeNull();
    expect(await tags().findOne({ documentId: gone.documentId })).toBeNull();
    const names = (await tags().findMany({})).map(({ name }) => name);
    expect(names).toContain('kept');
    expect(names).not.toContain('gone');
    expect(await tags().count({ filters: { name: { $in: ['kept', 'gone'] } } })).toBe(1);
    expect(await tags().update({ documentId: gone.documentId, data: { name: 'changed' } })).toBeNull();
    expect(await app.strapi.db.query('api::test.tag').findOne({ where: { id: gone.id } })).toBeNull();
    expect(await tags().delete({ documentId: gone.documentId })).toMatchObject({ entries: [] });

    await restoreMarked(app.strapi, 'api::test.tag' as never, gone.documentId);
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

    await restoreMarked(app.strapi, 'api::test.tag' as never, gone.documentId);
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
    for (const id of ids) expect((await stored('test_tags', id))[0].deleted_at).not.toBeNull();

    const typed = await tags().create({ data: { name: 'typed', deletedAt: new Date().toISOString() } });
    expect((await stored('test_tags', typed.documentId))[0].deleted_at).toBeNull();
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
    expect(marked.map((row: { deleted_at: unknown }) => row.deleted_at !== null)).toEqual([true, true]);
    await restoreMarked(app.strapi, 'api::experts.consultant', documentId);
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
    const restore = () => restoreMarked(app.strapi, 'api::test.tag' as never, first.documentId);
    await expect(restore()).rejects.toMatchObject({ code: 'conflict', details: { errors: [{ path: ['code'] }] } });
    await tags().delete({ documentId: second.documentId });
    await restore();
    expect(await tags().findOne({ documentId: first.documentId })).toMatchObject({ name: 'first' });
  });
});

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
    await expect(restoreMarked(app.strapi, 'api::test.tag' as never, old.documentId)).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
