import type { z } from 'zod';
import { parseInput } from '../contracts/parse';

/** GraphQL sends null for what was left out; the contracts know absence only. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null && entry !== undefined)
      .map(([key, entry]) => [key, withoutNulls(entry)]),
  );
}

/** The arguments as their contract types them; its errors name the argument. */
export const read = <T>(schema: z.ZodType<T>, input: unknown): T => parseInput(schema, withoutNulls(input));
