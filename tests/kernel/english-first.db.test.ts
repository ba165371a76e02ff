import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('gives German the slug of English, also after either form was saved with another one', async () => {
    const { documentId } = await create();
    await german(documentId);
    const slugs = async () => {
      const rows = await app.strapi.db.query(CONSULTANT).findMany({ where: { documentId } });
      return rows.map((row: { slug: string }) => row.slug);
    };
    await admin.put(`${CONSULTANTS}/${documentId}`, { slug: 'renamed' }).expect(200);
    expect(await slugs()).toEqual(['renamed', 'renamed']);
    await admin.put(`${CONSULTANTS}/${documentId}?locale=de`, { slug: 'umbenannt', jobTitle: 'Amt' }).expect(200);
    expect(await slugs()).toEqual(['renamed', 'renamed']);
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
