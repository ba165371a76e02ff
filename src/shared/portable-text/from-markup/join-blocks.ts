import type { Block, Span, TextBlock } from '../schema';

function append(target: TextBlock, between: string, { children, markDefs = [] }: TextBlock): void {
  const last = target.children.at(-1);
  if (last) last.text += between;
  target.children.push(...children);
  target.markDefs = [...(target.markDefs ?? []), ...markDefs];
}

/** A further paragraph of a list item becomes a line of it, unless something else stands between. */
export function joinItem(blocks: Block[], item: TextBlock): void {
  const paragraph = blocks.at(-1);
  if (blocks.at(-2) !== item || paragraph?._type !== 'block') return;
  append(item, '\n', paragraph);
  blocks.pop();
}

/** The cells of a table's row as one paragraph, `a | b`; an empty cell keeps its place. */
export function joinCells(cells: readonly (TextBlock | undefined)[], key: () => string): TextBlock | undefined {
  const first = cells.find((cell) => cell !== undefined);
  if (!first) return undefined;
  const children = cells.flatMap((cell, index): Span[] => {
    const bar: Span = { _type: 'span', _key: key(), text: ' | ', marks: [] };
    return [...(index > 0 ? [bar] : []), ...(cell?.children ?? [])];
  });
  return { ...first, children, markDefs: cells.flatMap((cell) => cell?.markDefs ?? []) };
}
