/** The categories by documentId, each with that of its parent. */
export type Parents = ReadonlyMap<string, string | null>;

/** How deep a category lies; 0 at the top. Null where it lies below itself. */
export function levelOf(parents: Parents, documentId: string): number | null {
  const passed = new Set([documentId]);
  let level = 0;
  for (let at = parents.get(documentId); at; at = parents.get(at)) {
    if (passed.has(at)) return null;
    passed.add(at);
    level += 1;
  }
  return level;
}

/** All that lies below a category, at any depth. */
export function descendantsOf(parents: Parents, documentId: string): string[] {
  const children = [...parents].filter(([, parent]) => parent === documentId).map(([child]) => child);
  return children.flatMap((child) => [child, ...descendantsOf(parents, child)]);
}
