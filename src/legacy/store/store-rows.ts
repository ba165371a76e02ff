import type { Knex } from 'knex';
import { describeDatabaseError } from '../../shared/errors/describe-database-error';
import type { FileAddress, Reference, TargetValue } from '../convert/converter';
import { isReference } from '../convert/references';
import { mergeRows, type RowMerge } from '../merge/merge-rows';
import { rememberImported } from '../merge/remember-imported';
import { reportMerges } from '../merge/report-merges';
import type { TableWork } from '../import/context';
import { newDocumentId } from '../rows/document-keys';
import { storedDocuments } from '../rows/find-existing';
import type { ImportModel } from '../model/import-model';
import type { DocumentValues, Fault, ImportRow } from '../rows/import-row';
import { refusalOf } from './describe-refusal';
import type { StoredRow } from '../import/lookup';
import { saveRecords, settleLeft } from './save-records';
import { settleCollisions, type Stored } from './settle-collisions';
import { filesOf, writeMedia } from './write-files';
import { writeLinks } from './write-links';
import { documentWrite, writeRows, type DocumentWrite } from './write-rows';
import { STAFF_ROLES_TABLE, MEMBER_ROLES_TABLE } from '../../shared/strapi/database/tables';
import type { RoleCode } from '../convert/converter';

/**
 * Stores rows whose references are all there, each with its documents, links, files and record. What the database
 * refuses is found by halves: only the row to blame is rejected. @returns how many were stored
 */
export async function storeRows(work: TableWork, trx: Knex.Transaction, rows: readonly ImportRow[]): Promise<number> {
  if (rows.length === 0) return 0;
  try {
    const { refused, merges } = await trx.transaction((savepoint) => storeAll(work, savepoint, rows));
    for (const [row, fault] of refused) work.reject(row, fault);
    return reportMerges(
      work,
      rows.filter((row) => !refused.has(row)),
      merges,
    );
  } catch (error) {
    const verdict = describeDatabaseError(error);
    if (!verdict || verdict.code === 'unavailable') throw error;
    const [first] = rows;
    if (rows.length === 1 && first) {
      work.reject(first, await refusalOf(work, trx, { row: first, error, verdict }));
      return 0;
    }
    const half = Math.ceil(rows.length / 2);
    return (await storeRows(work, trx, rows.slice(0, half))) + (await storeRows(work, trx, rows.slice(half)));
  }
}

/** What became of rows: an attempt that the database takes back rejects nothing, since another one follows. */
interface Outcome {
  refused: Map<ImportRow, Fault>;
  merges: Map<ImportRow, RowMerge>;
}

async function storeAll(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<Outcome> {
  const { models } = work;
  const known = await storedDocuments(work, trx, rows);
  for (const row of rows) for (const index of models.keys()) linkCompanion(work, row, index);
  const merges = await mergeRows(work, trx, rows);
  const living = rows.filter((row) => merges.get(row)?.isLeft !== true);
  const rewrite = (row: ImportRow, index: number): DocumentWrite =>
    documentWrite(work.context, models[index] as ImportModel, {
      documentId: row.documentIds[index] ?? newDocumentId(),
      values: row.documents[index] as DocumentValues,
      merge: merges.get(row)?.documents[index],
    });
  const documents = models.map((_model, index) =>
    living.flatMap((row): Stored[] => {
      const isGone = merges.get(row)?.documents[index]?.isGone;
      const isElsewhere = (index === 0 && row.joined) || row.joinedCompanions.has(index);
      return !row.documents[index] || isElsewhere || isGone ? [] : [{ row, write: rewrite(row, index) }];
    }),
  );
  const refused = await settleCollisions(work, trx, { documents, rewrite });
  const written = living.filter((row) => !refused.has(row));
  for (const [index, model] of models.entries()) {
    const writes = (documents[index] ?? []).filter(({ row }) => !refused.has(row)).map(({ write }) => write);
    await writeRows(work.context, trx, { model, writes });
  }
  await linkDocuments(work, trx, { documents, refused, known });
  await rememberImported(work, trx, { rows: written, merges });
  await saveRecords(work, trx, written);
  const left = rows.filter((row) => merges.get(row)?.isLeft === true && merges.get(row)?.isSettled === true);
  await settleLeft(work, trx, left);
  return { refused, merges };
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
      const concerned = stored.filter(
        ({ write }) => attribute in write.values || (!write.plan && (isLink || companion > 0)),
      );
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
        return write.touched.map((own) => ({ row: own, targets }));
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
  const [table, key] = target === 'admin::role' ? [STAFF_ROLES_TABLE, 'code'] : [MEMBER_ROLES_TABLE, 'type'];
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
      one.write.touched.map((row) => ({ row, files: valuesOf(one).flatMap(idsOf) })),
    );
    await writeMedia(trx, { uid: model.uid, attribute, writes });
  }
}
