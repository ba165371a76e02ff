import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';

const CONSULTANT = 'api::experts.consultant';
const CONSULTANTS = `/content-manager/collection-types/${CONSULTANT}`;

let made = 0;
const consultant = () => {
  made += 1;
  const email = `person-${made}@example.com`;
  return { slug: `person-${made}`, firstName: 'P', lastName: `${made}`, email, jobTitle: 'Job', expertiseAreas: ['a'] };
};

describe('English comes first and goes last', () => {
  let app: TestApp;
  let admin: AdminSession;
  const documents = () => app.strapi.documents(CONSULTANT);
  const create = () => documents().create({ data: consultant() as never });
  const german = (documentId: string) =>
    documents().update({ documentId, locale: 'de', data: { jobTitle: 'Beruf' } as never });
  const languages = async (documentId: string) => {
    const rows = await app.strapi.db.query(CONSULTANT).findMany({ where: { documentId }, orderBy: 'locale' });
    return rows.map((row: { locale: string }) => row.locale);
  };

  beforeAll(async () => {
    app = await bootApp();
    admin = await openAdminSession(app);
  });
  afterAll(() => app?.stop());

  it('refuses a document that begins in German, in code and in the content manager', async () => {
    const data = consultant() as never;
    await expect(documents().create({ locale: 'de', data })).rejects.toMatchObject({ code: 'english_required' });
    const { body } = await admin.post(`${CONSULTANTS}?locale=de`, consultant()).expect(409);
    expect(body.error.details.code).toBe('english_required');
  });

  it('takes German for an English document, with the values that are not translated', async () => {
    const { documentId } = await create();
    await admin.put(`${CONSULTANTS}/${documentId}?locale=de`, { jobTitle: 'Beruf' }).expect(200);
    const row = await app.strapi.db.query(CONSULTANT).findOne({ where: { documentId, locale: 'de' } });
    const english = await app.strapi.db.query(CONSULTANT).findOne({ where: { documentId, locale: 'en' } });
    expect(row).toMatchObject({ jobTitle: 'Beruf', slug: english.slug, email: english.email });
  });

  it('gives German the slug of English, also after that is renamed', async () => {
    const { documentId } = await create();
    await german(documentId);
    const slugs = async () => {
      const rows = await app.strapi.db.query(CONSULTANT).findMany({ where: { documentId } });
      return rows.map((row: { slug: string }) => row.slug);
    };
    await admin.put(`${CONSULTANTS}/${documentId}`, { slug: 'renamed' }).expect(200);
    expect(await slugs()).toEqual(['renamed', 'renamed']);
    await admin.put(`${CONSULTANTS}/${documentId}?locale=de`, { slug: 'renamed', jobTitle: 'Amt' }).expect(200);
    expect(await slugs()).toEqual(['renamed', 'renamed']);
  });

  it('refuses another slug for German, in a new row and in one that there is', async () => {
    const { documentId } = await create();
    const path = `${CONSULTANTS}/${documentId}?locale=de`;
    const refused = async () => {
      const { body } = await admin.put(path, { slug: 'deutsch-zwei', jobTitle: 'Amt' }).expect(422);
      expect(body.error.details).toMatchObject({ code: 'rule_refused', errors: [{ path: ['slug'] }] });
      expect(body.error.message).toBe('slug: German has the same as English. Change it in English.');
    };
    await refused();
    expect(await languages(documentId)).toEqual(['en']);
    await german(documentId);
    await refused();
    const data = { slug: 'deutsch-zwei' } as never;
    await expect(documents().update({ documentId, locale: 'de', data })).rejects.toMatchObject({
      code: 'rule_refused',
    });
  });

  it('mends a German slug from before, which its form sends back', async () => {
    const { documentId, slug } = await create();
    await german(documentId);
    await asUseCase(() =>
      app.strapi.db
        .query(CONSULTANT)
        .updateMany({ where: { documentId, locale: 'de' }, data: { slug: 'von-frueher' } as never }),
    );
    const { body } = await admin.put(`${CONSULTANTS}/${documentId}?locale=de`, { slug: 'von-frueher' }).expect(200);
    expect(body.data.slug).toBe(slug);
  });

  it('proposes the slug of English in a German form', async () => {
    const { documentId, slug } = await create();
    const propose = async (locale: string) => {
      const sent = { contentTypeUID: CONSULTANT, field: 'slug', data: { id: documentId, displayName: 'Frau Doktor' } };
      const { body } = await admin.post(`/content-manager/uid/generate?locale=${locale}`, sent).expect(200);
      return body.data as string;
    };
    expect(await propose('de')).toBe(slug);
    expect(await propose('en')).not.toBe(slug);
  });

  it('keeps English while German exists, and lets both go together', async () => {
    const { documentId } = await create();
    await german(documentId);
    await expect(documents().delete({ documentId })).rejects.toMatchObject({ code: 'english_in_use' });
    await expect(documents().delete({ documentId, locale: 'en' })).rejects.toMatchObject({ code: 'english_in_use' });
    const { body } = await admin.delete(`${CONSULTANTS}/${documentId}?locale=en`).expect(409);
    expect(body.error.details.code).toBe('english_in_use');
    expect(await languages(documentId)).toEqual(['de', 'en']);
    await documents().delete({ documentId, locale: '*' });
    expect(await languages(documentId)).toEqual([]);
  });

  it('lets German go alone, and then English', async () => {
    const { documentId } = await create();
    await german(documentId);
    await documents().delete({ documentId, locale: 'de' });
    expect(await languages(documentId)).toEqual(['en']);
    await documents().delete({ documentId });
    expect(await languages(documentId)).toEqual([]);
  });

  it('knows no third language', async () => {
    const { documentId } = await create();
    const write = documents().update({ documentId, locale: 'fr', data: {} });
    await expect(write).rejects.toMatchObject({ code: 'invalid_input', details: { errors: [{ path: ['locale'] }] } });
  });

  it('never leaves German alone when both are written at once', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, async () => (await create()).documentId));
    await Promise.allSettled(ids.flatMap((documentId) => [german(documentId), documents().delete({ documentId })]));
    for (const documentId of ids) expect([['de', 'en'], []]).toContainEqual(await languages(documentId));
  });
});
