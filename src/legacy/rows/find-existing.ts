import type { Knex } from 'knex';
import type { TableWork } from '../import/context';
import { isJoined } from '../records/residue';
import { newDocumentId } from './document-keys';
import type { ImportRow } from './import-row';
import { joinExisting } from './join-existing';
import { storedRows, type StoredRow } from '../import/lookup';

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
