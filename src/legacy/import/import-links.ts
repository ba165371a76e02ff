import type { Knex } from 'knex';
import type { Reference } from '../convert/converter';
import { chooseJunction, type JunctionLink } from '../merge/choose-junction';
import { modelOf } from '../model/import-model';
import { keepOriginal } from '../records/residue';
import type { RawValue } from '../values/source-value';
import type { TableWork } from './context';
import { findDocuments } from '../rows/find-existing';
import type { ImportRow } from '../rows/import-row';
import { followFlags } from './follow-flags';
import { addLinks, removePairs } from './junction-pairs';
import { referencesOf, resolveReferences } from '../rows/resolve-references';
import { saveRecords } from '../store/save-records';

/** Makes a batch of rows of a junction table the links that they are. @returns how many were written */
export async function importLinks(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<number> {
  const { plan, context } = work;
  const relation = plan.mapping.relation;
  if (!relation) return 0;
  const whole = await resolveReferences(work, trx, rows);
  await findDocuments(work, trx, whole);
  const sideOf = (row: ImportRow, side: 'owner' | 'target'): Reference | undefined => {
    const column = plan.columns.find((one) => one.side === side);
    return column && referencesOf(column, row)[0];
  };
  const links = whole.flatMap((row): JunctionLink[] => {
    const [owner, target] = [sideOf(row, 'owner'), sideOf(row, 'target')].map((one) => one && context.lookup.get(one));
    if (owner && target) return [{ row, owner, target }];
    work.reject(row, { reason: 'links nothing: one of its two ids is missing' });
    return [];
  });
  const model = modelOf(context.strapi, relation.owner);
  const { made, ended, contested } = await chooseJunction(work, trx, { model, attribute: relation.attribute, links });
  await removePairs(work, trx, { model, attribute: relation.attribute, pairs: ended });
  await addLinks(work, trx, {
    model,
    attribute: relation.attribute,
    links: made,
    place: context.run.countsOf(plan.table).read,
  });
  for (const column of plan.columns.filter(({ role }) => role === 'flag')) {
    for (const link of await followFlags(work, trx, { model, column, links })) contested.add(link);
  }
  for (const link of links) if (!contested.has(link)) keepLink(work, link);
  const written = links.filter((link) => !contested.has(link));
  await saveRecords(
    work,
    trx,
    written.map(({ row }) => row),
  );
  countLinks(work, written, contested.size);
  return written.length;
}

function countLinks({ context, plan }: TableWork, written: readonly JunctionLink[], contested: number): void {
  const counts = context.run.countsOf(plan.table);
  const updated = written.filter(({ row }) => row.record !== null).length;
  if (updated > 0) counts.updated = (counts.updated ?? 0) + updated;
  if (contested > 0) counts.unchanged = (counts.unchanged ?? 0) + contested;
}

/** Everything of the row apart from its two ids is kept as it was. */
function keepLink(work: TableWork, { row, owner, target }: JunctionLink): void {
  const { plan, table, context } = work;
  const uid = plan.mapping.relation?.owner ?? '';
  row.target = { uid, documentId: owner.recordedId ?? '' };
  row.residue.link = { owner: owner.recordedId ?? '', target: target.recordedId ?? '' };
  const known = new Map(plan.columns.map((column) => [column.column, column]));
  for (const name of table.columns) {
    const raw: RawValue = row.raw[name] ?? null;
    const column = known.get(name);
    if (raw === null || column?.role === 'side' || name === plan.id) continue;
    const kept = keepOriginal(
      context.strapi,
      { table: plan.table, column: name, secret: column?.secret ?? false },
      { raw },
    );
    const place = column ? (row.residue.originals ??= {}) : (row.residue.undocumented ??= {});
    place[name] = kept;
  }
}
