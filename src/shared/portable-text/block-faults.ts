import type { AttributeFault } from '../models/attribute-rule';
import { below, faultsOf } from '../shapes/faults-of';
import { isGroup } from '../shapes/shape';
import { BLOCKS, KEY } from './block-shapes';
import { DECORATORS } from './marks';
import type { TextBlock } from './schema';

const NAMES = Object.keys(BLOCKS);

/** What is wrong with the shape of a block; what is wrong below has its path. */
export function shapeFaults(block: unknown): AttributeFault[] {
  if (!isGroup(block)) return [{ message: 'Expected a block.' }];
  const { _type, _key, ...rest } = block;
  if (typeof _type !== 'string' || !Object.hasOwn(BLOCKS, _type))
    return [{ path: ['_type'], message: `Expected one of ${NAMES.join(', ')}.` }];
  const faults = [...below('_key', strictly(faultsOf(KEY, _key))), ...nothings(rest)];
  const inside = faultsOf(BLOCKS[_type as keyof typeof BLOCKS], rest);
  // Nobody writes a paragraph half: what it lacks, it lacks by a mistake.
  return [...faults, ...(_type === 'block' ? strictly(inside) : inside)];
}

/**
 * What is wrong with a block by itself: its shape, and in a text that keys are used once and every mark is a decorator or
 * defined in it.
 */
export function blockFaults(block: unknown): AttributeFault[] {
  const faults = shapeFaults(block);
  if (faults.length > 0 || (block as TextBlock)._type !== 'block') return faults;
  const { children, markDefs = [] } = block as TextBlock;
  const known = new Set<string>([...DECORATORS, ...markDefs.map(({ _key }) => _key)]);
  const unknown = children.flatMap(({ marks = [] }, child) =>
    marks.flatMap((mark, place) =>
      known.has(mark)
        ? []
        : [{ path: ['children', child, 'marks', place], message: `Unknown mark ${JSON.stringify(mark)}` }],
    ),
  );
  return [...below('children', twice(children)), ...below('markDefs', twice(markDefs)), ...unknown];
}

/** Keys that are used a second time. */
export function twice(items: readonly { _key?: string | undefined }[]): AttributeFault[] {
  const seen = new Set<string>();
  return items.flatMap(({ _key }, index) => {
    if (_key === undefined) return [];
    if (seen.has(_key)) return [{ path: [index, '_key'], message: `The key ${JSON.stringify(_key)} is used twice` }];
    seen.add(_key);
    return [];
  });
}

const strictly = (faults: AttributeFault[]): AttributeFault[] =>
  faults.map(({ path = [], message }) => ({ path, message }));

/** A shape takes `null` for what is not there; a renderer of blocks would not. */
function nothings(value: unknown): AttributeFault[] {
  if (value === null) return [{ message: 'Leave it out where there is nothing.' }];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, is]) => below(Array.isArray(value) ? Number(name) : name, nothings(is)));
}
