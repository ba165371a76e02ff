import type { Submission } from '../../../shared/submissions/register-submissions';
import { savePlayback, type PlaybackReport } from '../use-cases/save-playback';
import { ofAccessibleContent } from './accessible-content';

/** A player reports where its member stands in a video that the member may see. */
const PLAYBACK_REPORT: Submission = {
  uid: 'api::memberships.playback',
  path: '/memberships/playback',
  name: 'savePlayback',
  summary: 'Keep where you stand in a video',
  senders: 'member',
  fields: ['content', 'positionSeconds', 'durationSeconds'],
  required: ['content', 'positionSeconds', 'durationSeconds'],
  ownTargets: { content: ofAccessibleContent },
  set: ({ member }) => ({ userDocumentId: member?.documentId }),
  store: (strapi, data) => savePlayback(strapi, data as PlaybackReport),
};

/** What members may send. */
export const SUBMISSIONS: readonly Submission[] = [PLAYBACK_REPORT];
