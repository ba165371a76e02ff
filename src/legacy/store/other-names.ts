import { createHash } from 'node:crypto';
import { columnLength } from '../../shared/documents/attributes/text-attributes';
import type { ImportAttribute, ImportModel } from '../model/import-model';

/** What becomes of a row whose name another document has: it is rejected, or gets a number, or its system's name in front. */
export const COLLISION_POLICIES = ['reject', 'rename', 'prefix'] as const;
export type CollisionPolicy = (typeof COLLISION_POLICIES)[number];

/**
 * Names that people made up. An address, or an id that a gateway gave, means something elsewhere, and is no name that
 * could be another one.
 */
const NAMES = /^(slug|code|key|username|reference|.+(Number|Code|Reference))$/;
const COUNTED = 20;

/** The attribute among those of a unique that may have another name; undefined where none may. */
export function nameAmong(model: ImportModel, attributes: readonly string[]): string | undefined {
  return attributes.find((name) => {
    const { type = '' } = model.attributes[name] ?? {};
    return type === 'uid' || (['string', 'text'].includes(type) && NAMES.test(name));
  });
}

export interface Renaming {
  policy: Exclude<CollisionPolicy, 'reject'>;
  system: string;
  /** 1 for the first name that is tried. */
  attempt: number;
}

/**
 * Another name for one that is taken: `about-2`, `creator-about`, `SUMMER-2`. It fits its column, has the case of the
 * first and stays one that an address may have; the same attempt always gives the same.
 */
export function otherName(attribute: ImportAttribute, name: string, { policy, system, attempt }: Renaming): string {
  const most = Math.min(attribute.maxLength ?? Infinity, columnLength(attribute), 255);
  const isCapitals = name !== name.toLowerCase() && name === name.toUpperCase();
  const prefix = policy === 'prefix' ? `${isCapitals ? system.toUpperCase() : system}-` : '';
  const number = policy === 'prefix' ? attempt : attempt + 1;
  if (number === 1) return trimmed(prefix + name, most);
  const digest = createHash('sha256').update(`${system} ${name} ${attempt}`).digest('hex').slice(0, 10);
  const mark = number <= COUNTED ? String(number) : isCapitals ? digest.toUpperCase() : digest;
  return `${trimmed(prefix + name, most - mark.length - 1)}-${mark}`;
}

/** So many characters of a text, none of which ends it as a separator would. */
function trimmed(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : characters
        .slice(0, length)
        .join('')
        .replace(/[-._~]+$/, '');
}
