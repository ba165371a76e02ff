import { describe, expect, it } from 'vitest';
import { differences } from './differences';

const block = (text: string, key = 'a') => [
  {
    _type: 'block',
    _key: key,
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 's', text, marks: [] }],
  },
];

describe('two versions of a record', () => {
  it.each<[string, object, object, object[]]>([
    ['a text', { title: 'A' }, { title: 'B' }, [{ name: 'title', theirs: 'A', mine: 'B' }]],
    ['a number', { order: 1 }, { order: 2 }, [{ name: 'order', theirs: '1', mine: '2' }]],
    [
      'a text in two languages',
      { name: { en: 'A', de: 'B' } },
      { name: { en: 'A', de: 'C' } },
      [{ name: 'name', theirs: 'A · B', mine: 'A · C' }],
    ],
    ['rich text', { body: block('One') }, { body: block('Two', 'b') }, [{ name: 'body', theirs: 'One', mine: 'Two' }]],
    ['what was emptied', { title: 'A' }, { title: null }, [{ name: 'title', theirs: 'A', mine: '' }]],
    [
      'an image',
      { cover: { id: 1, name: 'a.png', mime: 'image/png' } },
      { cover: null },
      [{ name: 'cover', theirs: 'a.png', mine: '' }],
    ],
    [
      'links',
      { tags: { count: 2 } },
      { tags: { connect: [{ id: 1 }], disconnect: [] } },
      [{ name: 'tags', theirs: '2', mine: '', links: { added: 1, removed: 0 } }],
    ],
  ])('differ in %s', (_what, current, sent, expected) =>
    expect(differences(current as never, sent as never)).toMatchObject(expected),
  );

  it.each<[string, object, object]>([
    ['nothing at all', { title: null }, { title: '' }],
    ['keys of blocks', { body: block('One') }, { body: block('One', 'b') }],
    ['keys of components', { parts: [{ id: 1, name: 'A' }] }, { parts: [{ id: 9, name: 'A', __temp_key__: 'a0' }] }],
    ['links that nobody touched', { tags: { count: 2 } }, { tags: { connect: [], disconnect: [] } }],
    [
      'the same image',
      { cover: { id: 1, name: 'a.png', mime: 'image/png' } },
      { cover: { id: 1, name: 'b.png', mime: 'image/png' } },
    ],
    ['what no editor writes', { updatedAt: '1' }, { updatedAt: '2' }],
    ['what was not sent', { title: 'A', slug: 'a' }, { title: 'A' }],
  ])('do not differ by %s', (_what, current, sent) => expect(differences(current as never, sent as never)).toEqual([]));

  it('shows long texts from shortly before the place', () => {
    const [difference] = differences({ body: `${'a'.repeat(400)}X` }, { body: `${'a'.repeat(400)}Y` });
    const end = `…${'a'.repeat(60)}`;
    expect(difference).toEqual({ name: 'body', theirs: `${end}X`, mine: `${end}Y`, whole: `${'a'.repeat(400)}Y` });
  });
});
