import type { Knex } from 'knex';
import { AppError } from '../../../shared/errors/app-error';
import type { SimulatedDispute, SimulatedIntent } from './objects';
import { lockObject, type StoredObject } from './store';

export interface OwnDispute {
  disputeId: string;
  /** Of the intent that is disputed. */
  clientSecret: string;
}

/**
 * A dispute, locked with its intent until the transaction ends, for who knows the intent's secret.
 * @throws AppError `not_found`, also for another intent's secret
 */
export async function lockOwnDispute(
  trx: Knex.Transaction,
  { disputeId, clientSecret }: OwnDispute,
): Promise<StoredObject<SimulatedDispute>> {
  const dispute = await lockObject<SimulatedDispute>(trx, { kind: 'dispute', id: disputeId });
  const id = String(dispute?.state.payment_intent ?? '');
  const intent = await lockObject<SimulatedIntent>(trx, { kind: 'payment_intent', id });
  if (!dispute || intent?.state.client_secret !== clientSecret) {
    throw new AppError('not_found', 'There is no such dispute.');
  }
  return dispute;
}
