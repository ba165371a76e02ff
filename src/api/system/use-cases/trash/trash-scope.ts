import { AsyncLocalStorage } from 'node:async_hooks';

interface TrashScope {
  /** Deleting removes for good. */
  isPurging: boolean;
}

const scopes = new AsyncLocalStorage<TrashScope>();

/** Runs `work` with trashed rows in sight. */
export function withTrash<T>(work: () => Promise<T>): Promise<T> {
  return scopes.run({ isPurging: false }, work);
}

/** Runs `work` with trashed rows in sight; what it deletes is gone for good. */
export function asPurge<T>(work: () => Promise<T>): Promise<T> {
  return scopes.run({ isPurging: true }, work);
}

/** Whether trashed rows are in sight. */
export function seesTrash(): boolean {
  return scopes.getStore() !== undefined;
}

/** Whether a deletion removes for good. */
export function isPurging(): boolean {
  return scopes.getStore()?.isPurging ?? false;
}
