import type { Knex } from 'knex';
import { RECORDS, recordSystem } from '../records/residue';
import type { TableWork } from '../import/context';
import { newDocumentId } from '../rows/document-keys';
import type { ImportRow } from '../rows/import-row';
import { chunksOf } from '../import/lookup';
import { keepOriginals } from './keep-originals';

/** Remembers that what the source says of documents which were deleted here was heard, so that it is not said again. */
export async function settleLeft(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<void> {
  for (const { externalId, print } of rows) {
    await trx(RECORDS)
      .where({
        system: recordSystem(work.context.plan.system),
        external_model: work.plan.table,
        external_id: externalId,
      })
      .update({ content_hash: print });
  }
}

/** Remembers what the rows became, and what of them has no home. */
export async function saveRecords(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<void> {
  const { context, plan } = work;
  const counts = context.run.countsOf(plan.table);
  const kept = new Set(counts.residue);
  const records = rows.map((row) => {
    if (plan.kind !== 'relation') keepOriginals(work, row);
    if (row.joined) row.residue.joined = true;
    const made = plan.documents.slice(1).flatMap(({ alias }, index) => {
      const documentId = row.documents[index + 1] ? row.documentIds[index + 1] : undefined;
      return documentId === undefined ? [] : [[alias, documentId] as const];
    });
    // A companion that the source no longer has stays here.
    const companions = { ...row.record?.residue.companions, ...Object.fromEntries(made) };
    if (Object.keys(companions).length > 0) row.residue.companions = companions;
    const joined = [...row.joinedCompanions].flatMap((index) => plan.documents[index]?.alias ?? []);
    if (joined.length > 0) row.residue.joinedCompanions = joined;
    for (const name of Object.keys({ ...row.residue.originals, ...row.residue.undocumented })) kept.add(name);
    return {
      document_id: newDocumentId(),
      system: recordSystem(context.plan.system),
      external_model: plan.table,
      external_id: row.externalId,
      target_type: row.target?.uid ?? plan.documents[0]?.uid ?? null,
      target_document_id: row.target ? row.target.documentId : (row.documentIds[0] ?? null),
      residue: JSON.stringify(row.residue),
      content_hash: row.print,
      last_synced_at: context.now,
      created_at: context.now,
      updated_at: context.now,
      published_at: context.now,
    };
  });
  if (kept.size > 0) counts.residue = [...kept].sort();
  for (const chunk of chunksOf(records, 250)) {
    await trx(RECORDS)
      .insert(chunk)
      .onConflict(['system', 'external_model', 'external_id'])
      .merge(['target_type', 'target_document_id', 'residue', 'content_hash', 'last_synced_at', 'updated_at']);
  }
}
