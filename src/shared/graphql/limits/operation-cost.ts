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
  /** The fields at the top, aliases one by one. */
  top: FieldNode[];
  /** All fields that take arguments, at whatever depth. */
  fields: FieldNode[];
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
  /** Rows of a list at most. */
  maxLimit: number;
}

/** The fields of a selection with the type that each belongs to, fragments written out. */
export function fieldsOf(
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

/** The values of a field's arguments as sent: literals, and variables put in. */
export function argumentsOf(field: FieldNode, variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    (field.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value, variables)]),
  );
}

/** How many rows a list asks for: `pagination.limit`, `pagination.pageSize`, `limit`, `pageSize` or `first`. */
function requestedRows(field: FieldNode, { variables, defaultLimit, maxLimit }: OperationToMeasure): number {
  const args = argumentsOf(field, variables);
  const pagination = (args.pagination ?? {}) as Record<string, unknown>;
  const asked = [pagination.limit, pagination.pageSize, args.pageSize, args.limit, args.first].find(
    (value) => typeof value === 'number',
  );
  if (typeof asked !== 'number') return defaultLimit;
  // -1 asks Strapi for everything that is allowed.
  return asked < 0 ? maxLimit : Math.min(asked, maxLimit);
}

/** Whether a field gives a list inside an envelope (`consultants_connection`, `bookings`): its `nodes` are that list. */
function isEnvelope(type: GraphQLNamedType | undefined): boolean {
  return isObjectType(type) && 'nodes' in type.getFields();
}

function costOfField(field: FieldNode, parent: GraphQLNamedType | undefined, given: OperationToMeasure): number {
  if (!field.selectionSet) return 1;
  const known =
    parent && (isObjectType(parent) || isInterfaceType(parent)) ? parent.getFields()[field.name.value] : undefined;
  const type = known ? getNullableType(known.type) : undefined;
  const inner = type && isCompositeType(getNamedType(type)) ? getNamedType(type) : undefined;
  const children = fieldsOf(field.selectionSet, given.fragments, inner);
  const inside = children.reduce((sum, [child, of]) => sum + costOfField(child, of, given), 0);
  const isList = isListType(type) && !isEnvelope(parent);
  return 1 + inside * (isList || isEnvelope(inner) ? requestedRows(field, given) : 1);
}

/** All fields of a selection, at every depth. */
function allFields(selection: SelectionSetNode, fragments: OperationToMeasure['fragments']): FieldNode[] {
  return fieldsOf(selection, fragments, undefined).flatMap(([field]) => [
    field,
    ...(field.selectionSet ? allFields(field.selectionSet, fragments) : []),
  ]);
}

/**
 * Measures an operation before it runs. It ends soon: the size of the document and its depth are limited apart from
 * this, and fragments cannot lie in a circle once validated.
 */
export function measureOperation(given: OperationToMeasure): OperationSize {
  const { schema, operation, fragments } = given;
  const top = fieldsOf(operation.selectionSet, fragments, schema.getRootType(operation.operation) ?? undefined);
  const fields = allFields(operation.selectionSet, fragments);
  return {
    top: top.map(([field]) => field),
    fields: fields.filter((field) => (field.arguments ?? []).length > 0),
    aliases: fields.filter((field) => field.alias !== undefined).length,
    cost: top.reduce((sum, [field, type]) => sum + costOfField(field, type, given), 0),
  };
}
