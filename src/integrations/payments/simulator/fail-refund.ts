import { AppError } from '../../../shared/errors/app-error';
import type { SimulatorHost } from './host';
import { newEvent, type SimulatedIntent, type SimulatedRefund } from './objects';
import { lockObject, saveState } from './store';

export interface RefundFailure {
  refundId: string;
  /** Of the intent that was refunded. */
  clientSecret: string;
}

/**
 * Lets a refund come back, as a bank does that finds no account for it, also days after it succeeded.
 * @throws AppError `not_found`, also for another intent's secret
 */
export async function failRefundLater(host: SimulatorHost, failure: RefundFailure): Promise<SimulatedRefund> {
  return host.transaction(async (trx) => {
    const refund = await lockObject<SimulatedRefund>(trx, { kind: 'refund', id: failure.refundId });
    const id = String(refund?.state.payment_intent ?? '');
    const intent = await lockObject<SimulatedIntent>(trx, { kind: 'payment_intent', id });
    if (!refund || intent?.state.client_secret !== failure.clientSecret) {
      throw new AppError('not_found', 'There is no such refund.');
    }
    const state: SimulatedRefund = { ...refund.state, status: 'failed', failure_reason: 'lost_or_stolen_card' };
    await saveState(trx, { ...refund, state });
    await host.emit(newEvent('refund.failed', state, host.now()));
    return state;
  });
}
