import type { Dice } from './dice';
import { hostile } from './hostile';

/** What is used of JSON Schema. */
export interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  minimum?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  default?: unknown;
}

function text(dice: Dice, { format = '' }: JsonSchema): string {
  const values: Record<string, string> = {
    email: 'somebody@example.com',
    'date-time': '2026-12-05T10:00:00Z',
    date: '2026-12-05',
    uri: 'https://example.com/a',
  };
  return values[format] ?? dice.pick([`text-${dice.int(100)}`, '2026-12-05T10:00:00Z', 'Europe/Berlin', 'en']);
}

/** A value that a schema allows, as far as its types tell. */
function fitting(dice: Dice, schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return dice.pick(schema.enum);
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fitting(dice, dice.pick(options));
  const type = Array.isArray(schema.type) ? dice.pick(schema.type) : schema.type;
  switch (type) {
    case 'object':
      return objectOf(dice, schema, 0);
    case 'array':
      return Array.from({ length: dice.int(3) }, () => fitting(dice, schema.items ?? {}));
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1 + dice.int(60));
    case 'boolean':
      return dice.chance(0.5);
    case 'null':
      return null;
    default:
      return text(dice, schema);
  }
}

function objectOf(dice: Dice, { properties = {}, required = [] }: JsonSchema, wrong: number): Record<string, unknown> {
  const names = Object.keys(properties).filter((name) => required.includes(name) || dice.chance(0.4));
  const given = names
    .filter(() => !dice.chance(wrong / 4))
    .map((name) => [name, valueOfSchema(dice, properties[name] ?? {}, wrong)] as const);
  const unknown = dice.chance(wrong / 2)
    ? [[dice.pick(['id', '__proto__', 'toString', 'x']), hostile(dice)] as const]
    : [];
  return Object.fromEntries([...given, ...unknown]);
}

/** A value that fits a schema but for about one part in `1 / wrong`. */
export function valueOfSchema(dice: Dice, schema: JsonSchema, wrong: number): unknown {
  if (dice.chance(wrong)) return hostile(dice);
  if (schema.properties) return objectOf(dice, schema, wrong);
  return fitting(dice, schema);
}
