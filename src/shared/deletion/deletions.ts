import { AsyncLocalStorage } from 'node:async_hooks';

/** A deletion that took place: which document, and whether it can be brought back. */
export interface Deletion {
  uid: string;
  documentId: string;
  label: string | null;
  fate: 'trash' | 'gone';
}

const scopes = new AsyncLocalStorage<Deletion[]>();

/** Runs `work` and gives what was deleted in it, through whatever guards and rules, in the order in which it went. */
export async function watchingDeletions(work: () => Promise<unknown>): Promise<Deletion[]> {
  const seen: Deletion[] = [];
  await scopes.run(seen, work);
  return seen;
}

/** Tells whoever watches of a deletion. */
export function tellDeletion(deletion: Deletion): void {
  scopes.getStore()?.push(deletion);
}
