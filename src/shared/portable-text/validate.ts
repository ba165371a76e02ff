import type { AttributeFault, AttributeRule } from '../models/attribute-rule';
import { isRow } from '../models/model';
import { DECORATORS, portableTextSchema, type PortableText, type TextBlock } from './schema';

export type PortableTextVerdict = { ok: true; value: PortableText } | { ok: false; faults: AttributeFault[] };

/**
 * Judges a portable text: the shape of every block, links and sources by the allow-list, keys unique among blocks and
 * among the children and definitions of one block, every mark a decorator or defined in its block.
 */
export function parsePortableText(value: unknown): PortableTextVerdict {
  const parsed = portableTextSchema.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => ({
      path: path.map((key) => (typeof key === 'number' ? key : String(key))),
      message,
    }));
    return { ok: false, faults };
  }
  const faults = [
    ...duplicateKeys(parsed.data, []),
    ...parsed.data.flatMap((block, index) => (block._type === 'block' ? faultsInside(block, index) : [])),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: parsed.data };
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

function faultsInside(block: TextBlock, index: number): AttributeFault[] {
  const definitions = block.markDefs ?? [];
  const known = new Set<string>([...DECORATORS, ...definitions.map(({ _key }) => _key)]);
  const unknown = block.children.flatMap(({ marks = [] }, child) =>
    marks.flatMap((mark, position) =>
      known.has(mark)
        ? []
        : [{ path: [index, 'children', child, 'marks', position], message: `Unknown mark ${JSON.stringify(mark)}` }],
    ),
  );
  return [
    ...duplicateKeys(block.children, [index, 'children']),
    ...duplicateKeys(definitions, [index, 'markDefs']),
    ...unknown,
  ];
}

function duplicateKeys(items: readonly { _key?: string | undefined }[], path: (string | number)[]): AttributeFault[] {
  const seen = new Set<string>();
  return items.flatMap(({ _key }, index) => {
    if (_key === undefined) return [];
    if (seen.has(_key))
      return [{ path: [...path, index, '_key'], message: `The key ${JSON.stringify(_key)} is used twice` }];
    seen.add(_key);
    return [];
  });
}
