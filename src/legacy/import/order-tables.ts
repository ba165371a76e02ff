/** Tables that are written together: without a cycle each alone, otherwise all that refer to each other in a ring. */
export type TableGroup = string[];

/**
 * Groups tables so that each comes after what it refers to (Tarjan's strongly connected components). Inside a ring,
 * those that refer to fewer others of it come first.
 */
export function orderTables(references: ReadonlyMap<string, readonly string[]>): TableGroup[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const groups: TableGroup[] = [];
  const known = (table: string): string[] => (references.get(table) ?? []).filter((other) => references.has(other));

  function visit(table: string): void {
    index.set(table, index.size);
    low.set(table, index.get(table) as number);
    stack.push(table);
    for (const other of known(table)) {
      if (!index.has(other)) visit(other);
      if (stack.includes(other)) low.set(table, Math.min(low.get(table) as number, low.get(other) as number));
    }
    if (low.get(table) !== index.get(table)) return;
    const group = stack.splice(stack.indexOf(table));
    const inRing = (name: string): number => known(name).filter((other) => group.includes(other)).length;
    groups.push(group.sort((one, other) => inRing(one) - inRing(other)));
  }

  for (const table of references.keys()) if (!index.has(table)) visit(table);
  return groups;
}
