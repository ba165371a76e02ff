import type { Core } from '@strapi/strapi';
import { getNamedType, getNullableType, GraphQLSchema, isInputObjectType, isLeafType } from 'graphql';
import { exposedTypes } from './exposed-types';
import { changeSchema } from '../strapi/graphql/built-schema';
import { extendGraphql, generatedExtension, type TypeRegistry } from '../strapi/graphql/extension';
import { LOGIN_MUTATIONS } from '../permissions/session-actions';
import { negotiateLocales } from './negotiated-locales';
import { readNullAsAbsent } from './null-arguments';
import { declaredMutations } from './operations';

/**
 * Publishes of the schema that the plugin builds only what is meant for the public: mutations of contexts and logins.
 * Plugins add mutations that nobody may call (users, roles, files), and their types would tell what there is.
 * Call it in `register()`.
 */
export function publishSchema(strapi: Core.Strapi): void {
  let registry: TypeRegistry | undefined;
  extendGraphql(strapi, ({ typeRegistry }) => {
    registry = typeRegistry;
    return {};
  });
  changeSchema(strapi, (schema) => {
    dropMutations(schema, new Set([...LOGIN_MUTATIONS, ...declaredMutations(strapi)]));
    answerMutationsApart(schema);
    readNullAsAbsent(schema);
    negotiateLocales(schema);
    dropUnusableConditions(schema);
    if (registry) readValuesDirectly(strapi, schema, registry);
    return reachable(schema);
  });
}

function dropMutations(schema: GraphQLSchema, allowed: ReadonlySet<string>): void {
  const fields = schema.getMutationType()?.getFields() ?? {};
  for (const name of Object.keys(fields)) if (!allowed.has(name)) delete fields[name];
}

/**
 * Each mutation of a request is done for itself, so each is answered for itself: a refused one that may not be null
 * would take the answers of those before it along, such as the manage token of a booking that was made.
 */
function answerMutationsApart(schema: GraphQLSchema): void {
  const fields = schema.getMutationType()?.getFields() ?? {};
  for (const field of Object.values(fields)) field.type = getNullableType(field.type);
}

/** Conditions that the plugin offers and cannot ask, or that only SQLite answers; see queries/check-condition.ts. */
const OF_CONDITIONS = ['and', 'or'];
const OF_TEXTS = ['contains', 'notContains', 'startsWith', 'endsWith'];
const TEXT_FILTERS = ['StringFilterInput', 'IDFilterInput'];

function dropUnusableConditions(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type) || !type.name.endsWith('FilterInput')) continue;
    const fields = type.getFields();
    const unusable = TEXT_FILTERS.includes(type.name) ? OF_CONDITIONS : [...OF_CONDITIONS, ...OF_TEXTS];
    for (const name of unusable) delete fields[name];
  }
}

/** The same schema without the types to which no operation leads. */
function reachable(schema: GraphQLSchema): GraphQLSchema {
  return new GraphQLSchema({ ...schema.toConfig(), types: [] });
}

/**
 * Stored values are read from their row. The plugin wraps every field for permissions and policies, most of which
 * configure none: thousands of promises for a list. Fields with a configuration stay wrapped.
 */
function readValuesDirectly(strapi: Core.Strapi, schema: GraphQLSchema, typeRegistry: TypeRegistry): void {
  const configured = generatedExtension(strapi, typeRegistry).resolversConfig;
  for (const { name, model } of exposedTypes(strapi, typeRegistry)) {
    const type = schema.getType(name);
    if (!type || !('getFields' in type)) continue;
    for (const [attribute, field] of Object.entries(type.getFields())) {
      const stored = attribute in model.attributes || attribute === 'documentId';
      if (!stored || !isLeafType(getNamedType(field.type)) || `${name}.${attribute}` in configured) continue;
      if ('resolve' in field) field.resolve = undefined;
    }
  }
}
