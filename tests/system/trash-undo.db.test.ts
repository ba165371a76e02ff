import { createId } from '@paralleldrive/cuid2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { contentIn } from '../support/builders/content';
import { documentsOf } from '../support/documents';

/* Whoever has just deleted something takes it back, without a right to the trash; and what lies there can go for good. */

const PAGE = 'api::content.page';
const POST = 'api::content.blog-post';

let app: TestApp;
let admin: AdminSession;
let editor: AdminSession;

const path = (uid: string, rest: string) => `/content-manager/collection-types/${uid}/${rest}`;
const count = (uid: string, documentId: string) => documentsOf(app, uid).count({ filters: { documentId } });
const undo = (request: string) => `/system/trash/undo/${request}`;
const make = (uid: string, slug: string) => contentIn(app)(uid, { title: slug, slug }, { published: false });
const deleted = async (session: AdminSession, uid: string, documentId: string): Promise<string> => {
  const { headers } = await session.delete(path(uid, `${documentId}?locale=*`)).expect(200);
  return String(headers['x-request-id']);
};
const lying = async () =>
  (await admin.get('/system/trash').expect(200)).body.data as {
    entryId: string | null;
    documentId: string;
    by: string | null;
  }[];

beforeAll(async () => {
  app = await bootApp(EVERYTHING);
  [admin, editor] = [await openAdminSession(app), await openAdminSession(app, 'editor')];
});
afterAll(() => app?.stop());

describe('undoing a deletion', () => {
  it.each([PAGE, POST])('of %s brings it back, once', async (uid) => {
    const documentId = await make(uid, 'undone');
    const request = await deleted(editor, uid, documentId);
    expect(await count(uid, documentId)).toBe(0);
    expect((await editor.get(undo(request)).expect(200)).body.data).toEqual({ count: 1 });
    await editor.post(undo(request)).expect(200);
    expect(await count(uid, documentId)).toBe(1);
    await editor.post(undo(request)).expect(404);
    expect((await editor.get(undo(request)).expect(200)).body.data).toEqual({ count: 0 });
  });

  it('of several brings back all, or none where a name was taken', async () => {
    const ids = [await make(POST, 'first-of-two'), await make(POST, 'second-of-two')];
    const remove = async () => {
      const { headers } = await editor.post(path(POST, 'actions/bulkDelete'), { documentIds: ids }).expect(200);
      return String(headers['x-request-id']);
    };
    await editor.post(undo(await remove())).expect(200);
    const counts = () => Promise.all(ids.map((documentId) => count(POST, documentId)));
    expect(await counts()).toEqual([1, 1]);
    const request = await remove();
    await make(POST, 'second-of-two');
    const { body } = await editor.post(undo(request)).expect(409);
    expect(body.error.details.taken).toMatchObject([{ attribute: 'slug', value: 'second-of-two' }]);
    expect(await counts()).toEqual([0, 0]);
  });

  it('is for who deleted, and not for long', async () => {
    const documentId = await make(PAGE, 'theirs');
    const request = await deleted(editor, PAGE, documentId);
    await admin.post(undo(request)).expect(404);
    await (await openAdminSession(app, 'editor')).post(undo(request)).expect(404);
    await app.http.post(undo(request)).expect(401);
    await editor.post(undo(createId())).expect(404);
    app.clock.advance(16 * 60_000);
    await editor.post(undo(request)).expect(404);
    expect(await count(PAGE, documentId)).toBe(0);
  });
});

describe('what lies in the trash', () => {
  it('says who deleted it, also where the record is marked', async () => {
    const [page, post] = [await make(PAGE, 'whose'), await make(POST, 'whose')];
    await deleted(editor, PAGE, page);
    await deleted(editor, POST, post);
    const found = (await lying()).filter(({ documentId }) => [page, post].includes(documentId));
    expect(found.map(({ by }) => by)).toEqual([editor.email, editor.email]);
  });

  it.each([PAGE, POST])('goes for good, of %s, for those who may', async (uid) => {
    const documentId = await make(uid, 'for-good');
    await deleted(editor, uid, documentId);
    const { entryId } = (await lying()).find((item) => item.documentId === documentId) ?? {};
    const place = entryId ? `entries/${entryId}` : `marked/${uid}/${documentId}`;
    await editor.post(`/system/trash/${place}/purge`).expect(403);
    await admin.post(`/system/trash/${place}/purge`).expect(200);
    expect((await lying()).map((item) => item.documentId)).not.toContain(documentId);
    await admin.post(`/system/trash/${place}/restore`).expect(404);
    await admin.post(`/system/trash/${place}/purge`).expect(404);
  });

  it('is nothing that lives', async () => {
    const documentId = await make(PAGE, 'alive');
    await admin.post(`/system/trash/marked/${PAGE}/${documentId}/purge`).expect(404);
    expect(await count(PAGE, documentId)).toBe(1);
  });
});
