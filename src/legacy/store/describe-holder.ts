import type { Knex } from 'knex';
import type { TableWork } from '../import/context';
import { chunksOf } from '../import/lookup';
import type { ImportModel } from '../model/import-model';
import { RECORDS, recordSystem } from '../records/residue';
import type { Holder } from '../report/report';
import type { DocumentValues } from '../rows/import-row';
import { comparable } from '../merge/comparable';

/** Accounts are people: which one it is says the id. */
const PEOPLE = ['plugin::users-permissions.user', 'admin::user'];
const TITLES = ['title', 'name', 'displayName', 'internalName', 'code', 'slug', 'orderNumber', 'transactionReference'];

/** Whose record each of these documents is: the row of a system that it came from, and what it is called here. */
export async function holdersOf(
  work: Pick<TableWork, 'context'>,
  trx: Knex,
  { model, documentIds }: { model: ImportModel; documentIds: readonly string[] },
): Promise<Map<string, Holder>> {
  const holders = new Map<string, Holder>();
  for (const chunk of chunksOf([...new Set(documentIds)])) {
    const titles = await titlesOf(work, trx, { model, documentIds: chunk });
    for (const documentId of chunk) holders.set(documentId, { documentId, ...titles.get(documentId) });
    const records = (await trx(RECORDS)
      .where({ target_type: model.uid })
      .whereIn('target_document_id', chunk)
      .whereLike('system', recordSystem('%'))
      .orderBy('id', 'desc')
      .select('system', 'external_model', 'external_id', 'target_document_id')) as Record<string, string>[];
    for (const {
      system = '',
      external_model: table,
      external_id: id,
      target_document_id: documentId = '',
    } of records) {
      const known = holders.get(documentId) ?? { documentId };
      holders.set(documentId, { ...known, system: system.slice(recordSystem('').length), table, id } as Holder);
    }
  }
  return holders;
}

async function titlesOf(
  { context }: Pick<TableWork, 'context'>,
  trx: Knex,
  { model, documentIds }: { model: ImportModel; documentIds: readonly string[] },
): Promise<Map<string, { title: string }>> {
  const found = new Map<string, { title: string }>();
  const name = titleOf(model);
  if (name === undefined) return found;
  const rows = (await trx(model.table)
    .whereIn('document_id', documentIds)
    .orderBy('id', 'desc')
    .select('document_id', { value: model.columns[name] })) as { document_id: string; value: unknown }[];
  for (const { document_id, value } of rows) {
    const title = textOf(comparable(context.strapi, { model, name }, value));
    if (title !== null) found.set(document_id, { title });
  }
  return found;
}

/** What a row that is about to be stored is called. */
export function titleIn(model: ImportModel, values: DocumentValues): string | null {
  const name = titleOf(model);
  return name === undefined ? null : textOf(values[name]);
}

function titleOf({ uid, columns }: ImportModel): string | undefined {
  return PEOPLE.includes(uid) ? undefined : TITLES.find((name) => columns[name] !== undefined);
}

/** A text, in English where it is in several languages. */
function textOf(value: unknown): string | null {
  const text = typeof value === 'object' && value !== null && 'en' in value ? value.en : value;
  return typeof text === 'string' && text !== '' ? text.slice(0, 80) : null;
}

/** Whose record it is, for people: `pages 1 of magnetiq, "About us" (k3…)`. */
export function holderText({ system, table, id, title, documentId }: Holder): string {
  const origin = system === undefined ? 'one that was made here' : `${table} ${id} of ${system}`;
  return `${origin}${title === undefined ? '' : `, ${JSON.stringify(title)}`} (${documentId})`;
}
