import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { holdsMany, modelsOf, rowsIn, type Row } from '../../../../shared/models/model';
import { AppError } from '../../../../shared/errors/app-error';
import { BASE_LOCALE, isLocalizedModel } from '../../../../shared/languages/locales';
import { documentsOf, rowsOf } from '../../../../shared/strapi/core/documents';
import { restorableData } from '../../store/restorable-data';
import type { DocumentSnapshot, RowSnapshot } from './snapshot-document';
import { tableOf } from '../../../../shared/strapi/database/metadata';

interface Restoration {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  uid: UID.ContentType;
  documentId: string;
}

/** English first, since German is written only where English is. */
function byLanguage(rows: RowSnapshot[]): [string | undefined, RowSnapshot[]][] {
  const groups = new Map<string | undefined, RowSnapshot[]>();
  for (const snapshot of rows) {
    const locale = typeof snapshot.row.locale === 'string' ? snapshot.row.locale : undefined;
    groups.set(locale, [...(groups.get(locale) ?? []), snapshot]);
  }
  return [...groups].sort(([left], [right]) => Number(right === BASE_LOCALE) - Number(left === BASE_LOCALE));
}

async function exists({ strapi, uid, documentId }: Restoration, locale?: string): Promise<boolean> {
  return (await rowsOf(strapi, uid).count({ where: { documentId, ...(locale && { locale }) } })) > 0;
}

async function write(restoration: Restoration, locale: string | undefined, row: Row): Promise<void> {
  const { strapi, uid, documentId } = restoration;
  const documents = documentsOf(strapi, uid);
  const data = await restorableData(strapi, uid, row);
  const language = locale === undefined ? {} : { locale };
  if (await exists(restoration)) await documents.update({ documentId, ...language, data });
  else await documents.create({ ...language, data: { ...data, documentId } });
}

/** Makes the rows of one language again: the published version, then the draft, where both existed. */
async function restoreLanguage(
  restoration: Restoration,
  locale: string | undefined,
  rows: RowSnapshot[],
): Promise<void> {
  const { strapi, uid, documentId } = restoration;
  const drafts = rows.filter(({ row }) => row.publishedAt === null);
  const published = rows.filter(({ row }) => row.publishedAt !== null);
  const hasVersions = modelsOf(strapi)(uid)?.options?.draftAndPublish === true;
  for (const { row } of published) {
    await write(restoration, locale, row);
    const documents = documentsOf(strapi, uid);
    if (hasVersions) await documents.publish({ documentId, ...(locale && { locale }) });
  }
  for (const { row } of drafts) await write(restoration, locale, row);
}

/** Gives each new row the times of the old one and the links that pointed to it. */
async function reconnect({ strapi, trx, uid, documentId }: Restoration, { row, incoming }: RowSnapshot): Promise<void> {
  const isPublished = row.publishedAt !== null;
  const made = await rowsOf(strapi, uid).findMany({
    where: { documentId, ...(row.locale ? { locale: row.locale } : {}) },
  });
  const twin = made.find((one) => (one.publishedAt !== null) === isPublished);
  if (!twin) return;
  const tableName = tableOf(strapi, uid);
  if (row.createdAt)
    await trx(tableName)
      .where('id', twin.id as number)
      .update({ created_at: new Date(String(row.createdAt)) });
  for (const { uid: source, attribute, sourceIds } of incoming) {
    for (const id of await stillFree(strapi, { uid: source as UID.ContentType, attribute, documentId }, sourceIds)) {
      const data = { [attribute]: { connect: [{ id: twin.id }] } };
      await rowsOf(strapi, source).update({ where: { id }, data });
    }
  }
}

/** Of records that were linked to the document, those that were not linked to another one since where one is the limit. */
async function stillFree(
  strapi: Core.Strapi,
  { uid, attribute, documentId }: { uid: UID.ContentType; attribute: string; documentId: string },
  ids: readonly number[],
): Promise<number[]> {
  const schema = modelsOf(strapi)(uid)?.attributes[attribute];
  if (!schema) return [];
  const populate = { [attribute]: { select: ['documentId'] } };
  const rows = await rowsOf(strapi, uid).findMany({ where: { id: { $in: [...ids] } }, populate });
  const isFree = (row: Row): boolean =>
    holdsMany(schema) || rowsIn(row[attribute]).every((other) => other.documentId === documentId);
  return rows.filter(isFree).map(({ id }) => id as number);
}

/** Makes a document again from its snapshot, under its old id; `conflict` where what it would make exists. */
export async function restoreSnapshot(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  snapshot: DocumentSnapshot,
): Promise<void> {
  const uid = snapshot.uid as UID.ContentType;
  const model = modelsOf(strapi)(uid);
  if (!model) throw new AppError('not_found', `The type ${uid} is no longer there.`);
  const restoration = { strapi, trx, uid, documentId: snapshot.documentId };
  for (const [locale, rows] of byLanguage(snapshot.rows)) {
    if (await exists(restoration, isLocalizedModel(model) ? locale : undefined)) {
      throw new AppError('conflict', 'A record with this id exists again.');
    }
    await restoreLanguage(restoration, isLocalizedModel(model) ? locale : undefined, rows);
  }
  for (const row of snapshot.rows) await reconnect(restoration, row);
}
