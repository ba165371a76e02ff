import type { Knex } from 'knex';
import { describeDatabaseError } from '../../shared/errors/describe-database-error';
import type { FileAddress, Reference, TargetValue } from '../convert/converter';
import type { RoleCode } from '../convert/people';
import { isReference } from '../convert/references';
import { RECORDS, recordSystem } from '../records/residue';
import { findCollisions } from './check-uniques';
import type { TableWork } from '../import/context';
import { newDocumentId, storedDocuments } from '../rows/find-existing';
import type { Fault, ImportRow } from '../rows/import-row';
import { columnOf, refusalOf } from './describe-refusal';
import { keepOriginals } from './keep-originals';
import { chunksOf, type StoredRow } from '../import/lookup';
import { filesOf, writeMedia } from './write-files';
import { writeLinks } from './write-links';
import { documentWrite, writeRows, type DocumentWrite } from './write-rows';

/**
 * Stores rows whose references are all there, each with its documents, links, files and record. What the database
 * refuses is found by halves: only the row to blame is rejected. @returns how many were stored
 */
export async function storeRows(work: TableWork, trx: Knex.Transaction, rows: readonly ImportRow[]): Promise<number> {
  if (rows.length === 0) return 0;
  try {
    const { stored, refused } = await trx.transaction((savepoint) => storeAll(work, savepoint, rows));
    for (const [row, fault] of refused) work.reject(row, fault);
    return stored;
  } catch (error) {
    const verdict = describeDatabaseError(error);
    if (!verdict || verdict.code === 'unavailable') throw error;
    const [first] = rows;
    if (rows.length === 1 && first) {
      work.reject(first, refusalOf(work, error, verdict));
      return 0;
    }
    const half = Math.ceil(rows.length / 2);
    return (await storeRows(work, trx, rows.slice(0, half))) + (await storeRows(work, trx, rows.slice(half)));
  }
}

interface Stored {
  row: ImportRow;
  write: DocumentWrite;
}

/** What became of rows: an attempt that the database takes back rejects nothing, since another one follows. */
interface Outcome {
  stored: number;
  refused: Map<ImportRow, Fault>;
}

