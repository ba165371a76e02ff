import type { Knex } from 'knex';
import type { TableWork } from '../import/context';
import { storedRows, type Found } from '../import/lookup';
import type { ImportModel } from '../model/import-model';
import type { ImportRow } from '../rows/import-row';
import { heldLinks, placeOf } from './living-state';

/** A row of a junction table and what it links. */
export interface JunctionLink {
  row: ImportRow;
  owner: Found;
  target: Found;
}

/** Two documents that are linked. */
export interface DocumentPair {
  owner: string;
  target: string;
}

interface Choice {
  /** Links that are made. */
  made: JunctionLink[];
  /** Links of an earlier import that the source no longer has. */
  ended: DocumentPair[];
  /** Rows whose link was taken away here and changed in the source. */
  contested: Set<JunctionLink>;
}

interface Junction {
  model: ImportModel;
  attribute: string;
  links: readonly JunctionLink[];
}

/** Decides which links follow the source: one that was taken away here does not come back by itself. */
export async function chooseJunction(work: TableWork, trx: Knex, junction: Junction): Promise<Choice> {
  const { attribute, links } = junction;
  const choice: Choice = { made: [], ended: [], contested: new Set() };
  const before = new Map(links.map((link) => [link, link.row.record?.residue.link]));
  const living = await livingPairs(work, trx, {
    ...junction,
    owners: [...before.values()].flatMap((pair) => pair?.owner ?? []),
  });
  const { prefer, run } = work.context;
  for (const link of links) {
    const pair = before.get(link);
    if (!pair) choice.made.push(link);
    else if (pair.owner !== link.owner.recordedId || pair.target !== link.target.recordedId) {
      const isHere = living.has(`${pair.owner} ${pair.target}`);
      if (isHere) choice.ended.push(pair);
      if (isHere || prefer === 'source') choice.made.push(link);
      else {
        run.note(work.plan.table, 'conflict', { id: link.row.id, documentId: pair.owner, attributes: [attribute] });
        if (prefer === undefined) choice.contested.add(link);
      }
    }
  }
  return choice;
}

/** The pairs of documents that are linked now, as `owner target`. */
async function livingPairs(
  { context }: TableWork,
  trx: Knex,
  { model, attribute, owners }: Junction & { owners: readonly string[] },
): Promise<Set<string>> {
  const held = await linkedNow(context, trx, { model, attribute, owners });
  return new Set([...held].flatMap(([owner, targets]) => targets.map((target) => `${owner} ${target}`)));
}

/** The documents that owners are linked with now. */
export async function linkedNow(
  { strapi }: Pick<TableWork['context'], 'strapi'>,
  trx: Knex,
  { model, attribute, owners }: { model: ImportModel; attribute: string; owners: readonly string[] },
): Promise<Map<string, string[]>> {
  const rows = (await storedRows(trx, model, owners)).sort((one, other) => placeOf(one) - placeOf(other));
  const newest = new Map<string, number>();
  for (const { documentId, id } of rows) if (!newest.has(documentId)) newest.set(documentId, id);
  const held = await heldLinks(strapi, trx, { model, attribute, ids: [...newest.values()] });
  return new Map([...newest].map(([documentId, id]) => [documentId, held.get(id) ?? []]));
}
