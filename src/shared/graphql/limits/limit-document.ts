import type { Core } from '@strapi/strapi';
import { parse, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import type { Context, Next } from 'koa';
import { AppError } from '../../errors/app-error';
import { isGraphqlPath } from '../../http/graphql-path';
import { isRow } from '../../models/model';
import { documentSize } from './document-size';
import { fieldsOf } from './operation-cost';
import { valueSize } from './value-size';

/** What one GraphQL request may be; written out, the query of GraphiQL for the whole schema has some 200 selections. */
export const DOCUMENT_LIMITS = {
  tokens: 4_000,
  selections: 500,
  directives: 50,
  /** A hold for a workshop names up to 1,000 participants. */
  variableValues: 5_000,
  variableDepth: 12,
};

function tooLarge(message: string, limit: Record<string, number>): AppError {
  return new AppError('operation_too_large', message, { limit });
}

function parsed(source: unknown): DocumentNode | null {
  if (typeof source !== 'string') return null;
  try {
    return parse(source, { noLocation: true, maxTokens: DOCUMENT_LIMITS.tokens });
  } catch {
    // Apollo reads it under the same limit and says what is wrong with it.
    return null;
  }
}

function checkDocument(document: DocumentNode, maxDepth: number): void {
  const { selections, depth, unknownFragment } = documentSize(document);
  if (unknownFragment !== undefined) {
    throw new AppError('invalid_input', `There is no fragment ${unknownFragment}.`, { path: ['query'] });
  }
  if (selections > DOCUMENT_LIMITS.selections) {
    const message = `A document may select ${DOCUMENT_LIMITS.selections} fields, fragments written out.`;
    throw tooLarge(message, { selections: DOCUMENT_LIMITS.selections });
  }
  if (depth > maxDepth) throw tooLarge(`An operation may be ${maxDepth} levels deep.`, { depth: maxDepth });
}

function checkDirectives(document: DocumentNode): void {
  let count = 0;
  visit(document, { Directive: () => void (count += 1) });
  const { directives } = DOCUMENT_LIMITS;
  if (count > directives) throw tooLarge(`A document may use ${directives} directives.`, { directives });
}

function checkVariables(variables: unknown): void {
  const { values, depth } = valueSize(variables, DOCUMENT_LIMITS.variableValues);
  const { variableValues, variableDepth } = DOCUMENT_LIMITS;
  if (values > variableValues) throw tooLarge(`Variables may hold ${variableValues} values.`, { variableValues });
  if (depth > variableDepth) throw tooLarge(`Variables may be ${variableDepth} levels deep.`, { variableDepth });
}

/** What was sent, by POST as JSON or by GET in the address. */
function requestOf(ctx: Context): { query?: unknown; variables?: unknown } {
  const { body } = ctx.request as { body?: unknown };
  if (isRow(body) && 'query' in body) return body;
  const { query, variables } = ctx.query;
  return { query, variables: typeof variables === 'string' ? parseJson(variables) : variables };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface DocumentState {
  graphqlDocument?: DocumentNode;
}

/** The names of the mutations in the document of a request that passed `limitDocument`, fragments written out. */
export function mutationsOf(ctx: Context): string[] {
  const { definitions = [] } = (ctx.state as DocumentState).graphqlDocument ?? {};
  const fragments = definitions.filter((node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition');
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return definitions.flatMap((node) =>
    node.kind === 'OperationDefinition' && node.operation === 'mutation'
      ? fieldsOf(node.selectionSet, byName, undefined).map(([field]) => field.name.value)
      : [],
  );
}

/**
 * The step after authentication that refuses what costs more to look at than a query may cost to run: fragments that
 * multiply, texts without end, deep variables. It comes before Apollo, whose validation walks a fragment as often as
 * it is spread and fails where one is missing.
 */
export function limitDocument(strapi: Core.Strapi) {
  return async (ctx: Context, next: Next): Promise<unknown> => {
    if (!isGraphqlPath(ctx.path)) return next();
    const { query, variables } = requestOf(ctx);
    checkVariables(variables);
    const document = parsed(query);
    if (document) {
      checkDirectives(document);
      checkDocument(document, strapi.config.get<number>('plugin::graphql.depthLimit', 8));
      (ctx.state as DocumentState).graphqlDocument = document;
    }
    return next();
  };
}
