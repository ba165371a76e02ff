/** Where a dispute is. An inquiry has taken no money, a chargeback has, until it is decided for the platform. */
export interface DisputeStanding {
  stage: 'inquiry' | 'chargeback';
  status: 'needs_response' | 'under_review' | 'won' | 'lost' | 'closed';
}

/** What others hear of; each moves money. */
export type DisputeStep = 'opened' | 'won' | 'lost';

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
  const wasChargeback = before?.stage === 'chargeback';
  if (reported.stage === 'inquiry') return wasChargeback ? null : { ...reported, steps: [] };
  const known = wasChargeback ? outcomeOf(before.status) : null;
  const outcome = outcomeOf(reported.status);
  if (outcome === null) {
    if (known !== null && !isAppeal) return null;
    return { ...reported, steps: wasChargeback && known === null ? [] : ['opened'] };
  }
  if (outcome === known) return { ...reported, steps: [] };
  // First seen when it is already decided, it is opened and then decided: everybody hears both.
  return { ...reported, steps: wasChargeback ? [outcome] : ['opened', outcome] };
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
