import { adminRoute } from '../../../shared/contracts/admin-route';
import type { SuggestionQuery } from './suggestions';
import type { ProposedSlug, SlugQuery } from './slugs';
import type { DeadLetters, OutboxGauges } from './dead-letters';
import type { HistoryPage, HistoryQuery } from './history';
import type { FoundRecord, TitleQuery } from './titles';
import type { Waiting } from './worklists';
import type {
  DeletionPreview,
  DeletionRequest,
  OtherValues,
  RestoredRecord,
  TrashItem,
  UndoableDeletion,
} from './trash';

export const OUTBOX = adminRoute<{ answer: DeadLetters & { gauges: OutboxGauges } }>()('GET', '/system/outbox');
export const RETRY_MESSAGE = adminRoute<{ answer: { documentId: string } }>()(
  'POST',
  '/system/outbox/messages/:id/retry',
  202,
);
export const RETRY_JOB = adminRoute<{ answer: { id: string } }>()('POST', '/system/outbox/jobs/:id/retry', 202);

export const TRASH = adminRoute<{ answer: TrashItem[] }>()('GET', '/system/trash');
export const RESTORE_ENTRY = adminRoute<{ data: OtherValues | undefined; answer: RestoredRecord }>()(
  'POST',
  '/system/trash/entries/:id/restore',
);
export const RESTORE_MARKED = adminRoute<{ data: OtherValues | undefined; answer: RestoredRecord }>()(
  'POST',
  '/system/trash/marked/:uid/:id/restore',
);
export const PREVIEW_DELETION = adminRoute<{ data: DeletionRequest; answer: DeletionPreview }>()(
  'POST',
  '/system/trash/preview',
);

/** What lies in the trash is gone for good. */
export const PURGE_ENTRY = adminRoute<{ answer: { count: number } }>()('POST', '/system/trash/entries/:id/purge');
export const PURGE_MARKED = adminRoute<{ answer: { count: number } }>()('POST', '/system/trash/marked/:uid/:id/purge');

/** Of the deletion that a request was, as its `X-Request-Id` names it; only for who has just done it. */
export const UNDOABLE = adminRoute<{ answer: UndoableDeletion }>()('GET', '/system/trash/undo/:request');
export const UNDO_DELETION = adminRoute<{ answer: { restored: RestoredRecord[] } }>()(
  'POST',
  '/system/trash/undo/:request',
);

export const WEBHOOK_SECRET = adminRoute<{ answer: { secret: string } }>()(
  'GET',
  '/system/webhook-endpoints/:id/secret',
);
export const ROTATE_WEBHOOK_SECRET = adminRoute<{ answer: { secret: string; previousValidUntil: Date } }>()(
  'POST',
  '/system/webhook-endpoints/:id/rotate-secret',
);
export const TEST_WEBHOOK = adminRoute<{ answer: { deliveryId: string } }>()(
  'POST',
  '/system/webhook-endpoints/:id/test',
  202,
);
export const REPLAY_DELIVERY = adminRoute<{ answer: { deliveryId: string } }>()(
  'POST',
  '/system/webhook-deliveries/:id/replay',
  202,
);

/** What other records have in a list of an attribute, the most frequent first. */
export const SUGGESTIONS = adminRoute<{ query: SuggestionQuery; answer: string[] }>()('GET', '/system/suggestions');

/** A slug that is free, made from a title. */
export const SLUG = adminRoute<{ query: SlugQuery; answer: ProposedSlug }>()('GET', '/system/slugs');

/** Records of several types with a text in their title, a few of each. */
export const FOUND_TITLES = adminRoute<{ query: TitleQuery; answer: FoundRecord[] }>()('GET', '/system/titles');

/** What waits for the caller: of the types that their roles change. */
export const WORKLISTS = adminRoute<{ answer: Waiting[] }>()('GET', '/system/worklists');

/** What was done to a record, the latest first, of what the caller reads of it. */
export const RECORD_HISTORY = adminRoute<{ query: HistoryQuery; answer: HistoryPage }>()(
  'GET',
  '/system/history/:uid/:id',
);
