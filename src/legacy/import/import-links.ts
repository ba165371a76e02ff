import type { Knex } from 'knex';
import type { Reference } from '../convert/converter';
import { modelOf, type ImportModel } from '../model/import-model';
import { keepOriginal } from '../records/residue';
import type { RawValue } from '../values/source-value';
import type { TableWork } from './context';
import { findDocuments } from '../rows/find-existing';
import type { ImportRow } from '../rows/import-row';
import { chunksOf, storedRows, type Found, type StoredRow } from './lookup';
import { referencesOf, resolveReferences } from '../rows/resolve-references';
import { saveRecords } from '../store/store-rows';
import { insertPairs, linkedRows, type Pair } from '../store/write-links';

interface Link {
  row: ImportRow;
  owner: Found;
  target: Found;
}

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
  const links = whole.flatMap((row): Link[] => {
    const [owner, target] = [sideOf(row, 'owner'), sideOf(row, 'target')].map((one) => one && context.lookup.get(one));
    if (owner && target) return [{ row, owner, target }];
    work.reject(row, { reason: 'links nothing: one of its two ids is missing' });
    return [];
  });
  const model = modelOf(context.strapi, relation.owner);
  await removeEarlier(work, trx, { model, attribute: relation.attribute, links });
  await addLinks(work, trx, {
    model,
    attribute: relation.attribute,
    links,
    place: context.run.countsOf(plan.table).written,
  });
  for (const column of plan.columns.filter(({ role }) => role === 'flag')) {
    const flagged = links.filter(({ row }) => row.source[column.column] === true);
    await flagTargets(work, trx, { model, attribute: column.flag ?? '', links: flagged });
  }
  for (const link of links) keepLink(work, link);
  await saveRecords(
    work,
    trx,
    links.map(({ row }) => row),
  );
  return links.length;
}

interface Links {
  model: ImportModel;
  attribute: string;
  links: readonly Link[];
}

function pairsOf({ context }: TableWork, { model, attribute, links }: Links): Pair[] {
  const link = model.links[attribute];
  if (!link) return [];
  const target = modelOf(context.strapi, link.target);
  return links.flatMap((one, index) =>
    one.owner.rows.flatMap((own) =>
      linkedRows({ source: model, row: own, target }, one.target.rows).map(({ id }) => ({
        own: own.id,
        other: id,
        place: index,
      })),
    ),
  );
}

async function addLinks(work: TableWork, trx: Knex, links: Links & { place: number }): Promise<void> {
  const link = links.model.links[links.attribute];
  if (!link) return;
  const pairs = pairsOf(work, links);
  const existing = new Set<string>();
  for (const ids of chunksOf([...new Set(pairs.map(({ own }) => own))])) {
    const rows = (await trx(link.table).whereIn(link.own, ids).select({ own: link.own, other: link.other })) as Pair[];
    for (const { own, other } of rows) existing.add(`${own} ${other}`);
  }
  const fresh = pairs.filter(({ own, other }) => {
    const key = `${own} ${other}`;
    const isNew = !existing.has(key);
    existing.add(key);
    return isNew;
  });
  await insertPairs(
    trx,
    link,
    fresh.map((pair) => ({ ...pair, place: links.place + pair.place + 1 })),
  );
}

/** A row that linked other documents in an earlier run no longer does. */
async function removeEarlier(work: TableWork, trx: Knex, { model, attribute, links }: Links): Promise<void> {
  const link = model.links[attribute];
  if (!link) return;
  const moved = links.filter(({ row, owner, target }) => {
    const before = row.record?.residue.link;
    return before !== undefined && (before.owner !== owner.documentId || before.target !== target.documentId);
  });
  if (moved.length === 0) return;
  const before = moved.flatMap(({ row }) => row.record?.residue.link ?? []);
  const owners = await storedRows(
    trx,
    model,
    before.map(({ owner }) => owner),
  );
  const targets = await storedRows(
    trx,
    modelOf(work.context.strapi, link.target),
    before.map(({ target }) => target),
  );
  const idsOf = (rows: StoredRow[], documentId: string): number[] =>
    rows.filter((row) => row.documentId === documentId).map(({ id }) => id);
  for (const { owner, target } of before) {
    await trx(link.table).whereIn(link.own, idsOf(owners, owner)).whereIn(link.other, idsOf(targets, target)).del();
  }
}

/** The flag of a junction row: its target is also the owner's one relation of that name. */
async function flagTargets(work: TableWork, trx: Knex, { model, attribute, links }: Links): Promise<void> {
  const link = model.links[attribute];
  if (!link || links.length === 0) return;
  const byOwner = new Map(links.map((one) => [one.owner.documentId, one]));
  const last = [...byOwner.values()];
  for (const ids of chunksOf(last.flatMap(({ owner }) => owner.rows.map(({ id }) => id)))) {
    await trx(link.table).whereIn(link.own, ids).del();
  }
  await insertPairs(trx, link, pairsOf(work, { model, attribute, links: last }));
  const scalar = model.columns[`${attribute}DocumentId`];
  if (scalar === undefined) return;
  for (const { owner, target } of last) {
    await trx(model.table)
      .where({ document_id: owner.documentId })
      .update({ [scalar]: target.documentId });
  }
}

/** Everything of the row apart from its two ids is kept as it was. */
function keepLink(work: TableWork, { row, owner, target }: Link): void {
  const { plan, table, context } = work;
  const uid = plan.mapping.relation?.owner ?? '';
  row.target = { uid, documentId: owner.documentId ?? '' };
  row.residue.link = { owner: owner.documentId ?? '', target: target.documentId ?? '' };
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
