import { expect, it } from 'vitest';
import type { DisputeStanding } from './dispute-states';
import { nextDispute, type DisputeStep } from './next-dispute';

const inquiry = (status: DisputeStanding['status']): DisputeStanding => ({ stage: 'inquiry', status });
const chargeback = (status: DisputeStanding['status']): DisputeStanding => ({ stage: 'chargeback', status });

it.each<[string, DisputeStanding | null, DisputeStanding, DisputeStep[]]>([
  ['a chargeback', null, chargeback('needs_response'), ['opened']],
  ['a chargeback again', chargeback('needs_response'), chargeback('under_review'), []],
  ['one that is decided already', null, chargeback('lost'), ['opened', 'lost']],
  ['a decision', chargeback('under_review'), chargeback('won'), ['won']],
  ['a decision again', chargeback('lost'), chargeback('lost'), []],
  ['another decision', chargeback('won'), chargeback('lost'), ['lost']],
  ['an inquiry', null, inquiry('needs_response'), []],
  ['an inquiry that is closed', inquiry('needs_response'), inquiry('closed'), []],
  ['an inquiry that escalates', inquiry('needs_response'), chargeback('needs_response'), ['opened']],
  ['a closed inquiry that escalates', inquiry('closed'), chargeback('needs_response'), ['opened']],
  ['an inquiry that escalated and was decided', inquiry('closed'), chargeback('won'), ['opened', 'won']],
])('%s', (_name, before, reported, steps) => {
  expect(nextDispute(before, { ...reported, isAppeal: false })).toEqual({ ...reported, steps });
});

it.each([
  ['an open chargeback after its decision', chargeback('won'), chargeback('under_review')],
  ['an inquiry after the chargeback', chargeback('needs_response'), inquiry('needs_response')],
])('passes over %s', (_name, before, reported) => {
  expect(nextDispute(before, { ...reported, isAppeal: false })).toBeNull();
});

it('opens a decided one anew by an appeal, once', () => {
  const appealed = { ...chargeback('under_review'), isAppeal: true };
  expect(nextDispute(chargeback('lost'), appealed)?.steps).toEqual(['opened']);
  expect(nextDispute(chargeback('under_review'), appealed)?.steps).toEqual([]);
});
