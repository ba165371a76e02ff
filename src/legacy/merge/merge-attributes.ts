/** Which side wins where both changed an attribute: without a word the platform does, and it is said again next time. */
export type Preference = 'source' | 'platform';

/** What is known of one attribute, as prints: equal values have equal prints. */
export interface Sides {
  /** What was imported last. `UNKNOWN` where nobody remembers, undefined where the attribute never came before. */
  base: string | undefined;
  /** What lives here, in each version of the document, the newest first. */
  ours: readonly string[];
  /** What the source says now. */
  theirs: string;
}

/** The print of what was imported by an older platform, which did not remember it. */
export const UNKNOWN = '';

export interface MergeInput {
  sides: ReadonlyMap<string, Sides>;
  /** The print of nothing. */
  nothing: string;
  /** Attributes that mean something only together, such as an amount and its currency. */
  groups: readonly (readonly string[])[];
  prefer?: Preference;
  /** Whether the source's value may follow the one here: a state that moved on is not moved back. */
  mayFollow?: (attribute: string) => boolean;
}

export interface Merged {
  /** Attributes that take the source's value. */
  take: Set<string>;
  /** Attributes that both sides changed, each in its own way, whoever wins. */
  conflicts: Set<string>;
  /** What is remembered of this import. */
  base: Map<string, string>;
  /** Nothing is left to be said again. */
  settled: boolean;
}

type Change = 'none' | 'here' | 'there' | 'alike' | 'both';

/** Where an attribute changed since it was imported last. */
export function changeOf({ base: known, ours, theirs }: Sides, nothing: string): Change {
  const base = known ?? nothing;
  if (theirs === base) return ours.every((one) => one === base) ? 'none' : 'here';
  if (ours.length > 0 && ours[0] === theirs) return 'alike';
  return ours.every((one) => one === base) ? 'there' : 'both';
}

/**
 * Three-way merge: what the source alone changed is taken, what was changed here stays, and where both changed the
 * platform wins unless the source is preferred. A group is taken or left as a whole.
 */
export function mergeAttributes({ sides, nothing, groups, prefer, mayFollow = () => true }: MergeInput): Merged {
  const changes = new Map([...sides].map(([name, side]) => [name, changeOf(side, nothing)]));
  const take = new Set<string>();
  const conflicts = new Set<string>();
  for (const group of wholes([...sides.keys()], groups)) {
    const there = group.filter((name) => ['there', 'both'].includes(changes.get(name) ?? ''));
    const isContested = group.some((name) => changes.get(name) === 'both') || hasBoth(group, changes);
    if (!isContested) {
      for (const name of there) take.add(name);
      continue;
    }
    for (const name of there) conflicts.add(name);
    const changed = group.filter((name) => changes.get(name) !== 'none');
    if (prefer === 'source' && changed.every(mayFollow)) for (const name of changed) take.add(name);
  }
  const base = new Map([...sides].map(([name, side]) => [name, remembered(side, conflicts.has(name), prefer)]));
  return { take, conflicts, base, settled: conflicts.size === 0 || prefer !== undefined };
}

function hasBoth(group: readonly string[], changes: ReadonlyMap<string, Change>): boolean {
  const found = group.map((name) => changes.get(name));
  return found.includes('there') && found.includes('here');
}

/** A conflict that nobody decided is met again: it keeps what was imported last. */
function remembered({ base, theirs }: Sides, isConflict: boolean, prefer: Preference | undefined): string {
  return isConflict && prefer === undefined ? (base ?? UNKNOWN) : theirs;
}

/** Every attribute in its group, or alone; groups that share one are one. */
function wholes(names: readonly string[], groups: readonly (readonly string[])[]): string[][] {
  const groupOf = new Map<string, Set<string>>(names.map((name) => [name, new Set([name])]));
  for (const group of groups) {
    const members = group.filter((name) => groupOf.has(name));
    const whole = new Set(members.flatMap((name) => [...(groupOf.get(name) ?? [])]));
    for (const name of whole) groupOf.set(name, whole);
  }
  return [...new Set(groupOf.values())].map((whole) => [...whole]);
}
