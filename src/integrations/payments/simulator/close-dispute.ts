import { AppError } from '../../../shared/errors/app-error';
import type { SimulatorHost } from './host';
import { newEvent, type SimulatedDispute, type SimulatedIntent } from './objects';
import { lockObject, saveState } from './store';

export interface DisputeDecision {
  disputeId: string;
  /** Of the intent that is disputed. */
  clientSecret: string;
  outcome: 'won' | 'lost';
}

/**
 * Decides a dispute, as the cardholder's bank would. A decided one stays as it is.
 * @throws AppError `not_found`, also for another intent's secret
 */
export async function closeDispute(host: SimulatorHost, decision: DisputeDecision): Promise<SimulatedDispute> {
  const { disputeId, clientSecret, outcome } = decision;
  return host.transaction(async (trx) => {
    const dispute = await lockObject<SimulatedDispute>(trx, { kind: 'dispute', id: disputeId });
    const id = String(dispute?.state.payment_intent ?? '');
    const intent = await lockObject<SimulatedIntent>(trx, { kind: 'payment_intent', id });
    if (!dispute || intent?.state.client_secret !== clientSecret) {
      throw new AppError('not_found', 'There is no such dispute.');
    }
    if (dispute.state.status === 'won' || dispute.state.status === 'lost') return dispute.state;
    const state: SimulatedDispute = { ...dispute.state, status: outcome };
    await saveState(trx, { ...dispute, state });
    await host.emit(newEvent('charge.dispute.closed', state, host.now()));
    return state;
  });
}
