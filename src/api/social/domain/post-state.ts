import { defineStateMachine } from '../../../shared/state-machine/state-machine';

type PostState = 'draft' | 'scheduled' | 'publishing' | 'published' | 'failed' | 'cancelled';
type PostTransition = 'redraft' | 'schedule' | 'cancel' | 'send' | 'publish' | 'fail';

/** The life of a post: what is on the platform, or on its way there, is history. */
const postStates = defineStateMachine<PostState, PostTransition>({
  states: ['draft', 'scheduled', 'publishing', 'published', 'failed', 'cancelled'],
  initial: 'draft',
  transitions: {
    redraft: { from: ['scheduled', 'cancelled', 'failed'], to: 'draft' },
    schedule: { from: ['draft', 'cancelled', 'failed'], to: 'scheduled' },
    cancel: { from: ['draft', 'scheduled', 'failed'], to: 'cancelled' },
    send: { from: ['draft', 'scheduled', 'failed'], to: 'publishing' },
    publish: { from: ['publishing'], to: 'published' },
    fail: { from: ['publishing'], to: 'failed' },
  },
});

/** What an editor does; the other steps happen on the way to the platform. */
const BY_HAND: readonly PostTransition[] = ['redraft', 'schedule', 'cancel'];

export interface PostDraft {
  postStatus?: PostState | null;
  scheduledFor?: unknown;
}

/** Why a post may not be saved as it is, with the attribute; null where it may. `stored` is what it was before. */
export function faultOfPost(stored: PostDraft | null, wanted: PostDraft): { path: string; message: string } | null {
  const before = stored?.postStatus ?? 'draft';
  const after = wanted.postStatus ?? before;
  const allowed = postStates.next(before, BY_HAND);
  if (after !== before && !allowed.includes(after)) {
    const message =
      allowed.length === 0
        ? 'What is on the platform, or on its way there, cannot be called back here.'
        : `A post becomes ${after} by being sent, not by hand.`;
    return { path: 'postStatus', message };
  }
  if (after === 'scheduled' && (wanted.scheduledFor ?? stored?.scheduledFor) == null) {
    return { path: 'scheduledFor', message: 'Say when it shall appear.' };
  }
  return null;
}
