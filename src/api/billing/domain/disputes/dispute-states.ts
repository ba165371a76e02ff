import { defineStateMachine } from '../../../../shared/state-machine/state-machine';

const DISPUTE_STATUSES = ['needs_response', 'under_review', 'won', 'lost', 'closed'] as const;

/** Where a dispute is. An inquiry has taken no money, a chargeback has, until it is decided for the platform. */
export interface DisputeStanding {
  stage: 'inquiry' | 'chargeback';
  status: (typeof DISPUTE_STATUSES)[number];
}

/** What a dispute means for the money: whatever the status of an inquiry, it has none. */
export type DisputePhase = 'inquiry' | 'opened' | 'won' | 'lost';
export type DisputeTransition = 'open' | 'win' | 'lose' | 'appeal';

/** The life of a dispute, as it moves money. A decision may become another one; only an appeal opens it anew. */
export const disputeStates = defineStateMachine<DisputePhase, DisputeTransition>({
  states: ['inquiry', 'opened', 'won', 'lost'],
  initial: 'inquiry',
  transitions: {
    open: { from: ['inquiry'], to: 'opened' },
    win: { from: ['opened', 'lost'], to: 'won' },
    lose: { from: ['opened', 'won'], to: 'lost' },
    appeal: { from: ['won', 'lost'], to: 'opened' },
  },
});

/** The phase that a dispute is in. */
export function phaseOf({ stage, status }: DisputeStanding): DisputePhase {
  return stage === 'inquiry' ? 'inquiry' : (outcomeOf(status) ?? 'opened');
}

/** How a dispute ended; null while it is open. */
export function outcomeOf(status: DisputeStanding['status']): 'won' | 'lost' | null {
  switch (status) {
    case 'won':
    case 'closed':
      return 'won';
    case 'lost':
      return 'lost';
    case 'needs_response':
    case 'under_review':
      return null;
  }
}

/** The statuses of a dispute that is not decided. */
export const OPEN_DISPUTES = DISPUTE_STATUSES.filter((status) => outcomeOf(status) === null);
