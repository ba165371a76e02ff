import type { AttributeRule } from '../../models/attribute-rule';

/**
 * What is counted in a column of whole numbers of 64 bits, such as views or bytes, is a safe integer: a fraction would be
 * stored by one database and end in an error of the other. Amounts have a rule of their own.
 */
export const wholeNumberRule: AttributeRule = {
  appliesTo: (name, { type, columnType }) =>
    type === 'decimal' && columnType?.type === 'bigInteger' && !name.endsWith('Cents'),
  check: (value) =>
    Number.isSafeInteger(value) ? { ok: true } : { ok: false, faults: [{ message: 'Must be a whole number' }] },
};
