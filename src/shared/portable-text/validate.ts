import type { AttributeFault, AttributeRule } from '../models/attribute-rule';
import { isRow } from '../models/model';
import { below } from '../shapes/faults-of';
import { blockFaults, twice } from './block-faults';
import type { PortableText } from './schema';

export type PortableTextVerdict = { ok: true; value: PortableText } | { ok: false; faults: AttributeFault[] };

const MOST_BLOCKS = 5000;

/**
 * Judges a portable text: the shape of every block, links and sources by the allow-list, keys unique among blocks and
 * among the children and definitions of one block, every mark a decorator or defined in its block.
 */
export function parsePortableText(value: unknown): PortableTextVerdict {
  if (!Array.isArray(value)) return { ok: false, faults: [{ path: [], message: 'Expected a list of blocks.' }] };
  if (value.length > MOST_BLOCKS)
    return { ok: false, faults: [{ path: [], message: `Expected at most ${MOST_BLOCKS} blocks.` }] };
  const inside = value.flatMap((block: unknown, index) => below(index, blockFaults(block)));
  const faults = inside.some(({ path }) => path?.[1] === '_key' || path?.length === 1)
    ? inside
    : [...inside, ...twice(value as PortableText)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: value as PortableText };
}

/** What is wrong with a portable text; nothing when it is right. */
export function portableTextFaults(value: unknown): AttributeFault[] {
  const verdict = parsePortableText(value);
  return verdict.ok ? [] : verdict.faults;
}

/**
 * The rule of every `global::portable-text` attribute. With the option `placeholders`, for texts that are filled in
 * before they are shown, a link may be a placeholder: whoever fills it in checks what it became.
 */
export const portableTextRule: AttributeRule = {
  appliesTo: (_name, { customField }) => customField === 'global::portable-text',
  check: (value, { options }) => {
    const faults = portableTextFaults(options?.placeholders === true ? withFilledLinks(value) : value);
    return faults.length > 0 ? { ok: false, faults } : { ok: true };
  },
};

const PLACEHOLDER = /^\{\{[^{}]{1,200}\}\}$/;

/** The text as it is judged: any address stands for each placeholder. */
function withFilledLinks(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const filled = (row: unknown, name: string): unknown =>
    isRow(row) && PLACEHOLDER.test(String(row[name])) ? { ...row, [name]: '/' } : row;
  return value.map((block: unknown) => {
    if (!isRow(block)) return block;
    if (block._type === 'cta') return filled(block, 'url');
    if (!Array.isArray(block.markDefs)) return block;
    return { ...block, markDefs: block.markDefs.map((definition: unknown) => filled(definition, 'href')) };
  });
}
