import type { Core } from '@strapi/strapi';
import { modelsOf } from '../../shared/models/model';
import type { DocumentPlan, TablePlan } from '../mapping/plan';
import { linkedIds, type OldIdOf } from './living-values';
import { loadDocuments, type LivingDocument } from './load-documents';
import type { RowInput } from './print-row';
import { oldIdsOf, type LegacyRecord } from './read-records';

export interface LoadContext {
  strapi: Core.Strapi;
  system: string;
  plan: TablePlan;
  /** The type that rows of a table become. */
  typeOf: (table: string) => string | undefined;
}

/** The rows behind a page of records; those whose document was deleted here are left out. */
export async function loadRows(context: LoadContext, records: readonly LegacyRecord[]): Promise<RowInput[]> {
  const { plan } = context;
  const [primary, ...companions] = plan.documents;
  if (!primary) return [];
  const primaries = await loadByIds(
    context,
    0,
    records.flatMap(({ targetDocumentId }) => targetDocumentId ?? []),
  );
  const living = records.filter(({ targetDocumentId }) => isExported(plan, primaries.get(targetDocumentId ?? '')));
  const others: ((record: LegacyRecord) => LivingDocument | undefined)[] = [];
  for (const [index, companion] of companions.entries()) {
    others.push(await loadCompanion(context, { companion, index: index + 1 }, { records: living, primaries }));
  }
  return living.map((record) => ({
    record,
    documents: [primaries.get(record.targetDocumentId ?? ''), ...others.map((find) => find(record))],
  }));
}

/** What was deleted here is not exported, unless the document has a column that says so. */
function isExported(plan: TablePlan, document: LivingDocument | undefined): boolean {
  if (!document) return false;
  const targets = plan.columns.flatMap(({ parts }) => parts.flatMap((part) => part.targets));
  return !document.english.deletedAt || targets.some(({ attribute }) => attribute === 'deletedAt');
}

async function loadByIds(
  { strapi, plan }: LoadContext,
  index: number,
  documentIds: readonly string[],
): Promise<Map<string, LivingDocument>> {
  const { uid } = plan.documents[index] as DocumentPlan;
  if (documentIds.length === 0) return new Map();
  const links = linksOf(strapi, plan, index);
  return loadDocuments(strapi, { uid, where: { documentId: { $in: [...new Set(documentIds)] } }, links });
}

/** The relations and media of a document that its columns or its link to a companion name. */
function linksOf(strapi: Core.Strapi, plan: TablePlan, index: number): string[] {
  const targets = plan.columns.flatMap(({ parts }) => parts.flatMap(({ targets: list }) => list));
  const named = targets
    .filter(({ document, type }) => document === index && (type === 'relation' || type === 'media'))
    .map(({ attribute }) => attribute);
  const joined =
    index === 0 ? plan.documents.flatMap(({ linkFrom }) => linkFrom ?? []) : (plan.documents[index]?.link ?? []);
  const { attributes = {} } = modelsOf(strapi)(plan.documents[index]?.uid ?? '') ?? {};
  return [...new Set([...named, ...[joined].flat()])].filter((name) => isLinkType(attributes[name]?.type));
}

const isLinkType = (type: string | undefined): boolean => type === 'relation' || type === 'media';

/** Companions as the import noted them, and those that somebody gave the document here. */
async function loadCompanion(
  context: LoadContext,
  { companion, index }: { companion: DocumentPlan; index: number },
  { records, primaries }: { records: LegacyRecord[]; primaries: Map<string, LivingDocument> },
): Promise<(record: LegacyRecord) => LivingDocument | undefined> {
  const noted = new Map(records.map((record) => [record, record.residue.companions?.[companion.alias]]));
  const byId = await loadByIds(
    context,
    index,
    [...noted.values()].filter((id) => id !== undefined),
  );
  const missing = records.filter((record) => !byId.has(noted.get(record) ?? ''));
  const found = await loadLinked(
    context,
    { companion, index },
    {
      primaries,
      documentIds: missing.flatMap(({ targetDocumentId }) => targetDocumentId ?? []),
    },
  );
  return (record) => byId.get(noted.get(record) ?? '') ?? found.get(record.targetDocumentId ?? '');
}

async function loadLinked(
  context: LoadContext,
  { companion, index }: { companion: DocumentPlan; index: number },
  { primaries, documentIds }: { primaries: Map<string, LivingDocument>; documentIds: string[] },
): Promise<Map<string, LivingDocument>> {
  const { strapi, plan } = context;
  const found = new Map<string, LivingDocument>();
  if (documentIds.length === 0) return found;
  const { uid, link, linkFrom, set } = companion;
  if (link !== undefined) {
    const where = { ...set, [link]: { documentId: { $in: documentIds } } };
    const links = linksOf(strapi, plan, index);
    for (const document of (await loadDocuments(strapi, { uid, where, links })).values()) {
      const [owner] = documentIdsIn(document.english[link]);
      if (owner !== undefined && !found.has(owner)) found.set(owner, document);
    }
  } else if (linkFrom !== undefined) {
    const pairs = documentIds.flatMap((id) =>
      documentIdsIn(primaries.get(id)?.english[linkFrom]).map((other) => [id, other] as const),
    );
    const others = await loadByIds(
      context,
      index,
      pairs.map(([, other]) => other),
    );
    for (const [id, other] of pairs) {
      const document = others.get(other);
      if (document) found.set(id, document);
    }
  }
  return found;
}

function documentIdsIn(value: unknown): string[] {
  return [value ?? []].flat().flatMap((row) => (row as { documentId?: string }).documentId ?? []);
}

/** The old ids of everything that these rows refer to. */
export async function loadOldIds(context: LoadContext, rows: readonly RowInput[]): Promise<OldIdOf> {
  const wanted = new Map<string, Set<string>>();
  for (const { refersTo, parts } of context.plan.columns) {
    for (const table of refersTo) {
      const ids = wanted.get(table) ?? new Set<string>();
      wanted.set(table, ids);
      for (const target of parts[0]?.targets ?? []) {
        for (const { documents } of rows) for (const id of linkedIds(target, documents[target.document])) ids.add(id);
      }
    }
  }
  const known = new Map<string, Map<string, string>>();
  for (const [table, ids] of wanted) {
    const targetType = context.typeOf(table);
    if (targetType === undefined) continue;
    known.set(table, await oldIdsOf(context.strapi, { system: context.system, table, targetType }, [...ids]));
  }
  return (table, documentId) => known.get(table)?.get(documentId);
}
