export type InquiryStatus = 'pending' | 'read' | 'replied' | 'accepted' | 'declined' | 'closed';
export type Side = 'client' | 'influencer';

type Moves = Partial<Record<InquiryStatus, readonly InquiryStatus[]>>;

/** Who may move an inquiry from which state to which: the influencer answers, either side ends it. */
const MOVES: Record<Side, Moves> = {
  influencer: {
    pending: ['read', 'replied', 'accepted', 'declined'],
    read: ['replied', 'accepted', 'declined'],
    replied: ['accepted', 'declined', 'closed'],
    accepted: ['closed'],
  },
  client: { pending: ['closed'], read: ['closed'], replied: ['closed'], accepted: ['closed'] },
};

/** The states to which a side may move an inquiry. */
export function inquiryMoves(side: Side, from: InquiryStatus): readonly InquiryStatus[] {
  return MOVES[side][from] ?? [];
}

/** Whether a state says that the influencer answered. */
export function isAnswer(status: InquiryStatus): boolean {
  return status === 'replied' || status === 'accepted' || status === 'declined';
}
