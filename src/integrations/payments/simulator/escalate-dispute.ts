import { AppError } from '../../../shared/errors/app-error';
import type { SimulatorHost } from './host';
import { leftOfIntent } from './left-of-intent';
import { lockOwnDispute, type OwnDispute } from './lock-own-dispute';
import { newEvent, type SimulatedDispute, type SimulatedIntent } from './objects';
import { lockObject, saveState } from './store';

/**
 * Makes a chargeback of an inquiry, as a bank does that was not answered, also after it was closed: the money is taken,
 * as much as is left of it.
 * @throws AppError `not_found`, `conflict` for what is a chargeback already or about money that went back
 */
export async function escalateDispute(host: SimulatorHost, order: OwnDispute): Promise<SimulatedDispute> {
  return host.transaction(async (trx) => {
    const dispute = await lockOwnDispute(trx, order);
    const id = String(dispute.state.payment_intent);
    const intent = await lockObject<SimulatedIntent>(trx, { kind: 'payment_intent', id });
    const left = intent ? (await leftOfIntent(trx, intent)).left : 0;
    const amount = Math.min(left, dispute.state.amount);
    if (!dispute.state.status.startsWith('warning_') || amount === 0) {
      throw new AppError('conflict', 'This is no inquiry about money that is still here.');
    }
    const moves = [{ amount: -amount, currency: dispute.state.currency }];
    const state: SimulatedDispute = { ...dispute.state, amount, status: 'needs_response', balance_transactions: moves };
    await saveState(trx, { ...dispute, state });
    await host.emit(newEvent('charge.dispute.updated', state, host.now()));
    return state;
  });
}
