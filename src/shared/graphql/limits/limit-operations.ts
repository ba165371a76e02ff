import type { Core } from '@strapi/strapi';
import { GraphQLError, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { Context } from 'koa';
import { settings } from '../../config/settings';
import { currentActor } from '../../context/request-context';
import { AppError, isAppError } from '../../errors/app-error';
import { isLanguageTag, languageFor } from '../../languages/language-tags';
import { addressKey } from '../../rate-limits/address-key';
import { limitRequest } from '../../rate-limits/limit-request';
import { checkArguments } from './check-arguments';
import { argumentsOf, measureOperation, type OperationSize, type OperationToMeasure } from './operation-cost';
import { operationCounts } from './operation-counts';

interface ResolvedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  request: { variables?: Record<string, unknown> };
  contextValue: { koaContext: Context };
}

type Unresolved = Omit<ResolvedOperation, 'operation'> & { operation?: OperationDefinitionNode };

function isResolved(given: Unresolved): given is ResolvedOperation {
  return given.operation !== undefined;
}

function tooLarge(message: string, limit: Record<string, number>): AppError {
  return new AppError('operation_too_large', message, { limit });
}

function assertSize(size: OperationSize, limits: { maxAliases: number; maxRootFields: number; maxCost: number }): void {
  const { maxRootFields, maxAliases, maxCost } = limits;
  if (size.top.length > maxRootFields) {
    throw tooLarge(`An operation may ask for ${maxRootFields} fields at the top.`, { rootFields: maxRootFields });
  }
  if (size.aliases > maxAliases) throw tooLarge(`An operation may use ${maxAliases} aliases.`, { aliases: maxAliases });
  if (size.cost > maxCost) {
    throw tooLarge(`This operation may load ${size.cost} values; ${maxCost} are the limit.`, { cost: maxCost });
  }
}

function toMeasure(
  strapi: Core.Strapi,
  { schema, document, operation, request }: ResolvedOperation,
): OperationToMeasure {
  const fragments = document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition',
  );
  return {
    schema,
    operation,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: request.variables ?? {},
    defaultLimit: strapi.config.get<number>('plugin::graphql.defaultLimit', 25),
    maxLimit: strapi.config.get<number>('plugin::graphql.maxLimit', 100),
  };
}

/** Says in which languages the fields are answered that name one. */
function sayLanguages(ctx: Context, asked: readonly Record<string, unknown>[]): void {
  const languages = new Set(asked.flatMap(({ locale }) => (isLanguageTag(locale) ? [languageFor(locale)] : [])));
  if (languages.size > 0) ctx.set('Content-Language', [...languages].join(', '));
}

/** @throws AppError `operation_too_large`, `invalid_input`, `rate_limited` */
async function limitOperation(strapi: Core.Strapi, given: ResolvedOperation): Promise<void> {
  const kind = given.operation.operation;
  const measured = toMeasure(strapi, given);
  const size = measureOperation(measured);
  assertSize(size, settings(strapi).graphql);
  // What mutations take is checked by their contracts.
  const asked = size.fields.map((field) => argumentsOf(field, measured.variables));
  if (kind === 'query') for (const args of asked) checkArguments(args);
  const ctx = given.contextValue.koaContext;
  sayLanguages(ctx, asked);
  const fields = size.top.map((field) => ({ name: field.name.value, args: argumentsOf(field, measured.variables) }));
  await limitRequest(strapi, ctx, operationCounts({ kind, fields }, { ip: addressKey(ctx.ip), actor: currentActor() }));
}

/** Apollo answers 500 to anything but an error of its own that says otherwise. */
function asRefusal(error: unknown): unknown {
  if (!isAppError(error)) return error;
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: error.status } } });
}

/** The Apollo plugin that limits each operation by its size and by how many there were. */
export function operationLimits(strapi: Core.Strapi): object {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async (given: Unresolved) => {
        // Of several operations none was named: Apollo says so.
        if (!isResolved(given)) return;
        await limitOperation(strapi, given).catch((error: unknown) => Promise.reject(asRefusal(error) as Error));
      },
    }),
  };
}
