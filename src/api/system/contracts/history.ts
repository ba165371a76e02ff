import { z } from 'zod';

/** What is done to a record, as its history tells it. */
export const HISTORY_ACTIONS = [
  'record.created',
  'record.updated',
  'record.draft_discarded',
  'record.published',
  'record.unpublished',
  'trash.marked',
  'trash.copied',
  'trash.restored',
] as const;

export type HistoryAction = (typeof HISTORY_ACTIONS)[number];

export const historyQuery = z.strictObject({ after: z.string().max(4_000).optional() });

/** Where the history of a record goes on. */
export type HistoryQuery = z.infer<typeof historyQuery>;

/** A value as it was stored; of links the names of those that went or came. */
export type HistoryValue = string | number | boolean | string[] | null;

/** An attribute that was changed. */
export interface HistoryChange {
  name: string;
  /** Of the attribute, as its schema says. */
  type: string;
  /** Whether it was changed is told, and not from what to what: it says something of a person. */
  isHidden: boolean;
  before: HistoryValue;
  after: HistoryValue;
}

/** One thing that was done to a record. */
export interface HistoryEntry {
  documentId: string;
  action: HistoryAction;
  at: Date;
  /** Who did it: staff by name, null where that is no longer known; others by what they are. */
  by: { kind: string; name: string | null };
  /** In which language; null where its type has none. */
  locale: string | null;
  /** Of its amounts. */
  currency: string | null;
  changes: HistoryChange[];
  /** How many more attributes were changed. */
  more: number;
}

export interface HistoryPage {
  entries: HistoryEntry[];
  /** The cursor of what was before; null at the beginning. */
  next: string | null;
}
