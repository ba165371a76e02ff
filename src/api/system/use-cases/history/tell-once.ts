import { AsyncLocalStorage } from 'node:async_hooks';

/** The documents whose write is being told; `one-step` where all of it is told by who does it. */
type Scope = ReadonlySet<string> | 'one-step';

const scopes = new AsyncLocalStorage<Scope>();

/** Runs `work`, which tells by itself what it does: none of its writes is told beside that. */
export function asOneStep<T>(work: () => Promise<T>): Promise<T> {
  return scopes.run('one-step', work);
}

/** Runs a write of a document that is told: what it writes to the same document is part of it. */
export function tellingOf<T>(document: string, work: () => Promise<T>): Promise<T> {
  const scope = scopes.getStore();
  return scopes.run(new Set([...(scope instanceof Set ? scope : []), document]), work);
}

/** Whether a write of the document is told already. */
export function isTold(document: string): boolean {
  const scope = scopes.getStore();
  return scope === 'one-step' || scope?.has(document) === true;
}
