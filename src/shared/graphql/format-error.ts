import { errors } from '@strapi/utils';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { currentRequestId } from '../context/request-context';
import { AppError } from '../errors/app-error';
import { describeError } from '../errors/describe-error';
import { errorExtensions } from '../errors/graphql-error';

interface Reading {
  /** Gets what nobody foresaw. */
  report(error: unknown): void;
  /** Says why something was forbidden, where the plugin forgot it. */
  explain(error: Error): unknown;
}

/** Where graphql-js finds a value that does not fit its type, if it is not the whole of it. */
const PLACE = / at "([^"]+)"[;.]/;
const FIELD = /Field "([^"]+)" (?:is not defined by type|of required type "[^"]+" was not provided)/;
const ROOT = /^(?:Argument|Variable) "\$?([^"]+)"/;

/** The path of the value that is wrong, from the name of its argument or variable on. */
function pathOf(message: string): string[] {
  const place = PLACE.exec(message)?.[1] ?? ROOT.exec(message)?.[1] ?? '';
  const path = place.replace(/\[(\d+)\]/g, '.$1').split('.');
  const field = FIELD.exec(message)?.[1];
  return field ? [...path, field] : path;
}

/** A value of the wrong type is refused as REST refuses it: with its field, and without the rest of the input. */
function invalidInput(message: string): AppError {
  return new AppError('invalid_input', message.split('; ').at(-1) ?? message, { path: pathOf(message) });
}

/** What was thrown where it is not an error of the language itself, which has no meaning outside of GraphQL. */
function foreign(thrown: unknown): unknown {
  if (!(thrown instanceof GraphQLError)) return thrown;
  const { message, originalError, extensions } = thrown;
  const isForeign = originalError !== undefined && !(originalError instanceof GraphQLError);
  if (extensions.code === 'BAD_USER_INPUT' || (!isForeign && ROOT.test(message))) return invalidInput(message);
  if (extensions.code !== undefined && extensions.code !== 'INTERNAL_SERVER_ERROR') return undefined;
  return originalError ?? thrown;
}

/**
 * Errors of GraphQL as the client sees them: those of the language (syntax, validation) under its own codes, all
 * others as REST answers them, with code, status and fields. What nobody foresaw goes to `report` and tells nothing.
 */
export function graphqlErrorFormatter({ report, explain }: Reading) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { locations, path, message } = formatted;
    const where = { ...(locations && { locations }), ...(path && { path }) };
    const error = foreign(thrown);
    if (error === undefined) {
      return { message, ...where, extensions: { ...formatted.extensions, status: 400, errors: [] } };
    }
    const described = describeError(error instanceof errors.ForbiddenError ? explain(error) : error);
    if (described.unexpected) report(error);
    const requestId = described.status >= 500 ? { requestId: currentRequestId() } : {};
    return { message: described.message, ...where, extensions: { ...errorExtensions(described), ...requestId } };
  };
}
