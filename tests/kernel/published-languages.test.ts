import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';

const TEMPLATE = 'api::messaging.email-template';
const text = (words: string) => [{ _type: 'block', _key: 'a', children: [{ _type: 'span', text: words }] }];

describe('languages of a type with draft and publish', () => {
  let app: TestApp;
  const documents = () => app.strapi.documents(TEMPLATE);
  beforeAll(async () => {
    app = await bootApp();
  });
  afterAll(() => app?.stop());

  /** A draft in English and in German. */
  async function draft(): Promise<string> {
    const data = { name: 'Welcome', subjectTemplate: 'Hello', htmlTemplate: text('English') };
    const { documentId } = await documents().create({ data: data as never });
    await german(documentId, 'Hallo');
    return documentId;
  }
  const german = (documentId: string, subjectTemplate: string, status: 'draft' | 'published' = 'draft') =>
    documents().update({
      documentId,
      locale: 'de',
      status,
      data: { subjectTemplate, htmlTemplate: text('Deutsch') } as never,
    });
  const read = (documentId: string, status: 'draft' | 'published') =>
    documents().findOne({ documentId, locale: 'de', status });

  it('shows the published German to readers and the draft to those who preview', async () => {
    const documentId = await draft();
    expect(await read(documentId, 'published')).toBeNull();
    expect(await read(documentId, 'draft')).toMatchObject({ subjectTemplate: 'Hallo', localeFallbacks: [] });

    await documents().publish({ documentId, locale: 'en' });
    expect(await read(documentId, 'published')).toMatchObject({
      subjectTemplate: 'Hello',
      localeFallbacks: expect.arrayContaining(['subjectTemplate', 'htmlTemplate']),
    });
    expect(await documents().count({ locale: 'de', status: 'published' })).toBe(1);

    await documents().publish({ documentId, locale: 'de' });
    await german(documentId, 'Hallo, neu');
    expect(await read(documentId, 'published')).toMatchObject({ subjectTemplate: 'Hallo', localeFallbacks: [] });
    expect(await read(documentId, 'draft')).toMatchObject({ subjectTemplate: 'Hallo, neu' });
  });

  it('publishes German only where English is, or both together', async () => {
    const documentId = await draft();
    const refused = { code: 'english_required' };
    await expect(documents().publish({ documentId, locale: 'de' })).rejects.toMatchObject(refused);
    await expect(german(documentId, 'Hallo', 'published')).rejects.toMatchObject(refused);
    await documents().publish({ documentId, locale: '*' });
    expect(await read(documentId, 'published')).toMatchObject({ subjectTemplate: 'Hallo' });
  });

  it('keeps English published while German is', async () => {
    const documentId = await draft();
    await documents().publish({ documentId, locale: '*' });
    const refused = { code: 'english_in_use' };
    await expect(documents().unpublish({ documentId, locale: 'en' })).rejects.toMatchObject(refused);
    await expect(documents().unpublish({ documentId })).rejects.toMatchObject(refused);
    await documents().unpublish({ documentId, locale: 'de' });
    await documents().unpublish({ documentId, locale: 'en' });
    await expect(documents().delete({ documentId })).rejects.toMatchObject(refused);
  });
});
