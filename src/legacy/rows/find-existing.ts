import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { TableWork } from '../import/context';
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
    row.joined = record.residue.joined === true;
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

/** Rows whose document exists already, by an attribute such as the e-mail: the first of equal ones is joined by the others. */
async function joinExisting({ plan, models }: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<void> {
  const [model] = models;
  const attribute = plan.mapping.merge ?? '';
  const column = model?.columns[attribute];
  if (!model || column === undefined) return;
  const keyOf = (row: ImportRow): string | undefined => {
    const value = row.documents[0]?.[attribute];
    return typeof value === 'string' && value !== '' ? value.toLowerCase() : undefined;
  };
  const keys = [...new Set(rows.flatMap((row) => keyOf(row) ?? []))];
  const known = new Map<string, string>();
  for (const chunk of chunksOf(keys)) {
    const found = (await trx(model.table)
      .whereIn(trx.raw('lower(??)', [column]) as never, chunk)
      .orderBy('id', 'desc')
      .select('document_id', { value: column })) as { document_id: string; value: string }[];
    for (const { document_id, value } of found) known.set(value.toLowerCase(), document_id);
  }
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const documentId = known.get(key);
    row.joined = documentId !== undefined;
    row.documentIds = [documentId ?? newDocumentId(), ...plan.documents.slice(1).map(newDocumentId)];
    known.set(key, row.documentIds[0] as string);
  }
}

/** The stored rows of the rows' documents, by documentId, for each of the table's documents. */
export async function storedDocuments(
  { models }: TableWork,
  trx: Knex,
  rows: readonly ImportRow[],
): Promise<Map<string, StoredRow[]>[]> {
  return Promise.all(
    models.map(async (model, index) => {
      const known = rows.filter(({ record, joined }) => record !== null || joined);
      const stored = await storedRows(
        trx,
        model,
        known.flatMap(({ documentIds }) => documentIds[index] ?? []),
      );
      const byDocument = new Map<string, StoredRow[]>();
      for (const row of stored) byDocument.set(row.documentId, [...(byDocument.get(row.documentId) ?? []), row]);
      return byDocument;
    }),
  );
}
