import { defineStateMachine } from '../../../shared/state-machine/state-machine';

export type InquiryStatus = 'pending' | 'read' | 'replied' | 'accepted' | 'declined' | 'closed';
export type Side = 'client' | 'influencer';

type InquiryTransition = 'read' | 'reply' | 'accept' | 'decline' | 'withdraw' | 'close';

/** The life of an inquiry: the influencer answers, either side ends it. */
const inquiryStates = defineStateMachine<InquiryStatus, InquiryTransition>({
  states: ['pending', 'read', 'replied', 'accepted', 'declined', 'closed'],
  initial: 'pending',
  transitions: {
    read: { from: ['pending'], to: 'read' },
    reply: { from: ['pending', 'read'], to: 'replied' },
    accept: { from: ['pending', 'read', 'replied'], to: 'accepted' },
    decline: { from: ['pending', 'read', 'replied'], to: 'declined' },
    withdraw: { from: ['pending', 'read'], to: 'closed' },
    close: { from: ['replied', 'accepted'], to: 'closed' },
  },
});

const STEPS: Record<Side, readonly InquiryTransition[]> = {
  influencer: ['read', 'reply', 'accept', 'decline', 'close'],
  client: ['withdraw', 'close'],
};

/** The states to which a side may move an inquiry. */
export function inquiryMoves(side: Side, from: InquiryStatus): readonly InquiryStatus[] {
  return inquiryStates.next(from, STEPS[side]);
}

/** Whether a state says that the influencer answered. */
export function isAnswer(status: InquiryStatus): boolean {
  return status === 'replied' || status === 'accepted' || status === 'declined';
}
