import { z } from 'zod';
import { ERROR_STATUS } from '../errors/error-codes';
import { answerSchema } from './document-schemas';
import { withAccounts } from './account-answers';
import type { PublishedRoute } from './published-routes';

export interface Operation {
  summary?: string;
  tags?: string[];
  parameters?: object[];
  requestBody?: object;
  responses?: Record<string, object>;
  security?: object[];
  [more: string]: unknown;
}

type Mode = 'input' | 'output';

/** A zod schema as JSON Schema; what has no counterpart there (a custom rule) stays open. */
function jsonSchema(schema: z.ZodType, io: Mode): Record<string, unknown> {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });
}

const content = (schema: object) => ({ 'application/json': { schema } });

/** The body of every error answer. */
export const ERROR_SCHEMA = jsonSchema(
  z.object({
    data: z.null(),
    error: z.object({
      status: z.int(),
      name: z.string(),
      message: z.string().describe('For people; programs look at the code'),
      details: z.looseObject({
        code: z.enum(Object.keys(ERROR_STATUS) as [string, ...string[]]),
        errors: z.array(z.object({ path: z.array(z.string()), message: z.string(), name: z.string() })),
        requestId: z.string().optional(),
      }),
    }),
  }),
  'output',
);

const ERRORS: Record<string, string> = {
  400: 'The request is wrong; details.errors names the fields',
  401: 'Nobody is logged in, or the token is over',
  403: 'Not allowed',
  404: 'There is no such thing, or it is not yours',
  409: 'It cannot be done in this state of things; details.code says why',
  422: 'A rule refuses it',
  429: 'Too many requests; Retry-After says how long to wait',
  500: 'Our fault; details.requestId helps us find it',
};

/** Every error answer by its name in the document, `Error404`. */
export const ERROR_RESPONSES = Object.fromEntries(
  Object.entries(ERRORS).map(([status, description]) => [
    `Error${status}`,
    { description, content: content({ $ref: '#/components/schemas/Error' }) },
  ]),
);

const errorResponses = Object.fromEntries(
  Object.keys(ERRORS).map((status) => [status, { $ref: `#/components/responses/Error${status}` }]),
);

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the ' +
    'same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the ' +
    'key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused.',
  schema: { type: 'string', minLength: 16, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
};

function queryParameters(query: z.ZodObject): object[] {
  const { properties = {}, required = [] } = jsonSchema(query, 'input') as {
    properties?: Record<string, { description?: string }>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(schema.description && { description: schema.description }),
    schema,
  }));
}

function pathParameters(path: string): object[] {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

/** The success of a route: by its contract, by the type that it reads, or as Strapi generated it. */
function successOf(generated: Operation, { contract, reads }: Pick<PublishedRoute, 'contract' | 'reads'>) {
  if (contract) {
    const body = contract.response && { content: content(jsonSchema(contract.response, 'output')) };
    return { [contract.status ?? 200]: { description: 'Done', ...body } };
  }
  if (reads) return { 200: { description: 'Done', content: content(answerSchema(reads)) } };
  const answers = Object.entries(generated.responses ?? {}).filter(([status]) => status.startsWith('2'));
  return Object.fromEntries(answers.map(([status, answer]) => [status, withAccounts(answer)]));
}

/** Completes what Strapi generated for a route with what its contract says. */
export function describeOperation(generated: Operation, route: PublishedRoute & { method: string }): Operation {
  const { method, path, contract, open } = route;
  const kept =
    (generated.parameters ?? []).length > 0 && !contract?.query ? generated.parameters : pathParameters(path);
  const parameters = [...(kept ?? []), ...(contract?.query ? queryParameters(contract.query) : [])];
  if (method === 'post' && !path.startsWith('/auth/') && !contract?.signed) parameters.push(IDEMPOTENCY_KEY);
  const success = successOf(generated, route);
  return {
    ...generated,
    ...(contract && { summary: contract.summary }),
    parameters,
    ...(contract?.body && { requestBody: { required: true, content: content(jsonSchema(contract.body, 'input')) } }),
    responses: { ...(Object.keys(success).length > 0 ? success : { 200: { description: 'Done' } }), ...errorResponses },
    security: contract?.signed ? [] : open ? [{}, { bearerAuth: [] }] : [{ bearerAuth: [] }],
  };
}
