import type { Core } from '@strapi/strapi';
import {
  GraphQLError,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from 'koa';
import { settings } from '../config/settings';
import { currentActor } from '../context/request-context';
import { isAppError } from '../errors/app-error';
import { limitRequest } from '../rate-limits/limit-request';
import { loginKeyOf } from '../rate-limits/limit-account';
import type { RateRequest } from '../rate-limits/limiters';
import type { RateClass } from '../rate-limits/rate-rule';
import { measureOperation, type OperationSize } from './operation-cost';

interface ResolvedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  request: { variables?: Record<string, unknown> };
  contextValue: { koaContext: Context };
}

/** Mutations of Users & Permissions that try a password or a code. */
const LOGINS = new Set(['login', 'register', 'forgotPassword', 'resetPassword', 'changePassword', 'emailConfirmation']);

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_LARGE', status: 400, http: { status: 400 } } });
}

function assertSize(size: OperationSize, limits: { maxAliases: number; maxRootFields: number; maxCost: number }): void {
  if (size.rootFields > limits.maxRootFields)
    refuse(`An operation may ask for ${limits.maxRootFields} fields at the top.`);
  if (size.aliases > limits.maxAliases) refuse(`An operation may use ${limits.maxAliases} aliases.`);
  if (size.cost > limits.maxCost)
    refuse(`This operation may load ${size.cost} values; ${limits.maxCost} are the limit.`);
}

function rootFieldNames(operation: OperationDefinitionNode): string[] {
  return operation.selectionSet.selections.flatMap((node) => (node.kind === 'Field' ? [node.name.value] : []));
}

/** What an operation counts for: the HTTP request was counted as one read, before anybody knew what is in it. */
function countsOf(given: ResolvedOperation, { rootFields }: OperationSize): RateRequest[] {
  const { operation, request, contextValue } = given;
  const actor = currentActor();
  const ip = `ip:${contextValue.koaContext.ip}`;
  const keys = actor.id === undefined ? [ip] : [ip, `${actor.kind}:${actor.id}`];
  const logins = rootFieldNames(operation).filter((name) => LOGINS.has(name)).length;
  const counts = (rateClass: RateClass, points: number): RateRequest[] =>
    points > 0 ? keys.map((key) => ({ rateClass, key, points })) : [];
  if (operation.operation !== 'mutation') return counts('public_read', rootFields - 1);
  const login = logins > 0 ? loginKeyOf((request.variables?.input ?? request.variables) as object | undefined) : null;
  return [
    ...counts('public_write', rootFields),
    ...counts('auth', logins),
    ...(login ? [{ rateClass: 'auth' as const, key: login, points: logins }] : []),
  ];
}

async function limitOperation(strapi: Core.Strapi, given: ResolvedOperation): Promise<void> {
  const { schema, document, operation, request, contextValue } = given;
  const fragments = document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition',
  );
  const size = measureOperation({
    schema,
    operation,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: request.variables ?? {},
    defaultLimit: strapi.config.get<number>('plugin::graphql.defaultLimit', 25),
  });
  assertSize(size, settings(strapi).graphql);
  try {
    await limitRequest(strapi, contextValue.koaContext, countsOf(given, size));
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { code, message, status, details } = error;
    const extensions = {
      code: code.toUpperCase(),
      status,
      error: { name: error.name, message, details },
      http: { status },
    };
    throw new GraphQLError(message, { extensions });
  }
}

/** The Apollo plugin that limits each operation by its size and by how many there were. */
export function operationLimits(strapi: Core.Strapi): object {
  return {
    requestDidStart: async () => ({
      didResolveOperation: (given: ResolvedOperation) => limitOperation(strapi, given),
    }),
  };
}
