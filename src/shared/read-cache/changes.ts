/** Something that was committed: rows of a table, those of one document where it is known. */
export interface Change {
  table: string;
  document?: string;
}

export interface ChangeListener {
  /** What was committed, in the order in which it becomes known. */
  changed(changes: readonly Change[]): void;
  /** Something may have been committed that nobody tells of. */
  lost(): void;
  /** Nothing will ever be told here: nothing can be kept. */
  deaf(): void;
}

/** Tells what any process commits, through whichever door. */
export interface ChangeFeed {
  /**
   * Returns once the listener knows all that was committed before the call.
   * @returns false while that cannot be known
   */
  settle(): Promise<boolean>;
  close(): Promise<void>;
}
