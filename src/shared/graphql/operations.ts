import type { Core } from '@strapi/strapi';
import { currentOperation, runAsOperation } from '../context/request-context';
import { operationOfField } from '../context/operation-name';
import type { Resolver } from './execution';
import { extendGraphql } from '../strapi/graphql/extension';

type Resolvers = Record<string, (...call: never[]) => unknown>;

/** Queries and mutations of a context. */
export interface Operations {
  /** SDL of the operations and of the types that they speak. */
  typeDefs: string;
  resolvers: { Query?: Resolvers; Mutation?: Resolvers };
  /** The REST action whose permission each operation needs: `{ 'Query.booking': 'api::bookings.booking.read' }`. */
  scopes: Record<string, string>;
}

const mutations = new WeakMap<Core.Strapi, Set<string>>();

/** Each field of a request with an Idempotency-Key is an operation of its own. */
function withOperation(resolve: Resolver): Resolver {
  return (...call) => {
    const operation = currentOperation();
    if (operation === undefined) return resolve(...call);
    const [, , , info] = call;
    return runAsOperation(operationOfField(operation, String(info.path.key)), () => resolve(...call));
  };
}

function withOperations({ Query, Mutation }: Operations['resolvers']): object {
  const entries = Object.entries(Mutation ?? {}).map(([name, resolve]) => [name, withOperation(resolve as Resolver)]);
  return { ...(Query && { Query }), ...(Mutation && { Mutation: Object.fromEntries(entries) as object }) };
}

/** Adds a context's operations to the schema, each under the permission of a REST action. Call it in `register()`. */
export function addGraphqlOperations(strapi: Core.Strapi, { typeDefs, resolvers, scopes }: Operations): void {
  const auth = Object.entries(scopes).map(([operation, action]) => [operation, { auth: { scope: [action] } }]);
  extendGraphql(strapi, {
    typeDefs,
    resolvers: withOperations(resolvers),
    resolversConfig: Object.fromEntries(auth) as object,
  });
  const names = mutations.get(strapi) ?? new Set<string>();
  for (const name of Object.keys(resolvers.Mutation ?? {})) names.add(name);
  mutations.set(strapi, names);
}

/** The mutations that contexts added; besides them only those of logging in are public. */
export function declaredMutations(strapi: Core.Strapi): ReadonlySet<string> {
  return mutations.get(strapi) ?? new Set();
}
