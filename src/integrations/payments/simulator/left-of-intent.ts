import type { Knex } from 'knex';
import { bankMoves, type SimulatedDispute, type SimulatedIntent, type SimulatedRefund } from './objects';
import { childrenOf, type StoredObject } from './store';

/** What has become of an intent's money, in the currency's own unit. */
export interface IntentMoney {
  /** What can still be refunded or disputed. */
  left: number;
  /** A bank holds money of it, and no refund is possible. */
  isHeld: boolean;
}

const FREED: readonly string[] = ['won', 'lost', 'warning_closed'];

/** What is left of a paid intent after refunds and what banks took for good or hold. Lock the intent before. */
export async function leftOfIntent(
  trx: Knex.Transaction,
  { id, state }: StoredObject<SimulatedIntent>,
): Promise<IntentMoney> {
  if (state.status !== 'succeeded') return { left: 0, isHeld: false };
  const refunds = await childrenOf<SimulatedRefund>(trx, { kind: 'refund', parentId: id });
  const disputes = await childrenOf<SimulatedDispute>(trx, { kind: 'dispute', parentId: id });
  const refunded = refunds
    .filter((refund) => refund.state.status !== 'failed' && refund.state.status !== 'canceled')
    .reduce((sum, refund) => sum + refund.state.amount, 0);
  const taken = disputes.reduce((sum, dispute) => sum + takenBy(dispute.state), 0);
  return {
    left: Math.max(0, state.amount - refunded - taken),
    isHeld: disputes.some((dispute) => takenBy(dispute.state) > 0 && !FREED.includes(dispute.state.status)),
  };
}

function takenBy(dispute: SimulatedDispute): number {
  return bankMoves(dispute).reduce((sum, { amount }) => sum - amount, 0);
}
