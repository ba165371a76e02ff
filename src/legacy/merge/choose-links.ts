import type { Knex } from 'knex';
import type { TableWork } from '../import/context';
import { chunksOf, type Found, type StoredRow } from '../import/lookup';
import type { Member } from '../import/withdraw';
import type { ImportModel } from '../model/import-model';
import type { KnownRecord } from '../rows/import-row';
import type { JsonValue } from '../values/source-value';
import { comparable } from './comparable';
import type { Print } from './fingerprints';
import { heldLinks, placeOf } from './living-state';
import { mergeAttributes } from './merge-attributes';
import { keyOf } from './merge-groups';

/** A row and what one of its attributes links. */
export interface Linking {
  member: Member;
  /** Its memory of the link is brought up to date. */
  record: KnownRecord;
  documentId: string;
  rows: StoredRow[];
  found: Found[];
  isNull: boolean;
}

interface Chosen {
  /** Those whose link is made as the source says. */
  taken: Linking[];
  /** Those that were linked elsewhere here and in the source. */
  open: Linking[];
}

interface Place {
  model: ImportModel;
  attribute: string;
  column: string;
  document: number;
}

/** Decides of each row whether its link follows the source: where the source changed it since, and nobody here. */
export async function chooseLinks(
  work: TableWork,
  trx: Knex,
  { at, linking }: { at: Place; linking: readonly Linking[] },
): Promise<Chosen> {
  const { context, plan } = work;
  const print = context.prints.printer(context.prints.current) as Print;
  const key = keyOf(plan, at.document, at.attribute);
  const held = await heldNow(work, trx, { at, linking });
  const chosen: Chosen = { taken: [], open: [] };
  for (const one of linking) {
    const { residue } = one.record;
    const sides = {
      base: residue.imported?.prints[key],
      ours: [print(held.get(one) ?? null)],
      theirs: print(linkedBySource(at, one)),
    };
    const { prefer } = context;
    const merged = mergeAttributes({
      sides: new Map([[key, sides]]),
      nothing: print(null),
      groups: [],
      ...(prefer && { prefer }),
    });
    const by = context.prints.current;
    const prints = { ...residue.imported?.prints, ...Object.fromEntries(merged.base) };
    one.record.residue = { ...residue, imported: { by, prints } };
    if (merged.take.size > 0) chosen.taken.push(one);
    if (!merged.settled) chosen.open.push(one);
    if (merged.conflicts.size === 0) continue;
    const finding = { id: one.member.row.id, documentId: one.documentId, attributes: [key], columns: [at.column] };
    context.run.note(plan.table, 'conflict', finding);
  }
  return chosen;
}

/** What the source links, also what was deleted here: that is no change of the source. */
function linkedBySource({ model, attribute }: Place, { found, isNull }: Linking): JsonValue {
  const ids = [...new Set(found.flatMap(({ recordedId }) => recordedId ?? []))];
  if (model.links[attribute]) return ids.length > 0 ? ids : null;
  if (model.attributes[attribute]?.type !== 'json') return ids[0] ?? null;
  return isNull ? null : ids;
}

async function heldNow(
  { context }: TableWork,
  trx: Knex,
  { at: { model, attribute }, linking }: { at: Place; linking: readonly Linking[] },
): Promise<Map<Linking, JsonValue>> {
  const newest = new Map(linking.flatMap((one) => (newestOf(one.rows) ? [[one, newestOf(one.rows)?.id ?? 0]] : [])));
  const held = new Map<Linking, JsonValue>();
  const ids = [...newest.values()];
  if (model.links[attribute]) {
    const links = await heldLinks(context.strapi, trx, { model, attribute, ids });
    for (const [one, id] of newest) held.set(one, links.get(id) ?? null);
    return held;
  }
  const column = model.columns[attribute];
  if (column === undefined) return held;
  const stored = new Map<number, unknown>();
  for (const chunk of chunksOf(ids)) {
    const rows = (await trx(model.table).whereIn('id', chunk).select('id', { value: column })) as {
      id: number;
      value: unknown;
    }[];
    for (const { id, value } of rows) stored.set(Number(id), value);
  }
  for (const [one, id] of newest) held.set(one, comparable(context.strapi, { model, name: attribute }, stored.get(id)));
  return held;
}

function newestOf(rows: readonly StoredRow[]): StoredRow | undefined {
  return [...rows].sort((one, other) => placeOf(one) - placeOf(other))[0];
}
