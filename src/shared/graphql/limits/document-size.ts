import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

export interface DocumentSize {
  /** Selections once fragments are written out; Infinity where fragments lie in a circle. */
  selections: number;
  /** The deepest field with fields of its own, introspection left out: `{ a { b { c } } }` is 2. */
  depth: number;
  /** A fragment that is spread and not defined. */
  unknownFragment: string | undefined;
}

type Part = Pick<DocumentSize, 'selections' | 'depth'>;

/**
 * Measures the operations of a document. Each fragment is measured once, so that fragments which double each other
 * cost nothing to see through.
 */
export function documentSize(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node);
  const measured = new Map<string, Part>();
  let unknownFragment: string | undefined;

  const ofSet = (set: SelectionSetNode | undefined, open: ReadonlySet<string>): Part =>
    (set?.selections ?? []).reduce<Part>(
      (sum, node) => {
        const part =
          node.kind === 'FragmentSpread' ? ofFragment(node.name.value, open) : ofSet(node.selectionSet, open);
        const counts = node.kind === 'Field' && node.selectionSet && !node.name.value.startsWith('__');
        const hidden = node.kind === 'Field' && !counts;
        const depth = hidden ? 0 : part.depth + (counts ? 1 : 0);
        return { selections: sum.selections + 1 + part.selections, depth: Math.max(sum.depth, depth) };
      },
      { selections: 0, depth: 0 },
    );
  const ofFragment = (name: string, open: ReadonlySet<string>): Part => {
    if (open.has(name)) return { selections: Infinity, depth: 0 };
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) unknownFragment ??= name;
    const part = ofSet(fragment?.selectionSet, new Set(open).add(name));
    measured.set(name, part);
    return part;
  };

  const parts = document.definitions.flatMap((node) =>
    node.kind === 'OperationDefinition' ? [ofSet(node.selectionSet, new Set())] : [],
  );
  return {
    selections: parts.reduce((sum, part) => sum + part.selections, 0),
    depth: Math.max(0, ...parts.map((part) => part.depth)),
    unknownFragment,
  };
}
