import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { AppError, type FieldError } from '../errors/app-error';
import { describeError } from '../errors/describe-error';
import type { ErrorCode } from '../errors/error-codes';
import { labelWithoutAddress } from './label';
import { isSacrificed, retried } from '../documents/transaction';
import { rowsOf } from '../strapi/core/documents';

/** Documents of one type. */
export interface Selection {
  uid: UID.ContentType;
  documentIds: readonly string[];
}

/** Why one of the documents stands in the way. */
interface Obstacle {
  documentId: string;
  code: ErrorCode;
  message: string;
  errors: FieldError[];
}

type Outcome<T> = { done: Map<string, T>; obstacles: Obstacle[] };

/** The same as it is told. */
export interface NamedObstacle extends Omit<Obstacle, 'errors'> {
  label: string | null;
  /** The attribute that is wrong, if it is one. */
  field: string | null;
}

/** Rolls an attempt back. */
class TakenBack<T> extends Error {
  constructor(readonly outcome: Outcome<T>) {
    super('It was taken back.');
  }
}

/** As many are named in the message; `documents` has all of them. */
const NAMED = 5;

/**
 * Does the same to several documents in one transaction, one after another. What is refused at first is tried again
 * after the others, as somebody would who does it one by one: a page may be waiting for the one above it. What remains
 * refused undoes all of it.
 * @throws AppError with the code of the first refusal; `documents` says of each that stands in the way what, and why
 */
export async function allOrNothing<T>(
  strapi: Core.Strapi,
  { uid, documentIds }: Selection,
  act: (documentId: string) => Promise<T>,
): Promise<T[]> {
  const { done, obstacles } = await inAnyOrder(strapi, documentIds, { act, keep: true });
  if (obstacles.length > 0) throw refusal(await named(strapi, uid, obstacles), new Set(documentIds).size);
  return [...done.values()];
}

/** Does the same, takes it back, and gives what stands in the way. */
export async function rehearse(
  strapi: Core.Strapi,
  { uid, documentIds }: Selection,
  act: (documentId: string) => Promise<unknown>,
): Promise<NamedObstacle[]> {
  const { obstacles } = await inAnyOrder(strapi, documentIds, { act, keep: false });
  return named(strapi, uid, obstacles);
}

interface Work<T> {
  act(documentId: string): Promise<T>;
  /** False where everything is to be taken back. */
  keep: boolean;
}

async function inAnyOrder<T>(strapi: Core.Strapi, documentIds: readonly string[], work: Work<T>): Promise<Outcome<T>> {
  let order = [...new Set(documentIds)].sort();
  for (let refused = Infinity; ; ) {
    const outcome = await attempt(strapi, order, work);
    const { done, obstacles } = outcome;
    if (obstacles.length === 0 || done.size === 0 || obstacles.length >= refused) return outcome;
    refused = obstacles.length;
    order = [...done.keys(), ...obstacles.map(({ documentId }) => documentId)];
  }
}

async function attempt<T>(strapi: Core.Strapi, order: readonly string[], { act, keep }: Work<T>): Promise<Outcome<T>> {
  const nested = strapi.db.inTransaction();
  const run = async ({ trx }: { trx: unknown }): Promise<Outcome<T>> => {
    const knex = trx as Knex.Transaction;
    if (nested) await knex.raw('savepoint all_of_them');
    const outcome: Outcome<T> = { done: new Map(), obstacles: [] };
    for (const documentId of order) {
      const found = await inSavepoint(knex, () => act(documentId));
      if ('value' in found) outcome.done.set(documentId, found.value);
      else outcome.obstacles.push({ documentId, ...found.refused });
    }
    if (keep && outcome.obstacles.length === 0) return outcome;
    // The caller's transaction goes on as if nothing had been done.
    if (nested) await knex.raw('rollback to savepoint all_of_them');
    throw new TakenBack(outcome);
  };
  try {
    return await retried(strapi, () => strapi.db.transaction(run));
  } catch (error) {
    if (error instanceof TakenBack) return error.outcome as Outcome<T>;
    throw error;
  }
}

type Refused = Omit<Obstacle, 'documentId'>;

/** What is refused leaves nothing behind, and the transaction usable. */
async function inSavepoint<T>(
  trx: Knex.Transaction,
  work: () => Promise<T>,
): Promise<{ value: T } | { refused: Refused }> {
  await trx.raw('savepoint one_of_several');
  try {
    const value = await work();
    await trx.raw('release savepoint one_of_several');
    return { value };
  } catch (error) {
    const { code, message, details, status } = describeError(error);
    if (status >= 500 || isSacrificed(error)) throw error;
    await trx.raw('rollback to savepoint one_of_several');
    return { refused: { code, message, errors: (details.errors ?? []) as FieldError[] } };
  }
}

async function named(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  obstacles: readonly Obstacle[],
): Promise<NamedObstacle[]> {
  const found: NamedObstacle[] = [];
  for (const { errors, ...obstacle } of obstacles) {
    const where = { documentId: obstacle.documentId };
    const rows = await rowsOf(strapi, uid).findMany({ where });
    const field = errors[0]?.path.join('.') ?? null;
    found.push({ ...obstacle, label: labelWithoutAddress(rows), field });
  }
  return found;
}

function refusal(documents: readonly NamedObstacle[], total: number): AppError {
  const sentences = documents.slice(0, NAMED).map(sentence);
  const more = documents.length > NAMED ? ` … and ${documents.length - NAMED} more.` : '';
  return new AppError(
    documents[0]?.code ?? 'conflict',
    `Nothing was changed: ${documents.length} of ${total} stand in the way. ${sentences.join(' ')}${more}`,
    {
      documents,
      errors: documents.map(({ documentId, field, message }) => ({
        path: [documentId, ...(field ? field.split('.') : [])],
        message,
      })),
    },
  );
}

function sentence({ label, documentId, field, message }: NamedObstacle): string {
  return `“${label ?? documentId}”${field ? ` (${field})` : ''}: ${/[.!?]$/.test(message) ? message : `${message}.`}`;
}
