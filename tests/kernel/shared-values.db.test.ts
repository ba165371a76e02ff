import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { contentIn, paragraph } from '../support/builders/content';

const PAGE = 'api::content.page';

describe('what is not translated is the same in both languages', () => {
  let app: TestApp;
  let admin: AdminSession;
  let page: string;
  const save = (locale: string, form: object) =>
    admin.put(`/content-manager/collection-types/${PAGE}/${page}?locale=${locale}`, form).expect(200);
  /** Of the drafts: English, German. */
  const orders = async () => {
    const rows = (await app.strapi.db.query(PAGE).findMany({
      where: { documentId: page, publishedAt: null },
      orderBy: { locale: 'desc' },
    })) as { sortOrder: number }[];
    return rows.map(({ sortOrder }) => sortOrder);
  };

  beforeAll(async () => {
    app = await bootApp();
    admin = await openAdminSession(app);
    const english = { title: 'One', slug: 'one', content: paragraph('a'), sortOrder: 1 };
    page = await contentIn(app)(PAGE, english, { de: { title: 'Eins' } });
  });
  afterAll(() => app?.stop());

  it('follows either form, also back to what is published', async () => {
    await save('en', { sortOrder: 2 });
    expect(await orders()).toEqual([2, 2]);
    await save('de', { sortOrder: 1 });
    expect(await orders()).toEqual([1, 1]);
    await save('en', { sortOrder: 3 });
    await save('en', { sortOrder: 1 });
    expect(await orders()).toEqual([1, 1]);
  });

  it('stays as in English where a German form sends back what was there before', async () => {
    const left = () =>
      asUseCase(() =>
        app.strapi.db.query(PAGE).updateMany({
          where: { documentId: page, locale: 'de', publishedAt: null },
          data: { sortOrder: 7 } as never,
        }),
      );
    for (const form of [{ title: 'Eins', sortOrder: 7 }, { title: 'Zwei' }]) {
      await left();
      await save('de', form);
      expect(await orders()).toEqual([1, 1]);
    }
    await left();
    await save('de', { sortOrder: 8 });
    expect(await orders()).toEqual([8, 8]);
  });

  it('holds for files', async () => {
    const files = app.strapi.db.query('plugin::upload.file');
    const upload = (name: string) =>
      files.create({
        data: { name, hash: name, ext: '.png', mime: 'image/png', size: 1, url: `/uploads/${name}`, provider: 'local' },
      } as never) as Promise<{ id: number }>;
    const [first, second] = [await upload('first.png'), await upload('second.png')];
    const images = async () => {
      const rows = (await app.strapi.db.query(PAGE).findMany({
        where: { documentId: page, publishedAt: null },
        populate: { featuredImage: true },
      })) as { featuredImage: { id: number } | null }[];
      return rows.map(({ featuredImage }) => featuredImage?.id ?? null);
    };
    await save('en', { featuredImage: first });
    expect(await images()).toEqual([first.id, first.id]);
    await save('de', { featuredImage: second });
    expect(await images()).toEqual([second.id, second.id]);
    await save('de', { title: 'Drei', featuredImage: second });
    await save('en', { featuredImage: null });
    expect(await images()).toEqual([null, null]);
  });

  it('does not publish what English is linked to where German alone is published', async () => {
    const parent = await contentIn(app)(
      PAGE,
      { title: 'Above', slug: 'above', content: paragraph('a') },
      {
        de: { title: 'Darüber' },
      },
    );
    const parents = async () => {
      const rows = (await app.strapi.db.query(PAGE).findMany({
        where: { documentId: page, publishedAt: { $ne: null } },
        populate: { parent: { select: ['documentId'] } },
      })) as { parent: { documentId: string } | null }[];
      return rows.map((row) => row.parent?.documentId ?? null);
    };
    await save('en', { parent: { connect: [{ documentId: parent }] } });
    await app.strapi.documents(PAGE).publish({ documentId: page, locale: 'de' });
    expect(await parents()).toEqual([null, null]);
    await app.strapi.documents(PAGE).publish({ documentId: page, locale: 'en' });
    await app.strapi.documents(PAGE).publish({ documentId: page, locale: 'de' });
    expect(await parents()).toEqual([parent, parent]);
  });
});
