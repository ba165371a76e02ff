import { expect, it } from 'vitest';
import {
  disputeStates,
  OPEN_DISPUTES,
  phaseOf,
  type DisputePhase,
  type DisputeStanding,
  type DisputeTransition,
} from './dispute-states';

it.each<[DisputePhase, DisputeTransition, DisputePhase | null]>([
  ['inquiry', 'open', 'opened'],
  ['inquiry', 'lose', null],
  ['opened', 'win', 'won'],
  ['opened', 'lose', 'lost'],
  ['opened', 'open', null],
  ['won', 'lose', 'lost'],
  ['lost', 'win', 'won'],
  ['lost', 'open', null],
  ['lost', 'appeal', 'opened'],
  ['opened', 'appeal', null],
])('%s --%s--> %s', (from, transition, to) => {
  const verdict = disputeStates.move(from, transition);
  expect(verdict.ok ? verdict.to : null).toBe(to);
});

it.each<[DisputeStanding['stage'], DisputeStanding['status'], DisputePhase]>([
  ['inquiry', 'closed', 'inquiry'],
  ['chargeback', 'under_review', 'opened'],
  ['chargeback', 'closed', 'won'],
  ['chargeback', 'lost', 'lost'],
])('an %s that is %s is %s', (stage, status, phase) => expect(phaseOf({ stage, status })).toBe(phase));

it('is open until it is decided', () => expect(OPEN_DISPUTES).toEqual(['needs_response', 'under_review']));
