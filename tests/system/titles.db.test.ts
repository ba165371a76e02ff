import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slugIn } from '../../src/shared/content-manager/views/slugs';
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

describe('a slug that is proposed', () => {
  const propose = async (query: Record<string, string>, as = admin) =>
    as.get(`/system/slugs?${new URLSearchParams({ uid: PAGE, ...query })}`);
  const told = async (query: Record<string, string>) => (await propose(query)).body.data as unknown;

  test('is made of the title, with a number where that is taken', async () => {
    await contentIn(app)(PAGE, { title: 'Gebühren', slug: 'gebuehren' }, { published: true });
    await contentIn(app)(PAGE, { title: 'Gebühren', slug: 'gebuehren-2' }, { published: false });
    expect(await told({ text: 'Gebühren' })).toEqual({ slug: 'gebuehren-3', follows: true });
    expect(await told({ text: 'Gebühren!!', uid: 'api::billing.plan' })).toEqual({ slug: 'gebuehren', follows: true });
    expect(await told({ text: '!' })).toEqual({ slug: '', follows: true });
  });

  test('replaces that of a draft until somebody wrote it, or it was published', async () => {
    const draft = await contentIn(app)(PAGE, { title: 'Press', slug: 'press-2' }, { published: false });
    expect(await told({ text: 'Media', documentId: draft })).toEqual({ slug: 'media', follows: true });
    expect(await told({ text: 'Press 2', documentId: draft })).toEqual({ slug: 'press-2', follows: true });
    const written = await contentIn(app)(PAGE, { title: 'Team', slug: 'people' }, { published: false });
    expect(await told({ text: 'Crew', documentId: written })).toEqual({ slug: 'crew', follows: false });
    const published = await contentIn(app)(PAGE, { title: 'Offers', slug: 'offers' }, { published: true });
    expect(await told({ text: 'Deals', documentId: published })).toEqual({ slug: 'deals', follows: false });
    expect(await told({ text: 'Angebote', documentId: published, locale: 'de' })).toMatchObject({ slug: 'offers' });
  });

  test('is for who may write it, of types that have one', async () => {
    const [viewer, finance] = [await openAdminSession(app, 'viewer'), await openAdminSession(app, 'finance')];
    expect((await propose({ text: 'x' }, viewer)).status).toBe(403);
    expect((await propose({ text: 'x' }, finance)).status).toBe(403);
    expect((await propose({ text: 'x', uid: 'api::billing.coupon' })).status).toBe(404);
    expect((await propose({ text: 'x', uid: 'constructor' })).status).toBe(404);
    expect((await app.http.get(`/system/slugs?uid=${PAGE}&text=x`)).status).toBe(401);
  });

  test('is known of every type whose form has one', () => {
    const without = Object.values(app.strapi.contentTypes).filter(({ uid, attributes }) => {
      const own = Object.entries(attributes as Record<string, { type: string }>);
      const has = own.some(([name, { type }]) => name === 'slug' || type === 'uid');
      return uid.startsWith('api::') && has && !slugIn(app.strapi, uid);
    });
    expect(without.map(({ uid }) => uid)).toEqual([]);
  });
});
