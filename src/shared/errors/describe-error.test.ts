import { errors as strapiErrors } from '@strapi/utils';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from './app-error';
import { describeError, errorBody } from './describe-error';

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

const http = (status: number, message: string): Error =>
  Object.assign(new Error(message), { status, expose: status < 500 });
const postgres = (code: string): Error => Object.assign(new Error('duplicate key value (email)=(a@b.c)'), { code });

describe('describeError', () => {
  it.each([
    ['an app error', new AppError('slot_taken', 'Taken'), 409, 'slot_taken'],
    ['a refusal', new AppError('coupon_refused', 'Used up'), 422, 'coupon_refused'],
    ['validation by Strapi', new strapiErrors.ValidationError('Bad'), 400, 'invalid_input'],
    ['a missing record', new strapiErrors.NotFoundError(), 404, 'not_found'],
    ['a refused policy', new strapiErrors.PolicyError(), 403, 'forbidden'],
    ['too many requests by Strapi', new strapiErrors.RateLimitError(), 429, 'rate_limited'],
    ['an exposed HTTP error', http(415, 'No such type'), 415, 'unsupported_media_type'],
    ['a hidden HTTP error', http(500, 'disk full at /data'), 500, 'internal'],
    ['a unique value on PostgreSQL', postgres('23505'), 409, 'conflict'],
    ['an overlap on PostgreSQL', postgres('23P01'), 409, 'conflict'],
    ['a deadlock', postgres('40P01'), 503, 'unavailable'],
    ['a unique value on SQLite', postgres('SQLITE_CONSTRAINT_UNIQUE'), 409, 'conflict'],
    ['a busy SQLite file', postgres('SQLITE_BUSY'), 503, 'unavailable'],
    [
      'a malformed JSON body',
      Object.assign(new SyntaxError('Unexpected token s3cret'), { status: 400 }),
      400,
      'invalid_input',
    ],
    ['a malformed address', thrownBy(() => decodeURIComponent('%')), 400, 'invalid_input'],
    ['a programming error', new TypeError('x is undefined'), 500, 'internal'],
    ['something that is no error', 'oops', 500, 'internal'],
  ])('%s', (_title, error, status, code) => {
    const described = describeError(error);
    expect({ status: described.status, code: described.code }).toEqual({ status, code });
    expect(described.details.code).toBe(code);
  });

  it('leaks nothing of an unforeseen error or of the database', () => {
    for (const error of [new Error('password=hunter2'), postgres('23505'), http(502, 'hunter2')]) {
      expect(JSON.stringify(errorBody(describeError(error)))).not.toMatch(/hunter2|a@b\.c/);
    }
  });

  it('lists each zod issue with its path, unknown keys one by one', () => {
    const schema = z.strictObject({ price: z.number(), who: z.object({ name: z.string() }) });
    const described = describeError(thrownBy(() => schema.parse({ price: 'x', who: {}, a: 1, b: 2 })));
    expect(described.status).toBe(400);
    expect(described.name).toBe('ValidationError');
    const paths = (described.details.errors as { path: string[] }[]).map((entry) => entry.path.join('.'));
    expect(paths.sort()).toEqual(['a', 'b', 'price', 'who.name']);
  });

  it('keeps the fields that an app error marks', () => {
    const body = errorBody(describeError(new AppError('invalid_input', 'Too short', { path: 'name' })));
    expect(body).toEqual({
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: 'Too short',
        details: { code: 'invalid_input', errors: [{ path: ['name'], message: 'Too short', name: 'ValidationError' }] },
      },
    });
  });

  it('reports only what nobody foresaw as unexpected', () => {
    expect(describeError(new Error('x')).unexpected).toBe(true);
    expect(describeError(new AppError('slot_taken', 'x')).unexpected).toBe(false);
    expect(describeError(new AppError('unavailable', 'x')).unexpected).toBe(false);
  });
});
