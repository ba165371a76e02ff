import type { Condition } from '../../../shared/content-manager/worklists';

/** A record that waits. */
export interface WaitingRecord {
  documentId: string;
  title: string;
  /** Null where its type has no languages. */
  locale: string | null;
  /** Since or until when it waits. */
  at: string | null;
}

/** What waits of one type. */
export interface WaitingOfType {
  uid: string;
  count: number;
  /** There may be more than were counted. */
  isMore: boolean;
  /** Those that come first. */
  records: WaitingRecord[];
  /** By which a list shows the same; null where no filter says so. */
  conditions: readonly Condition[] | null;
}

/** What waits for one thing to be done. */
export interface Waiting {
  name: string;
  title: { en: string; de: string };
  types: WaitingOfType[];
}
