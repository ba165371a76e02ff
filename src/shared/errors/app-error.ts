import { errors } from '@strapi/utils';
import { ERROR_STATUS, type ErrorCode } from './error-codes';

/** One thing that is wrong, and where: the path leads through attributes, list positions and keys. */
export interface FieldError {
  path: string[];
  message: string;
  /** For the admin, which names the place inside an attribute in words: the shape that it has, or the field of our own. */
  holds?: string;
}

export interface AppErrorOptions {
  /** The one attribute that is wrong; short for a single entry in `errors`. */
  path?: string | readonly (string | number)[];
  errors?: readonly FieldError[];
  /** Facts that a client can act on: limits, allowed transitions, the reason of a refusal. Never secrets. */
  [fact: string]: unknown;
}

export interface AppErrorDetails {
  code: ErrorCode;
  errors: (FieldError & { name: string })[];
  [fact: string]: unknown;
}

/**
 * The one error of the platform. REST answers it with the status of its code, GraphQL carries code, status and
 * details in `extensions`, and the content manager marks the fields in `errors`.
 */
export class AppError extends errors.ApplicationError<string, string, AppErrorDetails> {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    const { path, errors: given, ...facts } = options;
    const list: readonly FieldError[] = given ?? (path === undefined ? [] : [{ path: toPath(path), message }]);
    super(message, { ...facts, code, errors: list.map((entry) => ({ ...entry, name: 'ValidationError' })) });
    // The content manager marks fields only when the error bears this name.
    this.name = list.length > 0 ? 'ValidationError' : 'ApplicationError';
    this.code = code;
  }

  /** The HTTP status that this error is answered with. */
  get status(): number {
    return ERROR_STATUS[this.code];
  }
}

/** The same message on each of several attributes. */
export function errorsOn(names: readonly string[], message: string): FieldError[] {
  return names.map((name) => ({ path: [name], message }));
}

function toPath(path: string | readonly (string | number)[]): string[] {
  return typeof path === 'string' ? path.split('.') : path.map(String);
}

/** Whether something thrown is an AppError, with this code if one is given. */
export function isAppError(error: unknown, code?: ErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}
