import type { z } from 'zod';
import { AppError } from '../errors/app-error';
import { isErrorCode } from '../errors/error-codes';

/**
 * The input as `schema` types it.
 * @throws AppError `invalid_input`, or the code that the failing field names, with a path and sentence for each field.
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) {
    const nul = pathOfNul(result.data);
    if (nul) refuseNul(nul);
    return result.data;
  }
  const errors = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path.map(String), key], message: `${key} is not known here.` }))
      : [{ path: issue.path.map(String), message: issue.message }],
  );
  const codes = result.error.issues.map((issue) => (issue as { params?: { code?: unknown } }).params?.code);
  const code = codes.length === 1 && isErrorCode(codes[0]) ? codes[0] : 'invalid_input';
  const first = errors[0];
  throw new AppError(code, first ? `${first.path.join('.') || 'body'}: ${first.message}` : 'The input is not valid.', {
    errors,
  });
}

/** Where a text holds a NUL character: PostgreSQL stores none, and no client means one. */
function pathOfNul(value: unknown): string[] | undefined {
  if (typeof value === 'string') return value.includes('\0') ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, nested] of Object.entries(value)) {
    const path = pathOfNul(nested);
    if (path) return [key, ...path];
  }
  return undefined;
}

function refuseNul(path: string[]): never {
  const message = 'This text holds a character that cannot be stored.';
  throw new AppError('invalid_input', `${path.join('.')}: ${message}`, { errors: [{ path, message }] });
}
