import { describe, expect, it } from 'vitest';
import { tidySchemas } from './tidy-schemas';

describe('tidySchemas', () => {
  it.each<[string, object, object]>([
    ['the dialect', { $schema: 'https://json-schema.org', type: 'string' }, { type: 'string' }],
    ['inner references', { $defs: { a: {} }, anyOf: [{ $ref: '#/$defs/a' }] }, { anyOf: [{}] }],
    ['the moment of the boot', { type: 'string', default: '2026-01-01T00:00:00.000Z' }, { type: 'string' }],
  ])('drops %s', (_name, schema, expected) => {
    expect(tidySchemas({ properties: { one: schema } })).toEqual({ properties: { one: expected } });
  });

  it.each<[string, object, object]>([
    ['a pattern beside a format', { format: 'date', pattern: '^x$' }, { format: 'date' }],
    [
      'a text or null',
      { anyOf: [{ type: 'string', maxLength: 5 }, { type: 'null' }] },
      { type: ['string', 'null'], maxLength: 5 },
    ],
  ])('shortens %s', (_name, schema, expected) => {
    expect(tidySchemas(schema)).toEqual(expected);
  });

  it('keeps a choice that is more than a value or null', () => {
    const choice = { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] };
    expect(tidySchemas(choice)).toEqual(choice);
  });

  it('keeps references into the document, other defaults, and properties of such names', () => {
    const schema = {
      properties: { default: { type: 'string', default: 'x' }, format: { $ref: '#/components/schemas/Error' } },
    };
    expect(tidySchemas(schema)).toEqual(schema);
  });
});
