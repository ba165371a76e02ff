import { AsyncLocalStorage } from 'node:async_hooks';

type Scope = { kind: 'use-case' } | { kind: 'guarded'; uid: string };

const scopes = new AsyncLocalStorage<Scope>();

/** Runs `work` as a use case: it has checked the rules itself, so no guard stands in its way. */
export function asUseCase<T>(work: () => Promise<T>): Promise<T> {
  return scopes.run({ kind: 'use-case' }, work);
}

/** Runs `work` as a write of `uid` that its guard has let through. */
export function asGuardedWrite<T>(uid: string, work: () => Promise<T>): Promise<T> {
  return scopes.run({ kind: 'guarded', uid }, work);
}

/** True inside `asUseCase`. */
export function inUseCase(): boolean {
  return scopes.getStore()?.kind === 'use-case';
}

/** True where a row of `uid` may be written below the document service. */
export function mayWrite(uid: string): boolean {
  const scope = scopes.getStore();
  return scope?.kind === 'use-case' || (scope?.kind === 'guarded' && scope.uid === uid);
}
