import type { AttributeRule } from '../models/attribute-rule';

const LAST_YEAR = 9999;
const EXPECTED = 'Expected a date and time such as 2026-05-04T09:00:00Z, of the years 1 to 9999';

/**
 * Every instant is of the years that ISO 8601 writes with four digits. JavaScript and SQLite have more of them, and one
 * that was stored could be read by no client: GraphQL had no way to write it down, calendars and PostgreSQL no place.
 */
export const momentRule: AttributeRule = {
  appliesTo: (_name, { type }) => type === 'datetime' || type === 'date',
  check: (value) => (isOfFourDigits(value) ? { ok: true } : { ok: false, faults: [{ message: EXPECTED }] }),
};

function isOfFourDigits(value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) return false;
  const years = [new Date(value), new Date(Number(value))].map((date) => date.getUTCFullYear());
  const year = years.find((one) => !Number.isNaN(one));
  // What is no date at all in a form that Strapi reads otherwise is left to Strapi.
  return year === undefined || (year >= 1 && year <= LAST_YEAR);
}
