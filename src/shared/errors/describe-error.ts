import { errors as strapiErrors } from '@strapi/utils';
import { ZodError } from 'zod';
import { describeDatabaseError, type DatabaseVerdict } from './describe-database-error';
import { ERROR_STATUS, isErrorCode, type ErrorCode } from './error-codes';

/** A thrown thing as the client gets to see it. */
export interface ErrorDescription {
  status: number;
  code: ErrorCode;
  name: string;
  message: string;
  details: Record<string, unknown>;
  /** Nobody foresaw it: it belongs in the log with its stack, and its own message stays there. */
  unexpected: boolean;
}

const CODE_OF_STATUS: Record<number, ErrorCode> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'conflict',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  416: 'range_not_satisfiable',
  422: 'rule_refused',
  429: 'rate_limited',
  500: 'internal',
  501: 'not_implemented',
  502: 'remote_failed',
  503: 'unavailable',
};

/** The code for an answer that came with a status alone. */
export function codeOfStatus(status: number): ErrorCode {
  return CODE_OF_STATUS[status] ?? (status >= 500 ? 'internal' : 'invalid_input');
}

const UNEXPECTED_MESSAGE = 'Something went wrong on our side. Quote the request id when you report it.';

type Given = Omit<ErrorDescription, 'status' | 'unexpected' | 'name'> & { name?: string; status?: number };

function known({ code, message, details, name, status }: Given): ErrorDescription {
  return {
    status: status ?? ERROR_STATUS[code],
    code,
    name: name ?? 'ApplicationError',
    message,
    details: { errors: [], ...details, code },
    unexpected: false,
  };
}

/** The issues of a zod error as entries with a path, the way Strapi's own validation reports them. */
function fieldErrorsOf(error: ZodError): { path: string[]; message: string; name: string }[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    return paths.map((entry) => ({ path: entry, message: issue.message, name: 'ValidationError' }));
  });
}

const STATUS_OF_STRAPI_ERROR = [
  [strapiErrors.UnauthorizedError, 401],
  [strapiErrors.ForbiddenError, 403],
  [strapiErrors.NotFoundError, 404],
  [strapiErrors.PayloadTooLargeError, 413],
  [strapiErrors.RateLimitError, 429],
  [strapiErrors.NotImplementedError, 501],
] as const;

function describeApplicationError(error: strapiErrors.ApplicationError): ErrorDescription {
  const details = (error.details ?? {}) as Record<string, unknown>;
  const { name, message } = error;
  if (isErrorCode(details.code)) return known({ code: details.code, name, message, details });
  const status = STATUS_OF_STRAPI_ERROR.find(([type]) => error instanceof type)?.[1] ?? 400;
  return known({ code: codeOfStatus(status), name, message, details });
}

function describeMalformedRequest(error: unknown): ErrorDescription | null {
  if (error instanceof URIError) {
    return known({ code: 'invalid_input', message: 'The address of the request is malformed.', details: {} });
  }
  // What co-body throws for a body that is not JSON carries the body itself; it must not be echoed.
  if (error instanceof SyntaxError && 'status' in error && error.status === 400) {
    return known({ code: 'invalid_input', message: 'The body of the request is not valid JSON.', details: {} });
  }
  return describeUnreadableBody(error);
}

/** What the body parser's libraries throw, each with marks of its own: formidable, zlib, inflation. */
function describeUnreadableBody(error: unknown): ErrorDescription | null {
  if (!(error instanceof Error)) return null;
  const { httpCode, code, status } = error as { httpCode?: unknown; code?: unknown; status?: unknown };
  if (httpCode === 413) {
    return known({ code: 'payload_too_large', message: 'The body of the request is too large.', details: {} });
  }
  const isForm = typeof httpCode === 'number' && httpCode >= 400 && httpCode < 500;
  if (isForm || code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') {
    return known({ code: 'invalid_input', message: 'The body of the request cannot be read.', details: {} });
  }
  if (status === 415) {
    const message = 'The body of the request is encoded in a way that is not known here.';
    return known({ code: 'unsupported_media_type', message, details: {} });
  }
  return null;
}

/** Errors of the http-errors family, of which the tree holds several copies: told by their shape. */
function describeHttpError(error: unknown): ErrorDescription | null {
  if (!(error instanceof Error)) return null;
  const { status, expose, details } = error as { status?: unknown; expose?: unknown; details?: unknown };
  if (typeof status !== 'number' || status < 400 || status >= 500 || expose !== true) return null;
  const code = codeOfStatus(status);
  const facts = typeof details === 'object' && details !== null ? { ...details } : {};
  return known({ code, status, name: error.name, message: error.message, details: facts });
}

function describeVerdict({ code, message, fields = [] }: DatabaseVerdict): ErrorDescription {
  const errors = fields.map((field) => ({ path: [field], message, name: 'ValidationError' }));
  // The content manager marks fields only when the error bears this name.
  return known({ code, message, details: { errors }, ...(errors.length > 0 && { name: 'ValidationError' }) });
}

/** How anything thrown is answered: app errors by their code, known foreign errors by meaning, the rest as a 500 that tells nothing. */
export function describeError(error: unknown): ErrorDescription {
  if (error instanceof ZodError) {
    const details = { errors: fieldErrorsOf(error) };
    const first = details.errors[0];
    const message = first ? `${first.path.join('.') || 'input'}: ${first.message}` : 'The input is invalid.';
    return known({ code: 'invalid_input', name: 'ValidationError', message, details });
  }
  if (error instanceof strapiErrors.ApplicationError) {
    const described = describeApplicationError(error);
    return { ...described, unexpected: described.status === 500 };
  }
  const database = describeDatabaseError(error);
  if (database) return describeVerdict(database);
  const request = describeHttpError(error) ?? describeMalformedRequest(error);
  if (request) return request;
  const details = { code: 'internal', errors: [] };
  return {
    status: 500,
    code: 'internal',
    name: 'InternalServerError',
    message: UNEXPECTED_MESSAGE,
    details,
    unexpected: true,
  };
}

/** The body of Strapi's error answers. */
export function errorBody({ status, name, message, details }: ErrorDescription): object {
  return { data: null, error: { status, name, message, details } };
}
