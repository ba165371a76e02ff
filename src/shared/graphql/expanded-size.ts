import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/**
 * How many selections a document has once its fragments are written out; Infinity where fragments lie in a circle.
 * Counted once per fragment, so that fragments which double each other cost nothing to see through.
 */
export function expandedSize(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node);
  const sizes = new Map<string, number>();

  const sizeOf = (set: SelectionSetNode | undefined, open: ReadonlySet<string>): number =>
    (set?.selections ?? []).reduce((sum, node) => {
      if (node.kind === 'FragmentSpread') return sum + 1 + sizeOfFragment(node.name.value, open);
      return sum + 1 + sizeOf(node.selectionSet, open);
    }, 0);
  const sizeOfFragment = (name: string, open: ReadonlySet<string>): number => {
    if (open.has(name)) return Infinity;
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const size = sizeOf(fragments.get(name)?.selectionSet, new Set(open).add(name));
    sizes.set(name, size);
    return size;
  };

  const operations = document.definitions.flatMap((node) =>
    node.kind === 'OperationDefinition' ? [node.selectionSet] : [],
  );
  return operations.reduce((sum, set) => sum + sizeOf(set, new Set()), 0);
}
