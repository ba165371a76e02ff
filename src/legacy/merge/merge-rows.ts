import type { Knex } from 'knex';
import type { TableWork } from '../import/context';
import type { ImportRow } from '../rows/import-row';
import { isDeferred } from '../rows/resolve-references';
import { knownFiles } from '../store/write-files';
import type { Candidate } from './candidate';
import { decide } from './decide';
import { fileUrls, incomingState, type AttributeState } from './incoming-state';
import { livingDocuments, type LivingDocument, type LivingRow } from './living-state';
import { memoryOf, remembered, type Memory } from './memory';
import { UNKNOWN } from './merge-attributes';
import { keyOf } from './merge-groups';

/** What becomes of a document that was imported before. */
export interface DocumentMerge {
  /** It was deleted here, and does not come back. */
  isGone: boolean;
  rows: LivingRow[];
  /** The attributes that take the source's value; `name@de` where it is the German one. */
  take: Set<string>;
}

/** What becomes of a row that was imported before. */
export interface RowMerge {
  /** Its document was deleted here, or lies in the trash. */
  isLeft: boolean;
  /** By document; undefined for one that is new, or that is somebody else's. */
  documents: (DocumentMerge | undefined)[];
  /** Attributes that take the source's value. */
  taken: string[];
  /** Attributes that were changed here and there. */
  conflicts: string[];
  /** What is remembered of this import. */
  prints: Record<string, string>;
  /** Nothing is left to be said again. */
  isSettled: boolean;
}

/** Decides of each row that was imported before what of it is written: what the source changed since, and nobody here. */
export async function mergeRows(
  work: TableWork,
  trx: Knex,
  rows: readonly ImportRow[],
): Promise<Map<ImportRow, RowMerge>> {
  const before = rows.filter(({ record }) => record !== null);
  if (before.length === 0) return new Map();
  const living = await loadLiving(work, trx, before);
  const urls = before.flatMap((row) =>
    work.models.flatMap((model, index) => fileUrls(model, row.documents[index] ?? {})),
  );
  const files = await knownFiles(trx, urls);
  return new Map(before.map((row) => [row, mergeRow(work, row, { living, files })]));
}

/** Whether the row's document at this place is its own, and was stored before. */
function isOwnKnown({ plan }: TableWork, row: ImportRow, index: number): boolean {
  if (!row.record || !row.documents[index] || row.joinedCompanions.has(index)) return false;
  if (index === 0) return !row.joined;
  return row.record.residue.companions?.[plan.documents[index]?.alias ?? ''] !== undefined;
}

async function loadLiving(
  work: TableWork,
  trx: Knex,
  rows: readonly ImportRow[],
): Promise<Map<string, LivingDocument>[]> {
  const living: Map<string, LivingDocument>[] = [];
  for (const [index, model] of work.models.entries()) {
    const own = rows.filter((row) => isOwnKnown(work, row, index));
    const names = new Set(own.flatMap((row) => Object.keys(row.documents[index] ?? {})));
    if (model.attributes.deletedAt) names.add('deletedAt');
    const documentIds = own.flatMap(({ documentIds: ids }) => ids[index] ?? []);
    living.push(await livingDocuments(work.context.strapi, trx, { model, documentIds, names: [...names] }));
  }
  return living;
}

interface Around {
  living: Map<string, LivingDocument>[];
  files: ReadonlyMap<string, number>;
}

function mergeRow(work: TableWork, row: ImportRow, { living, files }: Around): RowMerge {
  const memory = memoryOf(work.context.prints, row.record);
  const documents: (DocumentMerge | undefined)[] = [];
  const candidates = new Map<string, Candidate>();
  for (const [index, model] of work.models.entries()) {
    if (!isOwnKnown(work, row, index)) continue;
    const document = living[index]?.get(row.documentIds[index] ?? '');
    const values = row.documents[index] ?? {};
    const incoming = incomingState(work.context, { model, values, files });
    const isGone = !document || isTrashed(work, { document, index, incoming, memory });
    documents[index] = { isGone, rows: document?.rows ?? [], take: new Set() };
    if (isGone) continue;
    addGerman(work, { index, incoming, memory });
    for (const [name, theirs] of incoming) {
      const key = keyOf(work.plan, index, name);
      const held = document.state.get(name) ?? [null];
      const sides = {
        base: memory.base ? memory.base[key] : UNKNOWN,
        ours: held.map((one) => memory.print(one)),
        theirs: memory.print(theirs),
      };
      candidates.set(key, { document: index, name, sides, ours: held[0] ?? null, theirs });
    }
  }
  if (documents[0]?.isGone) {
    const isSettled = work.context.prefer === 'platform';
    return { isLeft: true, documents, taken: [], conflicts: [], prints: {}, isSettled };
  }
  const merged = decide(work, candidates, memory.print(null));
  for (const key of merged.take) {
    const { document, name } = candidates.get(key) as Candidate;
    documents[document]?.take.add(name);
  }
  const prints = remembered(memory, { merged, candidates, current: work.context.prints });
  if (!memory.base) for (const key of deferredKeys(work)) prints[key] = UNKNOWN;
  return {
    isLeft: false,
    documents,
    taken: [...merged.take],
    conflicts: [...merged.conflicts],
    prints,
    isSettled: merged.settled,
  };
}

/** Attributes that are linked in a second pass. */
function deferredKeys({ plan, deferred }: TableWork): string[] {
  const columns = plan.columns.filter((column) => isDeferred(column, deferred));
  return columns.flatMap(({ parts }) =>
    parts.flatMap(({ targets }) => targets.map(({ document, attribute }) => keyOf(plan, document, attribute))),
  );
}

interface Place {
  index: number;
  incoming: AttributeState;
  memory: Memory;
}

/** Whether it was deleted here, and not by the source. */
function isTrashed(
  { plan }: TableWork,
  { document, index, incoming, memory }: Place & { document: LivingDocument },
): boolean {
  const deletedAt = document.state.get('deletedAt')?.[0] ?? null;
  if (deletedAt === null) return false;
  const known = memory.base?.[keyOf(plan, index, 'deletedAt')];
  return known === undefined ? deletedAt !== incoming.get('deletedAt') : memory.print(deletedAt) !== known;
}

/** German that the source no longer has. */
function addGerman({ plan }: TableWork, { index, incoming, memory }: Place): void {
  for (const name of [...incoming.keys()]) {
    const german = `${name}@de`;
    if (!incoming.has(german) && memory.base?.[keyOf(plan, index, german)] !== undefined) incoming.set(german, null);
  }
}
