import { cardBehaviour } from './cards';
import type { SimulatedRefund } from './objects';

export interface RefundOutcome {
  /** The answer to the request. */
  atOnce: SimulatedRefund;
  /** What a later look finds. */
  later: SimulatedRefund;
  events: { type: string; state: SimulatedRefund }[];
}

/** How a refund to a test card goes. */
export function refundOutcome(asked: SimulatedRefund, card: string): RefundOutcome {
  const refunds = cardBehaviour(card)?.refunds;
  if (!refunds) return { atOnce: asked, later: asked, events: [{ type: 'refund.created', state: asked }] };
  const pending: SimulatedRefund = { ...asked, status: 'pending' };
  const later: SimulatedRefund =
    refunds === 'failed' ? { ...asked, status: 'failed', failure_reason: 'lost_or_stolen_card' } : asked;
  return {
    atOnce: pending,
    later,
    events: [
      { type: 'refund.created', state: pending },
      { type: refunds === 'failed' ? 'refund.failed' : 'refund.updated', state: later },
    ],
  };
}
