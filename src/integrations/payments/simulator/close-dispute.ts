import { AppError } from '../../../shared/errors/app-error';
import { toStripeAmount } from '../stripe-units';
import type { SimulatorHost } from './host';
import { lockOwnDispute, type OwnDispute } from './lock-own-dispute';
import { bankMoves, newEvent, type SimulatedDispute } from './objects';
import { saveState } from './store';

export interface DisputeDecision extends OwnDispute {
  outcome: 'won' | 'lost';
  /** Of a lost one, in hundredths: what the client gets; all that is contested unless less is said. */
  lostCents?: number;
}

/**
 * Decides a dispute, as the cardholder's bank would; an inquiry can only be closed, by `won`. A decided one stays as it
 * is.
 * @throws AppError `not_found`, also for another intent's secret, `rule_refused` for an inquiry that is to be lost,
 * `invalid_amount` for more than is contested
 */
export async function closeDispute(host: SimulatorHost, decision: DisputeDecision): Promise<SimulatedDispute> {
  return host.transaction(async (trx) => {
    const dispute = await lockOwnDispute(trx, decision);
    if (isDecided(dispute.state)) return dispute.state;
    const state = decided(dispute.state, decision);
    await saveState(trx, { ...dispute, state });
    await host.emit(newEvent('charge.dispute.closed', state, host.now()));
    return state;
  });
}

/** Whether the bank has decided. */
function isDecided({ status }: SimulatedDispute): boolean {
  return status === 'won' || status === 'lost' || status === 'warning_closed';
}

function decided(state: SimulatedDispute, { outcome, lostCents }: DisputeDecision): SimulatedDispute {
  const { amount, currency } = state;
  if (state.status.startsWith('warning_')) {
    if (outcome === 'won') return { ...state, status: 'warning_closed' };
    throw new AppError('rule_refused', 'An inquiry takes no money: it is closed, or becomes a chargeback.');
  }
  const code = currency.toUpperCase();
  const asked = lostCents === undefined ? amount : toStripeAmount(lostCents, code);
  if (asked > amount || asked < 0) {
    throw new AppError('invalid_amount', 'No more is lost than is contested.', { path: 'data.lostCents' });
  }
  const back = outcome === 'won' ? amount : amount - asked;
  return {
    ...state,
    status: outcome,
    balance_transactions: [...bankMoves(state), ...(back === 0 ? [] : [{ amount: back, currency }])],
  };
}
