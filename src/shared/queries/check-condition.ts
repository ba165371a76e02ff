import { AppError } from '../errors/app-error';
import { isRow, type AttributeSchema } from '../models/model';

/** Operators whose operand is compared with the value of the attribute itself. */
const COMPARING: readonly string[] = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$notIn', '$between', '$not'];
/** PostgreSQL has them for texts only, and SQLite reads numbers as texts: asked of anything else they are refused. */
const OF_TEXTS: readonly string[] = ['$contains', '$notContains', '$startsWith', '$endsWith'];
/** These take the text of anything. */
const OF_ANY: readonly string[] = ['$eqi', '$nei', '$containsi', '$notContainsi', '$startsWithi', '$endsWithi'];
const OF_PRESENCE: readonly string[] = ['$null', '$notNull'];
const OPERATORS: readonly string[] = [...COMPARING, ...OF_TEXTS, ...OF_ANY, ...OF_PRESENCE];

const TEXTS: readonly string[] = ['string', 'text', 'richtext', 'email', 'uid', 'enumeration'];
const NUMBERS: readonly string[] = ['integer', 'biginteger', 'decimal', 'float', 'increments'];

/** What is wrong with a condition, and where in it. */
export interface ConditionFault {
  path: string[];
  message: string;
}

const fault = (message: string, path: string[] = []): ConditionFault => ({ path, message });

/** What the database would fail at in a condition on an attribute, or null; of an unknown type any value is let pass. */
export function faultOfCondition({ type }: Pick<AttributeSchema, 'type'>, condition: unknown): ConditionFault | null {
  if (!isPlain(condition)) return faultOfOperand(type, '$eq', condition);
  for (const [operator, operand] of Object.entries(condition)) {
    const found = faultOfOperator(type, operator, operand);
    if (found) return { ...found, path: [operator, ...found.path] };
  }
  return null;
}

function faultOfOperator(type: string, operator: string, operand: unknown): ConditionFault | null {
  if (operator === '$and' || operator === '$or') return fault(`${operator} joins conditions on attributes.`);
  if (!OPERATORS.includes(operator)) return fault('There is no such operator.');
  if (operator === '$not' && isPlain(operand)) return faultOfCondition({ type }, operand);
  if (operator === '$between' && !isRange(operand)) return fault('$between takes the two ends of a range.');
  if (OF_TEXTS.includes(operator) && !TEXTS.includes(type)) {
    return fault(`${operator} searches texts; this is none. $containsi searches anything.`);
  }
  return faultOfOperand(type, operator, operand);
}

/** One value, or a list of which one must fit. */
function faultOfOperand(type: string, operator: string, operand: unknown): ConditionFault | null {
  const values: unknown[] = Array.isArray(operand) ? operand : [operand];
  if (!values.every(isScalar)) return fault('Expected a value.');
  const isNumeric = NUMBERS.includes(type) && COMPARING.includes(operator);
  return isNumeric && !values.every(isNumber) ? fault('Expected a number.') : null;
}

function isRange(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((end) => isScalar(end) && end != null);
}

/** Whether a value can be bound to a statement. */
function isScalar(value: unknown): boolean {
  return !Array.isArray(value) && !isPlain(value);
}

/** Instances of classes come from code of ours: dates and queries. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isRow(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isNumber(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '' && Number.isFinite(Number(value));
  return typeof value !== 'number' || Number.isFinite(value);
}

/**
 * Refuses conditions on an attribute that the database would fail at.
 * @throws AppError `invalid_input`
 */
export function checkCondition(name: string, attribute: Pick<AttributeSchema, 'type'>, condition: unknown): void {
  const found = faultOfCondition(attribute, condition);
  if (found) throw new AppError('invalid_input', `${name}: ${found.message}`, { path: ['filters', name] });
}
