import type { Knex } from 'knex';
import { uidsOf } from '../mapping/plan-facts';
import type { TableWork } from './context';
import type { ImportRow } from '../rows/import-row';
import { referencesOf, resolveReferences } from '../rows/resolve-references';
import { saveRecords } from '../store/save-records';

/** Keeps a batch of rows that have no living documents: each is a record that hangs on its owner. @returns how many */
export async function importKept(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<number> {
  const { plan, context } = work;
  const whole = await resolveReferences(work, trx, rows);
  const owner = plan.columns.find(({ column }) => column === plan.mapping.owner);
  for (const row of whole) {
    const [reference] = owner ? referencesOf(owner, row) : [];
    const found = reference && context.lookup.get(reference);
    const uid = found?.uid ?? uidsOf(plan)[0];
    if (uid !== undefined) row.target = { uid, documentId: found?.documentId ?? '' };
  }
  const known = await context.lookup.records(
    trx,
    plan.table,
    whole.map(({ externalId }) => externalId),
  );
  const counts = context.run.countsOf(plan.table);
  if (known.size > 0) counts.updated = (counts.updated ?? 0) + known.size;
  await saveRecords(work, trx, whole);
  return whole.length;
}
