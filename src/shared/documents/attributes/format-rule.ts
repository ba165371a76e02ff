import type { AttributeRule } from '../../models/attribute-rule';
import { CURRENCY_FORMAT, formatWords, UID_FORMAT } from '../../models/formats';
import type { AttributeSchema } from '../../models/model';

/** Currencies have a rule of their own, which knows those in use. */
const patternOf = ({ type, regex }: AttributeSchema): string | undefined =>
  regex === CURRENCY_FORMAT ? undefined : (regex ?? (type === 'uid' ? UID_FORMAT : undefined));

/** What a schema gives a pattern has it, drafts too: Strapi asks only where something becomes public. */
export const formatRule: AttributeRule = {
  appliesTo: (_name, attribute) => patternOf(attribute) !== undefined,
  check: (value, attribute) => {
    const pattern = patternOf(attribute);
    if (typeof value !== 'string' || value === '' || pattern === undefined) return { ok: true };
    if (new RegExp(pattern).test(value)) return { ok: true };
    return { ok: false, faults: [{ message: formatWords(pattern)?.en ?? `Must match ${pattern}.` }] };
  },
};
