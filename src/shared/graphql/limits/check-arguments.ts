import { AppError } from '../../errors/app-error';
import { isLanguageTag } from '../../languages/language-tags';
import { isRow } from '../../models/model';
import { valueSize } from './value-size';

/** What the arguments of one field of a query may be: each condition costs the database, each level of it a join. */
const ARGUMENT_LIMITS = { values: 200, depth: 8 };

/**
 * Refuses filters that are too long or too deep or compare with nothing, and what is no language tag.
 * @throws AppError `operation_too_large`, `invalid_input`
 */
export function checkArguments(args: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(args)) {
    const { values, depth } = valueSize(value, ARGUMENT_LIMITS.values);
    if (values > ARGUMENT_LIMITS.values) {
      const message = `${name} may hold ${ARGUMENT_LIMITS.values} values.`;
      throw new AppError('operation_too_large', message, { path: name, limit: { values: ARGUMENT_LIMITS.values } });
    }
    if (depth > ARGUMENT_LIMITS.depth) {
      const message = `${name} may be ${ARGUMENT_LIMITS.depth} levels deep.`;
      throw new AppError('operation_too_large', message, { path: name, limit: { depth: ARGUMENT_LIMITS.depth } });
    }
    if (name === 'filters') refuseEmptyLists(value, [name]);
    if (name === 'locale' && value != null && !isLanguageTag(value)) {
      throw new AppError('invalid_input', 'Expected a language tag such as de or de-AT.', { path: name });
    }
  }
}

const JOINING: readonly string[] = ['and', 'or'];

/** Strapi leaves a condition with an empty list out, and answers everything. */
function refuseEmptyLists(value: unknown, path: string[]): void {
  if (Array.isArray(value)) return value.forEach((entry) => refuseEmptyLists(entry, path));
  if (!isRow(value)) return;
  for (const [name, operand] of Object.entries(value)) {
    const at = [...path, name];
    if (Array.isArray(operand) && operand.length === 0 && !JOINING.includes(name)) {
      throw new AppError('invalid_input', `${at.join('.')}: Expected at least one value.`, { path: at });
    }
    refuseEmptyLists(operand, at);
  }
}
