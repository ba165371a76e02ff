import { describe, expect, it, test } from 'vitest';
import type { ModelSchema } from '../model';
import { faultsOfFacts, hasWriters, writersOf } from './facts';

const model = (facts: Record<string, unknown>, ofType?: unknown): ModelSchema =>
  ({
    uid: 'api::x.x',
    pluginOptions: { magnetiq: ofType },
    attributes: Object.fromEntries(
      Object.entries(facts).map(([name, magnetiq]) => [name, { type: 'string', pluginOptions: { magnetiq } }]),
    ),
  }) as ModelSchema;

describe('who writes what', () => {
  it.each([
    ['nothing said', model({ a: undefined }), { computed: [], staffEditable: undefined }, false],
    [
      'a computed one',
      model({ a: { computed: true }, b: undefined }),
      { computed: ['a'], staffEditable: undefined },
      true,
    ],
    ['machine-written', model({ a: undefined }, { machineWritten: true }), { computed: [], staffEditable: [] }, true],
    [
      'machine-written but for one',
      model({ a: { staffEditable: true }, b: undefined }, { machineWritten: true }),
      { computed: [], staffEditable: ['a'] },
      true,
    ],
  ])('%s', (_name, schema, writers, has) => {
    expect([writersOf(schema), hasWriters(schema)]).toEqual([writers, has]);
  });
});

test.each([
  [model({ a: { computed: true } }), []],
  [model({ a: { computd: true } }), ['api::x.x.a: computd']],
  [model({ a: { computed: 'yes' } }), ['api::x.x.a: computed']],
  [model({}, { machinewritten: true }), ['api::x.x: machinewritten']],
  [model({ a: { staffEditable: true } }), ['api::x.x.a: staffEditable of a type that all write']],
  [
    model({ a: { computed: true } }, { machineWritten: true }),
    ['api::x.x.a: computed in a type that is machine-written'],
  ],
])('what nobody reads is named: %j', (schema, faults) => {
  expect(faultsOfFacts(schema)).toEqual(faults);
});
