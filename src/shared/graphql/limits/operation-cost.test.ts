import { buildSchema, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measureOperation, type OperationSize } from './operation-cost';

const schema = buildSchema(`
  input Page { limit: Int, pageSize: Int }
  type Offer { name: String, price: Float }
  type Expert { name: String, offers(pagination: Page): [Offer!]! }
  type Experts { nodes: [Expert!]! }
  type Query { experts(pagination: Page): [Expert]!, experts_connection(pagination: Page): Experts, expert: Expert }
`);

function measure(source: string, variables: Record<string, unknown> = {}): OperationSize {
  const { definitions } = parse(source);
  const fragments = definitions.filter((node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition');
  return measureOperation({
    schema,
    operation: definitions.find((node): node is OperationDefinitionNode => node.kind === 'OperationDefinition')!,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables,
    defaultLimit: 25,
    maxLimit: 100,
  });
}

describe('measureOperation', () => {
  it.each([
    ['one row', '{ expert { name } }', 2],
    ['a list at its default', '{ experts { name } }', 26],
    ['a list with a limit', '{ experts(pagination: { limit: 3 }) { name } }', 4],
    ['everything that is allowed', '{ experts(pagination: { limit: -1 }) { name } }', 101],
    ['more than is allowed', '{ experts(pagination: { limit: 1000000 }) { name } }', 101],
    ['a list in an envelope once', '{ experts_connection(pagination: { limit: 10 }) { nodes { name } } }', 21],
    [
      'a list in a list',
      '{ experts(pagination: { limit: 2 }) { offers(pagination: { pageSize: 10 }) { name price } } }',
      43,
    ],
    ['a fragment', '{ experts(pagination: { limit: 2 }) { ...f } } fragment f on Expert { name }', 3],
  ])('counts %s', (_title, source, cost) => {
    expect(measure(source).cost).toBe(cost);
  });

  it('reads limits from variables', () => {
    expect(measure('query($n: Int) { experts(pagination: { limit: $n }) { name } }', { n: 7 }).cost).toBe(8);
  });

  it('counts aliases at every depth, also through fragments', () => {
    const size = measure('{ a: expert { n: name ...f } b: expert { name } } fragment f on Expert { m: name }');
    expect(size.aliases).toBe(4);
    expect(size.top).toHaveLength(2);
  });
});
