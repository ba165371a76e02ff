import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOTE, SHELF } from '../support/added/shelves';
import { bootApp } from '../support/boot';
import { WITH_TEST_TYPES } from '../support/boots';
import type { TestApp } from '../support/boot';
import { createMember } from '../support/builders/member';
import type { Member } from '../support/builders/member';
import { graphql, graphqlData } from '../support/graphql';

const PATH = '/api/system/my/test-notes';
let app: TestApp;
let ada: Member;
let eve: Member;
let open: string;
let closed: string;

beforeAll(async () => {
  app = await bootApp(WITH_TEST_TYPES);
  [ada, eve] = await Promise.all([createMember(app), createMember(app)]);
  const shelf = async (data: object) => (await app.strapi.documents(SHELF).create({ data } as never)).documentId;
  open = await shelf({ label: 'Open', isOpen: true, secret: 'x' });
  closed = await shelf({ label: 'Closed', isOpen: false });
}, 120_000);

afterAll(() => app.stop());

const note = async (member: Member, data: object = { title: 'Mine' }): Promise<string> => {
  const response = await member.post(PATH, data);
  expect(response.status, JSON.stringify(response.body)).toBe(201);
  return response.body.data.documentId as string;
};

describe('own records over REST', () => {
  test('are created, read, changed and deleted by their owner', async () => {
    const created = await ada.post(PATH, { title: 'First', pages: 3, shelf: open });
    expect(created.status).toBe(201);
    expect(created.body.data).toEqual({
      documentId: expect.any(String),
      title: 'First',
      pages: 3,
      kind: null,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      shelf: { documentId: open, label: 'Open' },
    });
    const path = `${PATH}/${created.body.data.documentId}`;
    expect((await ada.put(path, { pages: null, title: 'Second' })).body.data).toMatchObject({
      title: 'Second',
      pages: null,
    });
    expect((await ada.delete(path)).status).toBe(204);
    expect((await ada.get(path)).status).toBe(404);
  });

  test('are nobody else’s: not listed, not found, not changed, not deleted', async () => {
    const id = await note(ada);
    expect((await eve.get(PATH)).body.data).toEqual([]);
    expect((await eve.get(`${PATH}/${id}`)).status).toBe(404);
    expect((await eve.put(`${PATH}/${id}`, { title: 'Stolen' })).status).toBe(404);
    expect((await eve.delete(`${PATH}/${id}`)).status).toBe(404);
    expect((await ada.get(`${PATH}/${id}`)).body.data.title).toBe('Mine');
    expect([401, 403]).toContain((await app.http.get(PATH)).status);
  });

  test.each([
    [{ title: 'x', user: 'someone' }, 'user'],
    [{ title: 'x', hidden: 'y' }, 'hidden'],
    [{ pages: 1 }, 'title'],
    [{ title: '   ' }, 'title'],
    [{ title: 'x'.repeat(21) }, 'title'],
    [{ title: 'x', pages: 0 }, 'pages'],
    [{ title: 'x', kind: 'odd' }, 'kind'],
  ])('refuse %j and name the field', async (data, field) => {
    const response = await ada.post(PATH, data);
    expect(response.status).toBe(400);
    expect(response.body.error.details.errors[0].path.at(-1)).toBe(field);
  });

  test('point only at what the public sees', async () => {
    const response = await ada.post(PATH, { title: 'x', shelf: closed });
    expect(response.status).toBe(400);
    expect(response.body.error.details.errors[0].path).toEqual(['data', 'shelf']);
  });

  test('are listed in pages and narrowed by what is declared', async () => {
    await note(eve, { title: 'Long one', kind: 'long' });
    await note(eve, { title: 'Plain one', kind: 'plain' });
    const response = await eve.get(`${PATH}?kind=long&pagination[pageSize]=1`);
    expect(response.body.data.map((row: { title: string }) => row.title)).toEqual(['Long one']);
    expect(response.body.meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: 1, total: 1, next: null });
    expect((await eve.get(`${PATH}?filters[user][email]=a`)).status).toBe(400);
    expect((await eve.get(`${PATH}?populate=user`)).status).toBe(400);
  });
});

