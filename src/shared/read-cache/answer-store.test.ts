import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerStore } from './answer-store';

const MB = 1024 * 1024;
const filled = (): AnswerStore<string> => {
  const store = new AnswerStore<string>(MB);
  const put = (key: string, sources: { table: string; document?: string }[]) =>
    store.put(key, key, { bytes: 100, sources, since: store.moment });
  put('pages', [{ table: 'pages' }]);
  put('page a', [{ table: 'pages', document: 'a' }, { table: 'files' }]);
  put('page b', [{ table: 'pages', document: 'b' }]);
  put('products', [{ table: 'products' }, { table: 'files' }]);
  return store;
};
const KEYS = ['pages', 'page a', 'page b', 'products'];
const left = (store: AnswerStore<string>): string[] => KEYS.filter((key) => store.get(key) !== undefined);

describe('AnswerStore', () => {
  it.each([
    [{ table: 'pages', document: 'a' }, ['page b', 'products']],
    [{ table: 'pages' }, ['products']],
    [{ table: 'files' }, ['pages', 'page b']],
    [{ table: 'orders' }, KEYS],
  ])('drops what was made of %o', (change, expected) => {
    const store = filled();
    store.change(change);
    expect(left(store)).toEqual(expected);
  });

  it('keeps nothing that was read before a change of its tables, and what was read before another', () => {
    const store = filled();
    const since = store.moment;
    store.change({ table: 'pages', document: 'z' });
    store.put('old', 'old', { bytes: 1, sources: [{ table: 'pages', document: 'a' }], since });
    store.put('other', 'other', { bytes: 1, sources: [{ table: 'products' }], since });
    expect([store.get('old'), store.get('other')]).toEqual([undefined, 'other']);
    store.clear();
    store.put('other', 'other', { bytes: 1, sources: [{ table: 'products' }], since });
    expect(store.get('other')).toBeUndefined();
  });

  it('never takes more room than it has, and lets go first what was asked for longest ago', () => {
    const store = new AnswerStore<number>(1_000);
    const put = (key: string) => store.put(key, 1, { bytes: 100, sources: [{ table: 't' }], since: 0 });
    for (let key = 0; key < 10; key += 1) put(`k${key}`);
    store.get('k0');
    put('k10');
    expect([store.size, store.get('k0'), store.get('k1')]).toEqual([10, 1, undefined]);
    store.put('large', 1, { bytes: 101, sources: [], since: 0 });
    expect(store.get('large')).toBeUndefined();
  });

  it('holds, after any puts and changes, what no later change has touched', () => {
    const table = fc.constantFrom('a', 'b');
    const document = fc.option(fc.constantFrom('1', '2'), { nil: undefined });
    const step = fc.record({ put: fc.boolean(), key: fc.constantFrom('x', 'y', 'z'), table, document });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const store = new AnswerStore<string>(MB);
        const expected = new Map<string, { table: string; document?: string | undefined }>();
        for (const { put, key, ...at } of steps) {
          const source = { table: at.table, ...(at.document !== undefined && { document: at.document }) };
          if (put) {
            store.put(key, key, { bytes: 1, sources: [source], since: store.moment });
            expected.set(key, source);
          } else {
            store.change(source);
            for (const [kept, made] of expected) {
              const isSame = made.document === undefined || at.document === undefined || made.document === at.document;
              if (made.table === at.table && isSame) expected.delete(kept);
            }
          }
        }
        for (const key of ['x', 'y', 'z']) expect(store.get(key) !== undefined).toBe(expected.has(key));
      }),
    );
  });
});
