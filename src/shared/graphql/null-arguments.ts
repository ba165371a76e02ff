import { defaultFieldResolver, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import { isRow } from '../models/model';

/** Arguments that hold no conditions: null in them is nothing said. In `filters` it is a value to look for. */
const WITHIN: readonly string[] = ['pagination'];

function withoutNulls(args: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, WITHIN.includes(name) && isRow(value) ? withoutNulls(value) : value]),
  );
}

/** Makes `null` for an argument of a query the same as leaving it out, for which the plugin's own resolvers have defaults. */
export function readNullAsAbsent(schema: GraphQLSchema): void {
  const mutation = schema.getMutationType();
  for (const type of Object.values(schema.getTypeMap())) {
    // What a mutation takes is read by its contract.
    if (!isObjectType(type) || type === mutation || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.args.some((arg) => !isNonNullType(arg.type))) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (...[parent, args, context, info]: Parameters<typeof resolve>) =>
        resolve(parent, withoutNulls(args as object), context, info);
    }
  }
}