describe('own records by cursors', () => {
  const list = async (member: Member, query: string) => (await member.get(`${PATH}?${query}`)).body;

  test('are all there, once each, the newest first, whatever comes meanwhile', async () => {
    const fay = await createMember(app);
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.unshift(await note(fay));
    const first = await list(fay, 'pagination[pageSize]=2');
    expect(first.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 3, total: 5, next: expect.any(String) });
    const walked: { documentId: string }[] = first.data;
    let { next } = first.meta.pagination as { next: string | null };
    while (next) {
      await note(fay);
      const { data, meta } = await list(fay, `pagination[pageSize]=2&pagination[after]=${next}`);
      walked.push(...data);
      expect(Object.keys(meta.pagination)).toEqual(['pageSize', 'next']);
      ({ next } = meta.pagination);
    }
    expect(walked.map(({ documentId }) => documentId)).toEqual(ids);
  });

  test('count nothing where that is not asked for', async () => {
    const { meta } = await list(eve, 'pagination[withCount]=false');
    expect(meta.pagination).toEqual({ page: 1, pageSize: 25, next: null });
  });

  test('are each member’s own, whoever has the cursor', async () => {
    const [gil, hal] = [await createMember(app), await createMember(app)];
    for (const member of [gil, hal, gil, hal]) await note(member);
    const { meta } = await list(gil, 'pagination[pageSize]=1');
    const { data } = await list(hal, `pagination[after]=${meta.pagination.next}`);
    const own = (await list(hal, '')).data as { documentId: string }[];
    for (const { documentId } of data as typeof own) expect(own.map((row) => row.documentId)).toContain(documentId);
  });

  test.each([
    ['garbage', 'pagination[after]=abc'],
    ['a cursor of everybody’s lists', 'pagination[after]=SHELVES'],
    ['a page too', 'pagination[after]=abc&pagination[page]=2'],
  ])('refuse %s', async (_what, query) => {
    await app.strapi.documents(SHELF).create({ data: { label: 'Open too', isOpen: true } as never });
    const shelves = await app.http.get('/api/system/test-shelves?sort=createdAt:desc,id:desc&pagination[pageSize]=1');
    const { next } = shelves.body.meta.pagination;
    expect(next).toEqual(expect.any(String));
    const response = await ada.get(`${PATH}?${query.replace('SHELVES', next)}`);
    expect(response.status).toBe(400);
    expect(response.body.error.details.errors[0].path).toEqual(['pagination', 'after']);
  });
});

describe('own records over GraphQL', () => {
  test('are the same', async () => {
    const headers = { authorization: `Bearer ${ada.token}` };
    const created = await graphqlData(
      app,
      'mutation ($data: CreateMyTestNoteInput!) { createMyTestNote(data: $data) { documentId title shelf { label } } }',
      { headers, variables: { data: { title: 'By GraphQL', shelf: open } } },
    );
    expect(created.createMyTestNote).toMatchObject({ title: 'By GraphQL', shelf: { label: 'Open' } });
    const { documentId } = created.createMyTestNote;
    const listed = await graphqlData(
      app,
      '{ myTestNotes(pagination: { pageSize: 100 }) { total nodes { documentId } } }',
      { headers },
    );
    expect(listed.myTestNotes.nodes).toContainEqual({ documentId });
    const query = `{ myTestNote(documentId: "${documentId}") { title } }`;
    const stolen = await graphql(app, query, { headers: { authorization: `Bearer ${eve.token}` } });
    expect(stolen.errors?.[0]?.extensions.code).toBe('not_found');
    expect((await graphql(app, query)).errors).toBeDefined();
  });
});

describe('a submission', () => {
  test('is stored, and tells nothing back', async () => {
    const response = await app.http.post('/api/system/suggestions').send({ data: { title: 'More shelves' } });
    expect(response.status).toBe(201);
    expect(response.body).toEqual({ data: { received: true }, meta: {} });
    const row = await app.strapi.db.query(NOTE).findOne({ where: { title: 'More shelves' } });
    expect(row).toMatchObject({ hidden: 'suggested' });
    expect((await app.http.post('/api/system/suggestions').send({ data: { title: 'x', pages: 1 } })).status).toBe(400);
    const sent = await graphqlData(app, 'mutation { sendSuggestion(data: { title: "By mutation" }) }');
    expect(sent).toEqual({ sendSuggestion: true });
  });
});

describe('a published type', () => {
  test('shows what is visible, without what is private', async () => {
    const response = await app.http.get('/api/system/test-shelves');
    expect(response.body.data[0]).toMatchObject({ label: 'Open' });
    for (const { isOpen } of response.body.data as { isOpen: boolean }[]) expect(isOpen).toBe(true);
    expect(response.body.data[0]).not.toHaveProperty('secret');
    expect((await app.http.get(`/api/system/test-shelves/${closed}`)).status).toBe(404);
    expect((await app.http.post('/api/system/test-shelves').send({ data: {} })).status).toBe(405);
  });
});

test('a list of fields that is asked for stays as it is, also one that lasts as long as the process', async () => {
  const fields: ('username' | 'email')[] = ['username', 'email'];
  await app.strapi.documents('plugin::users-permissions.user').findMany({ fields: fields as never });
  expect(fields).toEqual(['username', 'email']);
});

test('a scalar follows its relation, whoever writes it', async () => {
  const created = await app.strapi
    .documents(NOTE)
    .create({ data: { title: 'By code', user: ada.documentId } } as never);
  const stored = async () =>
    (await app.strapi.db.query(NOTE).findOne({ where: { documentId: created.documentId } })) as Record<string, unknown>;
  expect((await stored()).userDocumentId).toBe(ada.documentId);
  await app.strapi.documents(NOTE).update({ documentId: created.documentId, data: { user: null } } as never);
  expect((await stored()).userDocumentId).toBeNull();
});
