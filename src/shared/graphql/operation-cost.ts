import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface OperationSize {
  /** Fields at the top, aliases counted one by one. */
  rootFields: number;
  aliases: number;
  /** Rows times fields that the operation may load: each field counts 1, times the limits of the lists it lies in. */
  cost: number;
}

export interface OperationToMeasure {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  /** Rows of a list that asks for no number. */
  defaultLimit: number;
}

function fieldsOf(
  selection: SelectionSetNode,
  fragments: OperationToMeasure['fragments'],
  type: GraphQLNamedType | undefined,
): [FieldNode, GraphQLNamedType | undefined][] {
  return selection.selections.flatMap((node): [FieldNode, GraphQLNamedType | undefined][] => {
    if (node.kind === 'Field') return [[node, type]];
    const set = node.kind === 'InlineFragment' ? node.selectionSet : fragments.get(node.name.value)?.selectionSet;
    return set ? fieldsOf(set, fragments, type) : [];
  });
}

/** How many rows a list field asks for: `pagination.limit`, `pagination.pageSize`, `limit` or `first`. */
function requestedRows(field: FieldNode, { variables, defaultLimit }: OperationToMeasure): number {
  const args = Object.fromEntries(
    (field.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value, variables)]),
  );
  const pagination = (args.pagination ?? {}) as Record<string, unknown>;
  const asked = [pagination.limit, pagination.pageSize, args.limit, args.first].find(
    (value) => typeof value === 'number',
  );
  // -1 asks Strapi for everything that is allowed.
  return typeof asked === 'number' && asked >= 0 ? asked : defaultLimit;
}

function costOfField(field: FieldNode, parent: GraphQLNamedType | undefined, given: OperationToMeasure): number {
  const known =
    parent && (isObjectType(parent) || isInterfaceType(parent)) ? parent.getFields()[field.name.value] : undefined;
  const type = known ? getNullableType(known.type) : undefined;
  const inner = type && isCompositeType(getNamedType(type)) ? getNamedType(type) : undefined;
  if (!field.selectionSet) return 1;
  const children = fieldsOf(field.selectionSet, given.fragments, inner);
  const inside = children.reduce((sum, [child, of]) => sum + costOfField(child, of, given), 0);
  const isConnection = field.name.value.endsWith('_connection');
  return 1 + inside * (isListType(type) || isConnection ? requestedRows(field, given) : 1);
}

/** Measures an operation before it runs. Depth is limited apart from this, so the recursion ends; fragments cannot be circular once validated. */
export function measureOperation(given: OperationToMeasure): OperationSize {
  const { schema, operation, fragments } = given;
  const root = schema.getRootType(operation.operation) ?? undefined;
  const top = fieldsOf(operation.selectionSet, fragments, root);
  const countAliases = (selection: SelectionSetNode): number =>
    fieldsOf(selection, fragments, undefined).reduce(
      (sum, [field]) => sum + (field.alias ? 1 : 0) + (field.selectionSet ? countAliases(field.selectionSet) : 0),
      0,
    );
  return {
    rootFields: top.length,
    aliases: countAliases(operation.selectionSet),
    cost: top.reduce((sum, [field, type]) => sum + costOfField(field, type, given), 0),
  };
}
