import type { Knex } from 'knex';
import { idText } from '../convert/references';
import { rowText } from '../merge/fingerprints';
import { idOf } from '../rows/read-rows';
import type { RawRow } from '../source/source';
import type { TableWork } from './context';

interface Changed {
  changed: RawRow[];
  /** What is remembered of each of them. */
  prints: Map<RawRow, string>;
}

/** The rows of which the source says something else than when they were imported last, or that are new. */
export async function changedSince(work: TableWork, trx: Knex, raws: readonly RawRow[]): Promise<Changed> {
  const { context, plan, table, stamp } = work;
  const ids = new Map(raws.map((raw) => [raw, idText(idOf(plan, table.columns, raw))]));
  const known = await context.lookup.contentHashes(trx, plan.table, [...ids.values()]);
  const prints = new Map<RawRow, string>();
  const changed = raws.filter((raw) => {
    const text = rowText(raw, { columns: table.columns, stamp });
    const before = known.get(ids.get(raw) ?? '');
    if (before !== undefined && context.prints.isOfRow(before, text)) return false;
    prints.set(raw, context.prints.ofRow(text));
    return true;
  });
  return { changed, prints };
}
