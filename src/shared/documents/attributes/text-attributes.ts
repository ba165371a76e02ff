import { isOneLine, ONE_LINE_EXPECTED } from '../../contracts/one-line';
import type { AttributeRule } from '../../models/attribute-rule';
import type { AttributeSchema } from '../../models/model';

const TEXTS: readonly string[] = ['string', 'text', 'richtext', 'email', 'uid'];
/** Strapi stores these as `varchar(255)` unless their schema names another column. */
const SHORT: readonly string[] = ['string', 'email', 'uid', 'password', 'enumeration'];
const SHORT_LENGTH = 255;
const ONE_LINE: readonly string[] = ['string', 'uid'];

/**
 * Every text fits its column and holds no null character: PostgreSQL would refuse both without naming the field. A short
 * one is one line: names, titles and subjects end in the headers of mails.
 */
export const textRule: AttributeRule = {
  appliesTo: (_name, { type, customField }) => TEXTS.includes(type) && !customField,
  check: (value, attribute) => {
    if (typeof value !== 'string') return { ok: true };
    const longest = columnLength(attribute);
    const faults = [
      ...(value.includes('\0') ? [{ message: 'Holds a null character' }] : brokenLine(value, attribute)),
      ...([...value].length > longest ? [{ message: `Must be at most ${longest} characters` }] : []),
    ];
    return faults.length === 0 ? { ok: true } : { ok: false, faults };
  },
};

const brokenLine = (value: string, { type }: AttributeSchema): { message: string }[] =>
  ONE_LINE.includes(type) && !isOneLine(value) ? [{ message: ONE_LINE_EXPECTED }] : [];

/** How many characters the column of a text takes; no limit where it has none. */
export function columnLength({ type, columnType }: Pick<AttributeSchema, 'type' | 'columnType'>): number {
  if (columnType) return columnType.type === 'string' ? Number(columnType.args?.[0] ?? SHORT_LENGTH) : Infinity;
  return SHORT.includes(type) ? SHORT_LENGTH : Infinity;
}
