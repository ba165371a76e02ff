import { AppError } from '../errors/app-error';
import { isRow, type AttributeSchema } from './model';

/** PostgreSQL has them for texts only, and SQLite reads numbers as texts: asked of anything else they are refused. */
const TEXT_OPERATORS: readonly string[] = ['$contains', '$notContains', '$startsWith', '$endsWith'];
const TEXTS: readonly string[] = ['string', 'text', 'richtext', 'email', 'uid', 'enumeration'];

function refuse(name: string, message: string): never {
  throw new AppError('invalid_input', message, { path: ['filters', name] });
}

/**
 * Refuses conditions on an attribute that the database would fail at.
 * @throws AppError `invalid_input`
 */
export function checkCondition(name: string, attribute: Pick<AttributeSchema, 'type'>, condition: unknown): void {
  if (!isRow(condition)) return;
  for (const [operator, value] of Object.entries(condition)) {
    if (operator === '$not') checkCondition(name, attribute, value);
    if (operator === '$and' || operator === '$or') {
      if (!Array.isArray(value) || !value.every(isRow)) refuse(name, `${operator} takes a list of conditions.`);
      for (const entry of value) checkCondition(name, attribute, entry);
    }
    if (operator === '$between' && !(Array.isArray(value) && value.length === 2 && value.every((end) => end != null))) {
      refuse(name, '$between takes the two ends of a range.');
    }
    if (TEXT_OPERATORS.includes(operator) && !TEXTS.includes(attribute.type)) {
      refuse(name, `${operator} searches texts; ${name} is none. $containsi searches anything.`);
    }
  }
}
