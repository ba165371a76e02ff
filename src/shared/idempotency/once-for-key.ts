import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { digest, operationOfKey } from '../context/operation-name';
import { currentOperation } from '../context/request-context';
import { openSecret, sealSecret } from '../crypto/secrets';
import { inGuardedTransaction } from '../documents/transaction';
import { RECEIPT_PLACE, RECEIPTS_TABLE } from './receipts-table';

/** What a step leaves: enough to give its answer again. It goes through JSON. */
export type Receipt = string | number | boolean | null | object;

/**
 * Does a step of what a request with an Idempotency-Key asks for once, however often the request arrives and wherever
 * its process died: the step and its receipt are one transaction, and a repetition gets the receipt. Without a key it
 * just runs.
 * @param step what is done, and to what: the same name under the same key is the same step
 */
export async function onceForKey<T extends Receipt>(
  strapi: Core.Strapi,
  step: string,
  work: () => Promise<T>,
): Promise<T> {
  const operation = currentOperation();
  if (operation === undefined) return work();
  const place = { operation_id: operationOfKey(operation), step: digest(operation, step) };
  return inGuardedTransaction(strapi, async (given) => {
    const trx = given as Knex.Transaction;
    // Whoever comes second waits here for the first to end.
    const mine = await trx(RECEIPTS_TABLE)
      .insert(place)
      .onConflict(['operation_id', 'step'])
      .ignore()
      .returning('step');
    if (mine.length === 0) {
      const row = (await trx(RECEIPTS_TABLE).where(place).first()) as { receipt: string };
      return JSON.parse(openSecret(strapi, RECEIPT_PLACE, row.receipt)) as T;
    }
    const done = await work();
    const receipt = sealSecret(strapi, RECEIPT_PLACE, JSON.stringify(done));
    await trx(RECEIPTS_TABLE).where(place).update({ receipt });
    return done;
  });
}
