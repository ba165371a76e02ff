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
 * Users & Permissions checks no ownership in these and accepts `role` in an update: whoever has one can take any
 * account over. Nobody gets them, not even by an operator's click.
 */
const NEVER = /^plugin::users-permissions\.(user\.(find|findOne|create|update|destroy|count)|role\.|permissions\.)/;

/**
 * What to change so that a role has what the code declares: declared actions are granted, those that the code no
 * longer declares are taken away, those that an operator added stay.
 */
export function planGrants({ declared, declaredBefore, granted }: GrantState): GrantPlan {
  const wanted = new Set(declared.filter((action) => !NEVER.test(action)));
  const has = new Set(granted);
  const formerly = new Set(declaredBefore);
  return {
    add: [...wanted].filter((action) => !has.has(action)),
    remove: [...has].filter((action) => NEVER.test(action) || (formerly.has(action) && !wanted.has(action))),
  };
}
