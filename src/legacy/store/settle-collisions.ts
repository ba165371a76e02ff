import type { Knex } from 'knex';
import type { LocalizedValue, TargetValue } from '../convert/converter';
import type { TableWork } from '../import/context';
import { keyOf } from '../merge/merge-groups';
import { renamedTo } from '../merge/renames';
import { isLocalizedAttribute, type ImportModel } from '../model/import-model';
import type { Holder } from '../report/report';
import type { Fault, ImportRow } from '../rows/import-row';
import { findCollisions, type Collision } from './check-uniques';
import { holdersOf, holderText, titleIn } from './describe-holder';
import { columnOf } from './describe-refusal';
import { nameAmong, otherName } from './other-names';
import type { DocumentWrite } from './write-rows';

/** More than any name was ever taken. */
const ATTEMPTS = 60;

/** A document of a row that is about to be written. */
export interface Stored {
  row: ImportRow;
  write: DocumentWrite;
}

export interface Settling {
  documents: Stored[][];
  /** Makes the write of a row's document anew, after its values changed. */
  rewrite: (row: ImportRow, index: number) => DocumentWrite;
}

/**
 * Rows whose names are other documents' get other names, where the run says so. @returns those that are rejected
 * instead, with whose record has the value
 */
export async function settleCollisions(work: TableWork, trx: Knex, settling: Settling): Promise<Map<ImportRow, Fault>> {
  if (work.context.onCollision !== 'reject') await renameColliding(work, trx, settling);
  const refused = new Map<ImportRow, Fault>();
  for (const [index, model] of work.models.entries()) {
    const stored = settling.documents[index] ?? [];
    const collisions = await collisionsOf(trx, model, stored);
    const holders = await whoHas(work, trx, { settling, index, collisions: [...collisions.values()] });
    for (const { row, write } of stored) {
      const collision = collisions.get(write);
      if (!collision || refused.has(row)) continue;
      const column = columnOf(work, index, collision.attributes[0] ?? '');
      const holder = holders.get(collision.holder);
      const whose = holder ? `: ${holderText(holder)}` : '';
      refused.set(row, {
        reason: `${collision.attributes.join(', ')} is taken by another record${whose}`,
        ...(column !== undefined && { column }),
        ...(holder && { holder }),
      });
    }
  }
  return refused;
}

function collisionsOf(trx: Knex, model: ImportModel, stored: readonly Stored[]) {
  return findCollisions(trx, { model, writes: stored.map(({ write }) => write) });
}

interface Asked {
  settling: Settling;
  index: number;
  collisions: readonly Collision[];
}

/** Whose record has the value: one that is stored, or an earlier one of the batch. */
async function whoHas(
  work: TableWork,
  trx: Knex,
  { settling, index, collisions }: Asked,
): Promise<Map<string, Holder>> {
  const model = work.models[index];
  if (!model || collisions.length === 0) return new Map();
  const documentIds = collisions.map(({ holder }) => holder);
  const holders = await holdersOf(work, trx, { model, documentIds });
  for (const { row, write } of settling.documents[index] ?? []) {
    const known = holders.get(write.documentId);
    if (known && known.system === undefined && row.record === null) {
      const from = { system: work.context.plan.system, table: work.plan.table, id: row.externalId };
      const title = titleIn(model, row.documents[index] ?? {});
      holders.set(write.documentId, { ...known, ...from, ...(title !== null && { title }) });
    }
  }
  return holders;
}

async function renameColliding(work: TableWork, trx: Knex, settling: Settling): Promise<void> {
  for (const [index, model] of work.models.entries()) {
    const stored = settling.documents[index] ?? [];
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const collisions = await collisionsOf(trx, model, stored);
      const named = stored.flatMap((one) => {
        const collision = collisions.get(one.write);
        const attribute = collision && nameAmong(model, collision.attributes);
        return attribute === undefined ? [] : [{ one, attribute, collision: collision as Collision }];
      });
      if (named.length === 0) break;
      const holders = await whoHas(work, trx, { settling, index, collisions: named.map(({ collision }) => collision) });
      for (const { one, attribute, collision } of named) {
        const holder = holders.get(collision.holder);
        rename(work, { row: one.row, index, attribute, attempt, ...(holder && { holder }) });
        one.write = settling.rewrite(one.row, index);
      }
    }
  }
}

interface Renamed {
  row: ImportRow;
  index: number;
  attribute: string;
  attempt: number;
  holder?: Holder;
}

function rename(work: TableWork, { row, index, attribute, attempt, holder }: Renamed): void {
  const { context, plan, models } = work;
  const policy = context.onCollision;
  const values = row.documents[index];
  const model = models[index];
  if (policy === 'reject' || !values || !model) return;
  const key = keyOf(plan, index, attribute);
  const before = row.renamed.get(key);
  const from = before ? before.from : (values[attribute] ?? null);
  const other = (name: string): string =>
    otherName(model.attributes[attribute] ?? { type: 'string' }, name, {
      policy,
      system: context.plan.system,
      attempt,
    });
  const to = isLocalizedAttribute(model, attribute)
    ? (Object.fromEntries(
        Object.entries((from as LocalizedValue | null) ?? {}).map(([language, name]) => [
          language,
          typeof name === 'string' ? other(name) : name,
        ]),
      ) as TargetValue)
    : typeof from === 'string'
      ? other(from)
      : from;
  values[attribute] = to;
  row.renamed.set(key, { from, to, ...((before?.holder ?? holder) && { holder: before?.holder ?? holder }) });
  row.residue.renamed = renamedTo(context.prints, row.residue, { key, from, to });
}
