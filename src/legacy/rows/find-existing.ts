import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { mailboxKey } from '../../shared/mailbox/mailbox';
import type { TableWork } from '../import/context';
import { isJoined } from '../records/residue';
import type { ImportRow } from './import-row';
import { chunksOf, storedRows, type StoredRow } from '../import/lookup';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A documentId of Strapi's shape: 24 letters and digits, a letter first. */
export function newDocumentId(): string {
  const bytes = randomBytes(24);
  let id = LETTERS[(bytes[0] ?? 0) % 26] ?? 'a';
  for (let index = 1; index < 24; index += 1) id += LETTERS[(bytes[index] ?? 0) % 36];
  return id;
}

/**
 * Tells each row which documents it is: those of its record, an existing one that it joins (`merge`), or new ones.
 */
export async function findDocuments(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<void> {
  const { plan, context } = work;
  const records = await context.lookup.records(
    trx,
    plan.table,
    rows.map(({ externalId }) => externalId),
  );
  for (const row of rows) {
    row.record = records.get(row.externalId) ?? null;
    const { record } = row;
    if (!record) continue;
    for (const [index, { alias }] of plan.documents.entries()) {
      if (!isJoined(record.residue, index, alias)) continue;
      if (index === 0) row.joined = true;
      else row.joinedCompanions.add(index);
    }
    row.documentIds = plan.documents.map(
      ({ alias }, index) =>
        (index === 0 ? record.targetDocumentId : record.residue.companions?.[alias]) ?? newDocumentId(),
    );
  }
  const fresh = rows.filter(({ record }) => record === null);
  if (plan.mapping.merge !== undefined) await joinExisting(work, trx, fresh);
  for (const row of fresh) {
    if (row.documentIds.length === 0) row.documentIds = plan.documents.map(newDocumentId);
  }
}

/** What tells rows of one table that are one document, such as the e-mail, however it is spelled. */
export function mergeKey(row: ImportRow, attribute: string | undefined): string | undefined {
  const value = attribute === undefined ? undefined : row.documents[0]?.[attribute];
  return typeof value === 'string' && value !== '' ? mailboxKey(value) : undefined;
}

/** Rows whose document exists already, by an attribute such as the e-mail; each of the rows has another one. */
async function joinExisting({ plan, models }: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<void> {
  const [model] = models;
  const attribute = plan.mapping.merge ?? '';
  const column = model?.columns[attribute];
  if (!model || column === undefined) return;
  const known = new Map<string, string>();
  for (const chunk of chunksOf(rows.flatMap((row) => mergeKey(row, attribute) ?? []))) {
    const found = (await trx(model.table)
      .whereIn(trx.raw('lower(??)', [column]) as never, chunk)
      .orderBy('id', 'desc')
      .select('document_id', { value: column })) as { document_id: string; value: string }[];
    for (const { document_id, value } of found) known.set(mailboxKey(value), document_id);
  }
  for (const row of rows) {
    const documentId = known.get(mergeKey(row, attribute) ?? '');
    row.joined = documentId !== undefined;
    row.documentIds = [documentId ?? newDocumentId(), ...plan.documents.slice(1).map(newDocumentId)];
  }
  await joinCompanions(
    { plan, models },
    trx,
    rows.filter(({ joined }) => joined),
  );
}

/** Who existed already may have a companion, such as a profile, which then stays as it is too. */
async function joinCompanions(
  { plan, models }: Pick<TableWork, 'plan' | 'models'>,
  trx: Knex,
  rows: readonly ImportRow[],
): Promise<void> {
  for (const [index, model] of models.entries()) {
    const { link } = plan.documents[index] ?? {};
    const column = link === undefined ? undefined : (model.columns[`${link}DocumentId`] ?? model.columns[link]);
    if (column === undefined || rows.length === 0) continue;
    const ids = rows.map(({ documentIds }) => documentIds[0] as string);
    const found = (await trx(model.table).whereIn(column, ids).select('document_id', { owner: column })) as {
      document_id: string;
      owner: string;
    }[];
    const companionOf = new Map(found.map(({ document_id, owner }) => [owner, document_id]));
    for (const row of rows) {
      const companion = companionOf.get(row.documentIds[0] ?? '');
      if (companion === undefined) continue;
      row.documentIds[index] = companion;
      row.joinedCompanions.add(index);
    }
  }
}

/** The stored rows of the rows' documents, by documentId, for each of the table's documents. */
export async function storedDocuments(
  { models }: TableWork,
  trx: Knex,
  rows: readonly ImportRow[],
): Promise<Map<string, StoredRow[]>[]> {
  const documents: Map<string, StoredRow[]>[] = [];
  const known = rows.filter(({ record, joined }) => record !== null || joined);
  // One after the other: they share the connection of the transaction.
  for (const [index, model] of models.entries()) {
    const ids = known.flatMap(({ documentIds }) => documentIds[index] ?? []);
    const byDocument = new Map<string, StoredRow[]>();
    for (const row of await storedRows(trx, model, ids)) {
      byDocument.set(row.documentId, [...(byDocument.get(row.documentId) ?? []), row]);
    }
    documents.push(byDocument);
  }
  return documents;
}
