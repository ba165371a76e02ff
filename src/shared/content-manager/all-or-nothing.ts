import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { AppError, type FieldError } from '../errors/app-error';
import { describeError } from '../errors/describe-error';
import { isErrorCode, type ErrorCode } from '../errors/error-codes';
import { labelOf } from './label';
import type { Row } from '../documents/model';
import { isSacrificed, retried } from '../documents/transaction';

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

/** Rolls an attempt back. */
class Blocked<T> extends Error {
  constructor(readonly outcome: Outcome<T>) {
    super('Some documents stand in the way.');
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
  let order = [...new Set(documentIds)].sort();
  for (let refused = Infinity; ; ) {
    const { done, obstacles } = await attempt(strapi, order, act);
    if (obstacles.length === 0) return [...done.values()];
    if (done.size === 0 || obstacles.length >= refused) throw await refusal(strapi, { uid, documentIds }, obstacles);
    refused = obstacles.length;
    order = [...done.keys(), ...obstacles.map(({ documentId }) => documentId)];
  }
}

async function attempt<T>(
  strapi: Core.Strapi,
  order: readonly string[],
  act: (documentId: string) => Promise<T>,
): Promise<Outcome<T>> {
  const work = async ({ trx }: { trx: unknown }): Promise<Outcome<T>> => {
    const outcome: Outcome<T> = { done: new Map(), obstacles: [] };
    for (const documentId of order) {
      const found = await inSavepoint(trx as Knex.Transaction, () => act(documentId));
      if ('value' in found) outcome.done.set(documentId, found.value);
      else outcome.obstacles.push({ documentId, ...found.refused });
    }
    if (outcome.obstacles.length > 0) throw new Blocked(outcome);
    return outcome;
  };
  try {
    return await retried(strapi, () => strapi.db.transaction(work));
  } catch (error) {
    if (error instanceof Blocked) return error.outcome as Outcome<T>;
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

async function refusal(
  strapi: Core.Strapi,
  { uid, documentIds }: Selection,
  obstacles: readonly Obstacle[],
): Promise<AppError> {
  const named = [];
  for (const obstacle of obstacles) {
    const row = (await strapi.db.query(uid).findOne({ where: { documentId: obstacle.documentId } })) as Row | null;
    // Not by an address: whoever may publish or delete need not be allowed to read it.
    named.push({ ...obstacle, label: row && labelOf({ ...row, email: null }) });
  }
  const documents = named.map(({ errors, ...document }) => ({ ...document, field: errors[0]?.path.join('.') ?? null }));
  const sentences = documents.slice(0, NAMED).map(sentence);
  const more = documents.length > NAMED ? ` … and ${documents.length - NAMED} more.` : '';
  const [first] = documents;
  return new AppError(
    first && isErrorCode(first.code) ? first.code : 'conflict',
    `Nothing was changed: ${documents.length} of ${new Set(documentIds).size} stand in the way. ${sentences.join(' ')}${more}`,
    {
      documents,
      errors: documents.map(({ documentId, field, message }) => ({
        path: [documentId, ...(field ? field.split('.') : [])],
        message,
      })),
    },
  );
}

function sentence({
  label,
  documentId,
  field,
  message,
}: {
  label: string | null;
  documentId: string;
  field: string | null;
  message: string;
}): string {
  return `“${label ?? documentId}”${field ? ` (${field})` : ''}: ${/[.!?]$/.test(message) ? message : `${message}.`}`;
}
