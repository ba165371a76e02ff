import type { ErrorDescription } from './describe-error';

type Refusal = Pick<ErrorDescription, 'code' | 'status' | 'details'>;

/** What GraphQL says of an error besides its message: the facts that REST gives in `error.details`, and the status. */
export function errorExtensions({ code, status, details }: Refusal): Record<string, unknown> {
  return { ...details, code, status };
}

/** The body of an answer to a request that never became an operation. */
export function graphqlErrorBody(error: Refusal & Pick<ErrorDescription, 'message'>): object {
  return { errors: [{ message: error.message, extensions: errorExtensions(error) }] };
}
