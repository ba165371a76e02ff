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

  it('keeps references into the document, other defaults, and properties of such names', () => {
    const schema = {
      properties: { default: { type: 'string', default: 'x' }, format: { $ref: '#/components/schemas/Error' } },
    };
    expect(tidySchemas(schema)).toEqual(schema);
  });
});
