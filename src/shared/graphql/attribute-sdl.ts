import type { AttributeSchema } from '../models/model';

/** The GraphQL type of an attribute's value, nullable; amounts are Float, which holds 15 digits where Int holds 9. */
export function graphqlTypeOf(attribute: AttributeSchema): string {
  switch (attribute.type) {
    case 'boolean':
      return 'Boolean';
    case 'integer':
      return 'Int';
    case 'decimal':
    case 'float':
      return 'Float';
    case 'json':
    case 'customField':
      return attribute.customField === 'global::encrypted' ? 'String' : 'JSON';
    case 'relation':
      return 'ID';
    default:
      return 'String';
  }
}

/** One field of a type or input: its name, and its type as SDL says it. */
export type SdlField = readonly [name: string, type: string];

/** A `type` or `input` of SDL. */
export function sdl(kind: 'type' | 'input', name: string, fields: readonly SdlField[]): string {
  return `${kind} ${name} {\n${fields.map(([field, type]) => `  ${field}: ${type}`).join('\n')}\n}`;
}
