import { expect, test } from 'vitest';
import { outboxStates, type OutboxState, type OutboxTransition } from './outbox-states';

test.each<[OutboxState, OutboxTransition, OutboxState | null]>([
  ['pending', 'claim', 'delivering'],
  ['delivering', 'claim', 'delivering'],
  ['delivered', 'claim', null],
  ['dead', 'claim', null],
  ['delivering', 'deliver', 'delivered'],
  ['pending', 'deliver', null],
  ['delivering', 'postpone', 'pending'],
  ['delivering', 'give_up', 'dead'],
  ['delivered', 'give_up', null],
  ['dead', 'revive', 'pending'],
  ['delivered', 'revive', null],
])('%s --%s--> %s', (from, transition, to) => {
  const verdict = outboxStates.move(from, transition);
  expect(verdict.ok ? verdict.to : null).toBe(to);
});
