import { isRow } from '../models/model';
import { faultsOf } from '../shapes/faults-of';
import { shapeFaults } from './block-faults';
import { LINK } from './block-shapes';
import { DECORATORS } from './marks';
import type { Block } from './schema';

/**
 * The blocks that can be shown: those of a documented shape, without links that are not safe and marks that
 * nothing defines. A text that passed
 * validation loses nothing.
 */
export function renderable(blocks: readonly unknown[]): Block[] {
  return blocks.flatMap((block) => {
    const linked = withSafeLinks(block);
    return shapeFaults(linked).length === 0 ? [withKnownMarks(linked as Block)] : [];
  });
}

function withKnownMarks(block: Block): Block {
  if (block._type !== 'block') return block;
  const known = new Set<string>([...DECORATORS, ...(block.markDefs ?? []).map(({ _key }) => _key)]);
  const children = block.children.map((span) => ({
    ...span,
    marks: (span.marks ?? []).filter((mark) => known.has(mark)),
  }));
  return { ...block, children };
}

function withSafeLinks(block: unknown): unknown {
  if (!isRow(block) || !Array.isArray(block.markDefs)) return block;
  return { ...block, markDefs: block.markDefs.filter((definition) => faultsOf(LINK, definition).length === 0) };
}
