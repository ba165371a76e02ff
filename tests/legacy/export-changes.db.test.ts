import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { documentsOf } from '../support/documents';
import { exportToSqlite, newFile, removeFiles, rowsIn, type RawRow } from '../support/legacy/exported';
import { generateDatabase } from '../support/legacy/generate';
import { importedFrom } from '../support/legacy/imported';
import { writeSqliteDatabase } from '../support/legacy/sqlite-database';

let app: TestApp;
let source: string;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  source = newFile('magnetiq.db');
  writeSqliteDatabase(source, generateDatabase('magnetiq', { seed: 5, rows: 4 }));
  await importedFrom(app, 'magnetiq', `sqlite:${source}`);
});
afterAll(async () => {
  removeFiles();
  await app.stop();
});

/** The document that a row became. */
async function documentOf(table: string, id: number): Promise<string> {
  const where = { system: 'legacy:magnetiq', externalModel: table, externalId: String(id) };
  const record = await app.strapi.db.query('api::system.integration-record').findOne({ where });
  return (record as { targetDocumentId: string }).targetDocumentId;
}

const rowOf = (rows: RawRow[], id: number): RawRow | undefined => rows.find((row) => row.id === id);

describe('exporting what was imported and then changed here', () => {
  it('writes the new value, and everything else as it came', async () => {
    const documentId = await documentOf('consultants', 6);
    await documentsOf(app, 'api::experts.consultant').update({
      documentId,
      data: { jobTitle: 'Chief', country: 'AT' },
    });
    const before = rowOf(rowsIn(source, 'consultants'), 6);
    const after = rowOf((await exportToSqlite(app, 'magnetiq')).rows('consultants'), 6);
    const { job_title, country, updated_at, ...others } = after ?? {};
    expect(JSON.parse(String(job_title))).toEqual({ en: 'Chief' });
    expect(country).toBe('AT');
    expect(updated_at).not.toBe(before?.updated_at);
    expect(others).toEqual(Object.fromEntries(Object.keys(others).map((name) => [name, before?.[name]])));
  });

  it('writes a text that was stored in a JSON attribute as Strapi stores it', async () => {
    const documentId = await documentOf('pages', 6);
    const isSqlite = app.strapi.db.dialect.client === 'sqlite';
    const seoKeywords = isSqlite ? 'neu, worte' : '"neu, worte"';
    // As it came from elsewhere; a write from here would be asked for a list.
    await asUseCase(() =>
      app.strapi.db.query('api::content.page').updateMany({ where: { documentId }, data: { seoKeywords } }),
    );
    const after = rowOf((await exportToSqlite(app, 'magnetiq')).rows('pages'), 6);
    expect(JSON.parse(String(after?.seo_keywords))).toMatchObject({ en: 'neu, worte' });
  });

  it('puts German that was written here beside English', async () => {
    const documentId = await documentOf('webinars', 6);
    await documentsOf(app, 'api::leads.webinar').update({ documentId, locale: 'de', data: { title: 'Auf Deutsch' } });
    const before = JSON.parse(String(rowOf(rowsIn(source, 'webinars'), 6)?.title)) as object;
    const after = rowOf((await exportToSqlite(app, 'magnetiq')).rows('webinars'), 6);
    expect(JSON.parse(String(after?.title))).toEqual({ ...before, de: 'Auf Deutsch' });
  });

  it('leaves out a row that was deleted here, unless its table has a column that says so', async () => {
    const leaf = await documentOf('whitepaper_analytics', 6);
    await asUseCase(() => documentsOf(app, 'api::leads.whitepaper-analytics').delete({ documentId: leaf }));
    const soft = await documentOf('webinars', 6);
    await documentsOf(app, 'api::leads.webinar').delete({ documentId: soft, locale: '*' });
    const { rows } = await exportToSqlite(app, 'magnetiq');
    expect(rowOf(rows('whitepaper_analytics'), 6)).toBeUndefined();
    expect(rowOf(rows('whitepaper_analytics'), 3)).toBeDefined();
    expect(rowOf(rows('webinars'), 6)?.deleted_at).toEqual(expect.any(String));
  });
});
