import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ERROR_STATUS } from '../errors/error-codes';
import { answerSchema } from './document-schemas';
import { withAccounts } from './account-answers';
import { ACCOUNT_OPERATIONS } from './account-operations';
import type { PublishedRoute } from './published-routes';
import { nestedParameter, readParameters } from './read-parameters';

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

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description:
    'The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing ' +
    'is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent.',
  schema: { type: 'string' },
};

function queryParameters(contract: z.ZodObject): object[] {
  const { properties = {}, required = [] } = jsonSchema(contract, 'input') as {
    properties?: Record<string, { type?: unknown; description?: string; default?: unknown }>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => {
    if (schema.type !== 'object') return parameterOf('query', { name, schema, required: required.includes(name) });
    // The whole of it is left out more often than not.
    const { default: _, ...nested } = schema;
    return nestedParameter(name, nested);
  });
}

function parameterOf(
  place: 'query' | 'path',
  { name, schema, required }: { name: string; schema: { description?: string }; required: boolean },
): object {
  const { description } = schema;
  return { name, in: place, required, ...(description && { description }), schema };
}

function pathParameters({ path, reads }: Pick<PublishedRoute, 'path' | 'reads'>): object[] {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].flatMap((match) => match[1] ?? []);
  return names.map((name) => {
    const description = name === 'documentId' || (name === 'id' && reads) ? 'The documentId' : undefined;
    return parameterOf('path', {
      name,
      required: true,
      schema: { type: 'string', ...(description && { description }) } as object,
    });
  });
}

/** The success of a route: by its contract, by the type that it reads, or as Strapi generated it. */
function successOf(generated: Operation, { contract, reads }: Pick<PublishedRoute, 'contract' | 'reads'>) {
  if (contract) {
    const body = contract.response && { content: content(withAccounts(jsonSchema(contract.response, 'output'))) };
    return { [contract.status ?? 200]: { description: 'Done', ...body } };
  }
  if (reads) return { 200: { description: 'Done', content: content(answerSchema(reads)) } };
  const answers = Object.entries(generated.responses ?? {}).filter(([status]) => status.startsWith('2'));
  return Object.fromEntries(answers.map(([status, answer]) => [status, withAccounts(answer)]));
}

/** Completes what Strapi generated for a route with what its contract says. */
export function describeOperation(
  strapi: Core.Strapi,
  generated: Operation,
  described: PublishedRoute & { method: string },
): Operation {
  const { method, path, open, reads } = described;
  const contract = described.contract ?? ACCOUNT_OPERATIONS[`${method} ${path}`];
  const route = { ...described, contract };
  const parameters = [...pathParameters(described), ...inQuery(strapi, generated, { contract, reads })];
  if (method === 'post' && !path.startsWith('/auth/') && !contract?.signed) parameters.push(IDEMPOTENCY_KEY);
  if (contract?.versioned) parameters.push(IF_MATCH);
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

/** The query of a route: by its contract, by the type that it reads, or as Strapi generated it. */
function inQuery(
  strapi: Core.Strapi,
  { parameters = [] }: Operation,
  { contract, reads }: Pick<PublishedRoute, 'contract' | 'reads'>,
): object[] {
  if (contract) return contract.query ? queryParameters(contract.query) : [];
  if (reads) return readParameters(strapi, reads);
  return parameters.filter((parameter) => (parameter as { in?: string }).in === 'query');
}
