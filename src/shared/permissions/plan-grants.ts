import { isClosed } from './caller-scopes';

export interface GrantState {
  /** What the code declares now. */
  declared: readonly string[];
  /** What the code declared at the last boot. */
  declaredBefore: readonly string[];
  /** What the role has in the database. */
  granted: readonly string[];
}

export interface GrantPlan {
  add: string[];
  remove: string[];
}

/**
 * What to change so that a role has what the code declares: declared actions are granted, those that the code no
 * longer declares are taken away, those that an operator added stay. What is closed to all callers nobody has.
 */
export function planGrants({ declared, declaredBefore, granted }: GrantState): GrantPlan {
  const wanted = new Set(declared.filter((action) => !isClosed(action)));
  const has = new Set(granted);
  const formerly = new Set(declaredBefore);
  return {
    add: [...wanted].filter((action) => !has.has(action)),
    remove: [...has].filter((action) => isClosed(action) || (formerly.has(action) && !wanted.has(action))),
  };
}
