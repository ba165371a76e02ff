import { expect, test } from 'vitest';
import { conversationStates, type ConversationState, type ConversationTransition } from './conversation-states';

test.each<[ConversationState, ConversationTransition, ConversationState | null]>([
  ['active', 'write', 'active'],
  ['active', 'archive', 'archived'],
  ['archived', 'write', 'active'],
  ['archived', 'close', 'closed'],
  ['closed', 'write', null],
  ['closed', 'archive', null],
  ['closed', 'close', null],
])('%s --%s--> %s', (from, transition, to) => {
  const verdict = conversationStates.move(from, transition);
  expect(verdict.ok ? verdict.to : null).toBe(to);
});
