import { errors } from '@strapi/utils';
import { describe, expect, it } from 'vitest';
import { AppError, isAppError } from './app-error';
import { ERROR_STATUS, isErrorCode } from './error-codes';

describe('AppError', () => {
  it('carries its code, the marked fields and further facts in the details', () => {
    const error = new AppError('coupon_refused', 'This coupon is used up', { path: 'coupon.code', limit: 20 });
    expect(error).toBeInstanceOf(errors.ApplicationError);
    expect(error.details).toEqual({
      code: 'coupon_refused',
      limit: 20,
      errors: [{ path: ['coupon', 'code'], message: 'This coupon is used up', name: 'ValidationError' }],
    });
    expect(error.status).toBe(422);
  });

  it('bears the name that makes the content manager mark fields only when it has fields', () => {
    expect(new AppError('invalid_input', 'No', { path: ['a', 0] }).name).toBe('ValidationError');
    expect(new AppError('slot_taken', 'Taken').name).toBe('ApplicationError');
  });

  it('does not let a fact replace the code', () => {
    expect(new AppError('not_found', 'Gone', { code: 'other' }).details.code).toBe('not_found');
  });

  it('is told apart by code', () => {
    expect(isAppError(new AppError('slot_taken', 'Taken'), 'slot_taken')).toBe(true);
    expect(isAppError(new AppError('slot_taken', 'Taken'), 'not_found')).toBe(false);
    expect(isAppError(new errors.ApplicationError('x'))).toBe(false);
  });

  it('has an error status for every code', () => {
    for (const [code, status] of Object.entries(ERROR_STATUS)) {
      expect(isErrorCode(code)).toBe(true);
      expect(status).toBeGreaterThanOrEqual(400);
    }
    expect(isErrorCode('toString')).toBe(false);
  });
});
