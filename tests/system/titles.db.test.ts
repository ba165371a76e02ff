import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { contentIn } from '../support/builders/content';
import { aCoupon } from '../support/builders/coupons';
import { documentsOf } from '../support/documents';
import { hearStatements, type HeardStatement } from '../support/hear-statements';

/* What the palette of the admin finds, by the rights of whoever asks. */

const PAGE = 'api::content.page';

let app: TestApp;
let admin: AdminSession;
const at = (text: string): string => `/system/titles?text=${encodeURIComponent(text)}`;
const found = async (session: AdminSession, text: string) =>
  (await session.get(at(text)).expect(200)).body.data as { uid: string; title: string; locale: string | null }[];
const titles = async (session: AdminSession, text: string) => (await found(session, text)).map(({ title }) => title);

beforeAll(async () => {
  app = await bootApp(EVERYTHING);
  admin = await openAdminSession(app);
  await contentIn(app)(PAGE, { title: 'Zebra crossing', slug: 'zebra-crossing' }, { published: false });
  await aCoupon(app, { code: 'ZEBRA10' });
});
afterAll(() => app?.stop());

describe('records by their title', () => {
  test('are found across types, whatever the case', async () => {
    expect((await titles(admin, 'zEbRa')).sort()).toEqual(['ZEBRA10', 'Zebra crossing']);
  });

  test('are those that the role reads', async () => {
    const [finance, editor] = [await openAdminSession(app, 'finance'), await openAdminSession(app, 'editor')];
    expect(await titles(finance, 'zebra')).toEqual(['ZEBRA10']);
    expect(await titles(editor, 'zebra')).toEqual(['Zebra crossing']);
  });

  test('are found by their German title, and say in which language it stands', async () => {
    const documentId = await contentIn(app)(PAGE, { title: 'Quagga', slug: 'quagga' }, { published: true });
    await documentsOf(app, PAGE).update({ documentId, locale: 'de', data: { title: 'Steppenzebra' } as never });
    expect(await found(admin, 'steppen')).toEqual([{ uid: PAGE, documentId, title: 'Steppenzebra', locale: 'de' }]);
    expect(await found(admin, 'quagga')).toEqual([{ uid: PAGE, documentId, title: 'Quagga', locale: 'en' }]);
  });

  test('are gone once they lie in the trash', async () => {
    const { documentId } = await aCoupon(app, { code: 'OKAPI' });
    expect(await titles(admin, 'okapi')).toEqual(['OKAPI']);
    await admin.delete(`/content-manager/collection-types/api::billing.coupon/${documentId}`).expect(200);
    expect(await titles(admin, 'okapi')).toEqual([]);
  });

  test('are the newest few of each type', async () => {
    for (let count = 1; count <= 7; count += 1) await aCoupon(app, { code: `MANY${count}` });
    expect(await titles(admin, 'many')).toEqual(['MANY7', 'MANY6', 'MANY5', 'MANY4', 'MANY3']);
  });

  test.each(['', 'z', ' z ', 'z'.repeat(101)])('asks for a word, and not for %j', async (text) => {
    const { body } = await admin.get(at(text)).expect(400);
    expect(body.error.details.errors[0].path).toEqual(['text']);
  });

  test('are for staff alone', async () => {
    await app.http.get(at('zebra')).expect(401);
  });

  test('cost one question for each type, of so many and no more', async () => {
    const searches: string[] = [];
    const hear = ({ sql }: HeardStatement): void => {
      if (/\blike\b/i.test(sql)) searches.push(sql);
    };
    await hearStatements(app, hear, () => titles(admin, 'zebra'));
    expect(searches.length).toBeGreaterThan(5);
    expect(searches.length).toBeLessThanOrEqual(15);
  });
});
