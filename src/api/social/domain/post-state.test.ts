import { describe, expect, it } from 'vitest';
import { faultOfPost, type PostDraft } from './post-state';

const at = '2030-01-01T10:00:00.000Z';

describe('faultOfPost', () => {
  it.each<[PostDraft | null, PostDraft, string | null]>([
    [null, {}, null],
    [null, { postStatus: 'scheduled' }, 'scheduledFor'],
    [null, { postStatus: 'scheduled', scheduledFor: at }, null],
    [null, { postStatus: 'published' }, 'postStatus'],
    [{ postStatus: 'draft', scheduledFor: at }, { postStatus: 'scheduled' }, null],
    [{ postStatus: 'scheduled', scheduledFor: at }, { postStatus: 'cancelled' }, null],
    [{ postStatus: 'scheduled', scheduledFor: at }, { scheduledFor: at }, null],
    [{ postStatus: 'scheduled', scheduledFor: at }, { postStatus: 'failed' }, 'postStatus'],
    [{ postStatus: 'published' }, { postStatus: 'draft' }, 'postStatus'],
    [{ postStatus: 'publishing' }, { postStatus: 'cancelled' }, 'postStatus'],
    [{ postStatus: 'published' }, { postStatus: 'published' }, null],
    [{ postStatus: 'failed' }, { postStatus: 'scheduled', scheduledFor: at }, null],
  ])('%j to %j: %s', (stored, wanted, path) => expect(faultOfPost(stored, wanted)?.path ?? null).toBe(path));
});
