import { contextOf, importsOf, isSource, type Project, type Rule } from './project';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The nodes of each circle, by Tarjan's algorithm for strongly connected components. */
function circlesIn(graph: Graph): string[][] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node) ?? 0);
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      // What has left the path belongs to a circle that is closed.
      else if (!path.includes(next)) continue;
      lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = path.splice(path.indexOf(node));
    if (circle.length > 1) circles.push(circle);
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}

/** Who imports whom, where `name` says what a file counts as; types count, since they too are read together. */
function graphOf(project: Project, name: (file: string) => string | null): Graph {
  const graph = new Map<string, Set<string>>();
  for (const { from, target, relative } of importsOf(project)) {
    if (!relative) continue;
    const found = ['.ts', '.tsx', '/index.ts'].map((ending) => target + ending).find((file) => project.files.has(file));
    const [own, other] = [name(from), name(found ?? `${target}.ts`)];
    if (own && other && own !== other) graph.set(own, (graph.get(own) ?? new Set()).add(other));
  }
  return graph;
}

const tell = (circle: readonly string[]): string => `${circle.join(', ')} import each other in a circle`;

/** Of files that import each other none is understood, tested or moved alone. */
export const filesGoInNoCircle: Rule = (project) =>
  circlesIn(graphOf(project, (file) => (isSource(file) ? file : null))).map(tell);

/** A context that is needed by what it needs cannot be switched off. */
export const contextsGoInNoCircle: Rule = (project) => circlesIn(graphOf(project, contextOf)).map(tell);

/** The folder of the kernel that a file lies in, each of strapi/ for itself; null elsewhere. */
const sharedFolderOf = (file: string): string | null =>
  isSource(file) ? (/^src\/shared\/(strapi\/[^/]+|[^/]+)\//.exec(file)?.[1] ?? null) : null;

/** A folder of the kernel is understood with what lies below it, and without what stands on it. */
export const sharedFoldersGoInNoCircle: Rule = (project) => circlesIn(graphOf(project, sharedFolderOf)).map(tell);
