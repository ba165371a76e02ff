import { AppError } from '../../../shared/errors/app-error';
import type { SimulatorHost } from './host';
import { newEvent, type SimulatedDispute } from './objects';
import { lockObject, saveState } from './store';

/** Decides a dispute, as the cardholder's bank would. A decided one stays as it is. */
export async function closeDispute(
  host: SimulatorHost,
  { disputeId, outcome }: { disputeId: string; outcome: 'won' | 'lost' },
): Promise<SimulatedDispute> {
  return host.transaction(async (trx) => {
    const dispute = await lockObject<SimulatedDispute>(trx, { kind: 'dispute', id: disputeId });
    if (!dispute) throw new AppError('not_found', 'There is no such dispute.');
    if (dispute.state.status === 'won' || dispute.state.status === 'lost') return dispute.state;
    const state: SimulatedDispute = { ...dispute.state, status: outcome };
    await saveState(trx, { ...dispute, state });
    await host.emit(newEvent('charge.dispute.closed', state, host.now()));
    return state;
  });
}
