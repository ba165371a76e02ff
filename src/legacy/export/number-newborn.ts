import type { Core } from '@strapi/strapi';
import { saveIntegrationRecords } from '../../api/system/public';
import { modelsOf, type Row } from '../../shared/models/model';
import { rowsOf } from '../../shared/strapi/core/documents';
import type { SystemPlan, TablePlan } from '../mapping/plan';
import { recordSystem } from '../records/residue';
import { freshIds, type FreshIds } from './fresh-ids';

const PAGE = 500;
const FILE = 'plugin::upload.file';

/**
 * Gives every document that was born here an id in the table that it belongs to, and remembers it as an integration
 * record, so that this export, later ones and an import of what they wrote agree on it.
 */
export async function numberNewborn(strapi: Core.Strapi, plan: SystemPlan): Promise<void> {
  const byType = new Map<string, TablePlan[]>();
  for (const table of plan.tables) {
    const uid = table.documents[0]?.uid;
    if (uid !== undefined) byType.set(uid, [...(byType.get(uid) ?? []), table]);
  }
  for (const [uid, tables] of byType) await numberType(strapi, plan.system, { uid, tables });
}

async function numberType(
  strapi: Core.Strapi,
  system: string,
  { uid, tables }: { uid: string; tables: TablePlan[] },
): Promise<void> {
  const ids = new Map<TablePlan, FreshIds>();
  for (const table of tables) ids.set(table, await freshIds(strapi, system, table));
  for await (const page of pagesOf(strapi, uid, constantsOf(strapi, uid, tables))) {
    const rows = page.filter((row) => !isAddressOnly(row));
    const seen = await knownHere(strapi, uid, rows);
    const records = [];
    for (const row of rows) {
      const targetDocumentId = String(row.documentId as string);
      const table = seen.has(targetDocumentId) ? undefined : tableOf(row, tables);
      const next = table && ids.get(table);
      if (!table || !next) continue;
      seen.add(targetDocumentId);
      records.push({
        system: recordSystem(system),
        externalModel: table.table,
        externalId: next(),
        targetType: uid,
        targetDocumentId,
      });
    }
    await saveIntegrationRecords(strapi, records);
  }
}

/** A file that an import entered for the address in a column is that column's, and no row of a table of files. */
function isAddressOnly({ provider }: Row): boolean {
  return provider === 'legacy';
}

/** Attributes that tell the tables of a type apart. */
function constantsOf(strapi: Core.Strapi, uid: string, tables: readonly TablePlan[]): string[] {
  const { attributes = {} } = modelsOf(strapi)(uid) ?? {};
  const provider = uid === FILE ? ['provider'] : [];
  if (tables.length < 2) return provider;
  const names = tables.flatMap((table) => Object.keys(table.documents[0]?.set ?? {}));
  return [...new Set([...names, ...provider])].filter((name) => attributes[name]);
}

async function* pagesOf(strapi: Core.Strapi, uid: string, attributes: readonly string[]): AsyncGenerator<Row[]> {
  let last = 0;
  for (;;) {
    const rows = await rowsOf(strapi, uid).findMany({
      select: ['id', 'documentId', ...attributes],
      where: { id: { $gt: last } },
      orderBy: { id: 'asc' },
      limit: PAGE,
    });
    if (rows.length === 0) return;
    yield rows;
    last = Number(rows.at(-1)?.id);
  }
}

/** Documents of these rows that some import or export has an id for. */
async function knownHere(strapi: Core.Strapi, uid: string, rows: readonly Row[]): Promise<Set<string>> {
  const found = (await strapi.db
    .connection('system_integration_records')
    .where({ target_type: uid })
    .whereLike('system', recordSystem('%'))
    .whereIn(
      'target_document_id',
      rows.map(({ documentId }) => documentId as string),
    )
    .select('target_document_id')) as { target_document_id: string }[];
  return new Set(found.map(({ target_document_id }) => target_document_id));
}

/** The one table that a document fits: the only one of its type, or the one whose constants it has. */
function tableOf(row: Row, tables: readonly TablePlan[]): TablePlan | undefined {
  if (tables.length === 1) return tables[0];
  const fitting = tables.filter((table) => {
    const constants = Object.entries(table.documents[0]?.set ?? {});
    return constants.length > 0 && constants.every(([name, value]) => row[name] === value);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
