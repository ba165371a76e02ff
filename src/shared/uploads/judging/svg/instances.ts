/** The parts of a drawing that have an id: how many elements each holds, and which others its `use` draws again. */
export interface Part {
  elements: number;
  uses: string[];
}

const MOST = 200_000;

/**
 * Whether a drawing stays small when every `use` is drawn: a few lines in which each part uses the one before ten times
 * are more than any browser can show.
 */
export function staysSmall(whole: Part, parts: ReadonlyMap<string, Part>): boolean {
  const known = new Map<string, number>();
  const under = new Set<string>();
  const count = ({ elements, uses }: Part): number =>
    uses.reduce((sum, id) => Math.min(sum + countOf(id), Infinity), elements);
  const countOf = (id: string): number => {
    const part = parts.get(id);
    if (!part) return 0;
    // A part that draws itself: browsers leave it out, libraries may not.
    if (under.has(id)) return Infinity;
    const found = known.get(id);
    if (found !== undefined) return found;
    under.add(id);
    const instances = count(part);
    under.delete(id);
    known.set(id, instances);
    return instances;
  };
  return count(whole) <= MOST;
}
