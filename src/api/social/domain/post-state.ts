/** States that an editor chooses; the others are what happened on the way to the platform. */
const CHOSEN: readonly string[] = ['draft', 'scheduled', 'cancelled'];
/** A post in one of these is on the platform or on its way: it is history. */
const GONE: readonly string[] = ['publishing', 'published'];

export interface PostDraft {
  postStatus?: string | null;
  scheduledFor?: unknown;
}

/** Why a post may not be saved as it is, with the attribute; null where it may. `stored` is what it was before. */
export function faultOfPost(stored: PostDraft | null, wanted: PostDraft): { path: string; message: string } | null {
  const before = stored?.postStatus ?? 'draft';
  const after = wanted.postStatus ?? before;
  if (after !== before && GONE.includes(before)) {
    return { path: 'postStatus', message: 'What is on the platform, or on its way there, cannot be called back here.' };
  }
  if (after !== before && !CHOSEN.includes(after)) {
    return { path: 'postStatus', message: `A post becomes ${after} by being sent, not by hand.` };
  }
  if (after === 'scheduled' && (wanted.scheduledFor ?? stored?.scheduledFor) == null) {
    return { path: 'scheduledFor', message: 'Say when it shall appear.' };
  }
  return null;
}
