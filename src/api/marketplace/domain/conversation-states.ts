import { defineStateMachine } from '../../../shared/state-machine/state-machine';

export type ConversationState = 'active' | 'archived' | 'closed';
export type ConversationTransition = 'archive' | 'write' | 'close';

/** The life of a conversation: a new message brings an archived one back, and closing it is the end. */
export const conversationStates = defineStateMachine<ConversationState, ConversationTransition>({
  states: ['active', 'archived', 'closed'],
  initial: 'active',
  transitions: {
    archive: { from: ['active', 'archived'], to: 'archived' },
    write: { from: ['active', 'archived'], to: 'active' },
    close: { from: ['active', 'archived'], to: 'closed' },
  },
});