async function storeAll(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<Outcome> {
  const { models } = work;
  const known = await storedDocuments(work, trx, rows);
  const documents = models.map((model, index) =>
    rows.flatMap((row): Stored[] => {
      const values = row.documents[index];
      if (!values || (index === 0 && row.joined) || row.joinedCompanions.has(index)) return [];
      const documentId = row.documentIds[index] ?? newDocumentId();
      const stored = known[index]?.get(documentId) ?? [];
      linkCompanion(work, row, index);
      return [{ row, write: documentWrite(work.context, model, { documentId, values, stored }) }];
    }),
  );
  const refused = await refusedRows(work, trx, documents);
  const written = rows.filter((row) => !refused.has(row));
  for (const [index, model] of models.entries()) {
    const writes = (documents[index] ?? []).filter(({ row }) => !refused.has(row)).map(({ write }) => write);
    await writeRows(work.context, trx, { model, writes });
  }
  await linkDocuments(work, trx, { documents, refused, known });
  await saveRecords(work, trx, written);
  return { stored: written.length, refused };
}

/** The private scalar beside a companion's link, or the scalar that is the link. */
function linkCompanion({ plan, models }: TableWork, row: ImportRow, index: number): void {
  const link = plan.documents[index]?.link;
  const values = row.documents[index];
  const primary = row.documentIds[0];
  if (link === undefined || !values || primary === undefined) return;
  for (const name of [link, `${link}DocumentId`]) {
    const isScalar = models[index]?.columns[name] !== undefined;
    if (isScalar) values[name] = primary;
  }
}

async function refusedRows(work: TableWork, trx: Knex, documents: Stored[][]): Promise<Map<ImportRow, Fault>> {
  const refused = new Map<ImportRow, Fault>();
  for (const [index, model] of work.models.entries()) {
    const stored = documents[index] ?? [];
    const collisions = await findCollisions(trx, { model, writes: stored.map(({ write }) => write) });
    for (const { row, write } of stored) {
      const collision = collisions.get(write);
      if (!collision || refused.has(row)) continue;
      const column = columnOf(work, index, collision.attribute.split(', ')[0] ?? '');
      refused.set(row, {
        reason: `${collision.attribute} is taken by another record`,
        ...(column !== undefined && { column }),
      });
    }
  }
  return refused;
}

interface Linking {
  documents: Stored[][];
  refused: ReadonlyMap<ImportRow, Fault>;
  known: Map<string, StoredRow[]>[];
}

async function linkDocuments(work: TableWork, trx: Knex, { documents, refused, known }: Linking): Promise<void> {
  const { context, models, plan } = work;
  const rowsOf = new Map<ImportRow, StoredRow[][]>();
  documents.forEach((stored, index) => {
    for (const { row, write } of stored) {
      const rows = rowsOf.get(row) ?? [];
      rowsOf.set(row, rows);
      rows[index] = write.rows;
    }
  });
  const documentRows = (row: ImportRow, index: number): StoredRow[] =>
    rowsOf.get(row)?.[index] ?? known[index]?.get(row.documentIds[index] ?? '') ?? [];
  for (const [index, model] of models.entries()) {
    const stored = (documents[index] ?? []).filter(({ row }) => !refused.has(row));
    for (const attribute of Object.keys(model.links)) {
      const companion = plan.documents.findIndex(({ linkFrom }) => index === 0 && linkFrom === attribute);
      const isLink = plan.documents[index]?.link === attribute;
      const concerned = stored.filter(({ write }) => isLink || companion > 0 || attribute in write.values);
      if (concerned.length === 0) continue;
      const roles = await rolesOf(
        trx,
        concerned.map(({ write }) => write.values[attribute] ?? null),
        model.links[attribute]?.target,
      );
      const writes = concerned.flatMap(({ row, write }) => {
        const targets = isLink
          ? [{ rows: documentRows(row, 0) }]
          : companion > 0
            ? [{ rows: documentRows(row, companion) }]
            : targetsOf(work, write.values[attribute] ?? null, roles);
        return write.rows.map((own) => ({ row: own, targets }));
      });
      await writeLinks(context, trx, { model, attribute, writes });
    }
    await linkFiles(work, trx, { index, stored });
  }
}

function targetsOf({ context }: TableWork, value: TargetValue, roles: Map<string, StoredRow>): { rows: StoredRow[] }[] {
  const values = (Array.isArray(value) ? value : [value]) as TargetValue[];
  return values.flatMap((one) => {
    if (isReference(one)) return context.lookup.get(one) ?? [];
    const role = isRole(one) ? roles.get(one.role) : undefined;
    return role ? [{ rows: [role] }] : [];
  });
}

function isRole(value: TargetValue): value is RoleCode {
  return typeof value === 'object' && value !== null && 'role' in value;
}

/** The roles of users and staff that these values name. */
async function rolesOf(trx: Knex, values: TargetValue[], target: string | undefined): Promise<Map<string, StoredRow>> {
  const roles = new Map<string, StoredRow>();
  if (!values.flat().some((value) => isRole(value as TargetValue))) return roles;
  const [table, key] = target === 'admin::role' ? ['admin_roles', 'code'] : ['up_roles', 'type'];
  for (const row of (await trx(table).select('id', { key })) as { id: number; key: string }[]) {
    roles.set(row.key, { id: Number(row.id), documentId: '', locale: null, published: true });
  }
  return roles;
}

async function linkFiles(
  work: TableWork,
  trx: Knex,
  { index, stored }: { index: number; stored: Stored[] },
): Promise<void> {
  const model = work.models[index];
  if (!model) return;
  for (const [attribute, { type }] of Object.entries(model.attributes)) {
    const concerned = stored.filter(({ write }) => attribute in write.values);
    if (type !== 'media' || concerned.length === 0) continue;
    const valuesOf = ({ write }: Stored): (FileAddress | Reference)[] =>
      [write.values[attribute] ?? []].flat().filter((value) => value !== null) as (FileAddress | Reference)[];
    const urls = concerned.flatMap((one) => valuesOf(one).flatMap((value) => ('url' in value ? value.url : [])));
    const files = await filesOf(trx, urls, work.context.now);
    const idsOf = (value: FileAddress | Reference): number[] =>
      'url' in value
        ? [files.get(value.url) ?? []].flat()
        : (work.context.lookup.get(value)?.rows ?? []).map(({ id }) => id);
    const writes = concerned.flatMap((one) =>
      one.write.rows.map((row) => ({ row, files: valuesOf(one).flatMap(idsOf) })),
    );
    await writeMedia(trx, { uid: model.uid, attribute, writes });
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
    const companions = plan.documents.slice(1).flatMap(({ alias }, index) => {
      const documentId = row.documents[index + 1] ? row.documentIds[index + 1] : undefined;
      return documentId === undefined ? [] : [[alias, documentId] as const];
    });
    if (companions.length > 0) row.residue.companions = Object.fromEntries(companions);
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
      .merge(['target_type', 'target_document_id', 'residue', 'last_synced_at', 'updated_at']);
  }
}
