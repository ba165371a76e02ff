/** For each transition: the states it may start from and the one it leads to. */
export type TransitionTable<S extends string, T extends string> = Record<T, { from: readonly S[]; to: S }>;

export type TransitionVerdict<S extends string, T extends string> = { ok: true; to: S } | { ok: false; allowed: T[] };

export interface StateMachine<S extends string, T extends string> {
  states: readonly S[];
  /** The one that a new document begins in, unless it comes with a past. */
  initial: S;
  /** The states that `transition` may start from: what an update of rows is conditional on. */
  from(transition: T): readonly S[];
  /** The state that `transition` leads to. */
  to(transition: T): S;
  /** The state that `transition` leads to from `state`, or the transitions that are allowed instead. */
  move(state: S, transition: T): TransitionVerdict<S, T>;
  allowed(state: S): T[];
  /** The states that may follow `state`, by all transitions or by some, such as those that one side may take. */
  next(state: S, by?: readonly T[]): S[];
}

/**
 * Makes a state machine of one table.
 * @throws RangeError when a state cannot be reached from the initial one, or a transition names an unknown state.
 */
export function defineStateMachine<S extends string, T extends string>(definition: {
  states: readonly S[];
  initial: S;
  transitions: TransitionTable<S, T>;
}): StateMachine<S, T> {
  const { states, initial, transitions } = definition;
  const names = Object.keys(transitions) as T[];
  const reached = new Set<S>([initial]);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const name of names) {
      const { from, to } = transitions[name];
      const unknown = [...from, to].find((state) => !states.includes(state));
      if (unknown !== undefined) throw new RangeError(`Transition ${name} names the unknown state ${unknown}.`);
      if (from.some((state) => reached.has(state))) reached.add(to);
    }
  }
  const lost = states.filter((state) => !reached.has(state));
  if (lost.length > 0) throw new RangeError(`These states cannot be reached from ${initial}: ${lost.join(', ')}.`);

  const allowed = (state: S): T[] => names.filter((name) => transitions[name].from.includes(state));
  return {
    states,
    initial,
    from: (transition) => transitions[transition].from,
    to: (transition) => transitions[transition].to,
    allowed,
    next: (state, by = names) =>
      allowed(state)
        .filter((name) => by.includes(name))
        .map((name) => transitions[name].to),
    move: (state, transition) =>
      transitions[transition].from.includes(state)
        ? { ok: true, to: transitions[transition].to }
        : { ok: false, allowed: allowed(state) },
  };
}
