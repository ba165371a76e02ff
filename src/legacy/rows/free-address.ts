import type { Knex } from 'knex';
import { jsonOf } from '../../shared/database/row-values';
import type { TableWork } from '../import/context';
import { isSystemName } from '../mapping/mapping-file';
import { loadMapping } from '../mapping/load-mapping';
import type { Fingerprints } from '../merge/fingerprints';
import { renamedTo } from '../merge/renames';
import type { ImportModel } from '../model/import-model';
import { RECORDS, keepOriginal, openOriginal, recordSystem, type Residue } from '../records/residue';
import { fingerprint } from '../values/residue-json';
import { formerAddress, type ExistingAccount } from './live-accounts';

interface Freed {
  model: ImportModel;
  attribute: string;
  account: ExistingAccount;
}

/**
 * Gives a dead account an address that nobody has. Its own stays with the records of the rows that it came from: export
 * gives it back, and a later import leaves it as it is.
 */
export async function freeAddress(work: TableWork, trx: Knex, { model, attribute, account }: Freed): Promise<void> {
  const to = formerAddress(account.documentId);
  const column = model.columns[attribute] ?? attribute;
  await trx(model.table)
    .where({ document_id: account.documentId })
    .update({ [column]: to });
  const records = (await trx(RECORDS)
    .where({ target_type: model.uid, target_document_id: account.documentId })
    .whereLike('system', recordSystem('%'))
    .select('id', 'system', 'external_model', 'residue')) as Record<string, unknown>[];
  for (const record of records) {
    const residue = jsonOf<Residue | null>(record.residue) ?? {};
    const source = columnOf(String(record.system as string), String(record.external_model as string), attribute);
    if (residue.joined || source === undefined) continue;
    const at = { table: String(record.external_model as string), column: source };
    const kept = residue.originals?.[source];
    const { raw } = kept ? openOriginal(work.context.strapi, at, kept) : { raw: account.email };
    const original = keepOriginal(work.context.strapi, { ...at, secret: false }, { raw, printed: fingerprint(to) });
    const next: Residue = {
      ...residue,
      originals: { ...residue.originals, [source]: original },
      renamed: renamedTo(work.context.prints, residue, { key: attribute, from: account.email, to }),
      ...remembering(work.context.prints, residue, { [attribute]: to }),
    };
    await trx(RECORDS)
      .where({ id: record.id as number })
      .update({ residue: JSON.stringify(next) });
  }
}

/** As if the address that nobody has had been imported: nobody changed it here. */
function remembering(
  prints: Fingerprints,
  { imported }: Residue,
  values: Record<string, string>,
): Pick<Residue, 'imported'> {
  const print = imported && prints.printer(imported.by);
  if (!imported || !print) return {};
  const changed = Object.entries(values).map(([key, value]) => [key, print(value)]);
  return { imported: { ...imported, prints: { ...imported.prints, ...Object.fromEntries(changed) } } };
}

/** The column of a table of any system that became an attribute. */
function columnOf(system: string, table: string, attribute: string): string | undefined {
  const name = system.slice(recordSystem('').length);
  const columns = isSystemName(name) ? loadMapping(name).tables[table]?.columns : undefined;
  return Object.entries(columns ?? {}).find(([, target]) => target === attribute)?.[0];
}
