import {
  disputeStates,
  phaseOf,
  type DisputePhase,
  type DisputeStanding,
  type DisputeTransition,
} from './dispute-states';

/** What any report may tell; an appeal is one only where the gateway says so. */
const REPORTED: readonly DisputeTransition[] = ['open', 'win', 'lose'];

/** What others hear of: the phases that move money, as they begin. */
export type DisputeStep = Exclude<DisputePhase, 'inquiry'>;

export interface DisputeMove extends DisputeStanding {
  steps: DisputeStep[];
}

/**
 * Where a dispute is after a report, and what happened on the way; null for a report that is older than what is known.
 * The gateway is always asked anew, so a report is its present word: a decision may become another one, and a closed
 * inquiry may still escalate. Only what can be nothing but a late answer is passed over: an open chargeback after its
 * decision (unless it is an appeal), an inquiry after a chargeback.
 */
export function nextDispute(
  before: DisputeStanding | null,
  { isAppeal, ...reported }: DisputeStanding & { isAppeal: boolean },
): DisputeMove | null {
  const from = before ? phaseOf(before) : disputeStates.initial;
  const to = phaseOf(reported);
  if (to === from) return { ...reported, steps: [] };
  if (to === 'inquiry') return null;
  const next = (phase: DisputePhase) => disputeStates.next(phase, isAppeal ? [...REPORTED, 'appeal'] : REPORTED);
  if (next(from).includes(to)) return { ...reported, steps: [to] };
  // First seen when it is already decided, it is opened and then decided: everybody hears both.
  if (next(from).includes('opened') && next('opened').includes(to)) return { ...reported, steps: ['opened', to] };
  return null;
}
