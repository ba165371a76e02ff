import { describe, expect, it } from 'vitest';
import { portableTextFaults } from '../validate';
import { markdownToBlocks } from './markdown-to-blocks';

const text = (markdown: string): unknown[] => {
  const { blocks } = markdownToBlocks(markdown);
  expect(portableTextFaults(blocks)).toEqual([]);
  return blocks.map((block) =>
    block._type === 'block'
      ? `${block.style} ${block.listItem ?? ''}${block.level ?? ''}: ${block.children.map((span) => span.text).join('')}`
      : block,
  );
};

describe('markdownToBlocks', () => {
  it.each<[string, string, unknown[]]>([
    [
      'headings and lists',
      '# T\n\n1. one\n   - x\n2. two',
      ['h1 : T', 'normal number1: one', 'normal bullet2: x', 'normal number1: two'],
    ],
    [
      'pictures on a line and inside one',
      '![A](/a.png "cap")\n\nsee ![B](b.png) here',
      [
        {
          _type: 'image',
          _key: expect.any(String),
          asset: { _type: 'reference', _ref: '/a.png' },
          alt: 'A',
          caption: 'cap',
        },
        'normal : see ',
        expect.objectContaining({ _type: 'image', alt: 'B' }),
        'normal :  here',
      ],
    ],
    [
      'code, with and without a language',
      '```ts\na\n\nb\n```\n\n```\nc\n```',
      [
        expect.objectContaining({ language: 'ts', code: 'a\n\nb' }),
        expect.objectContaining({ language: 'text', code: 'c' }),
      ],
    ],
    [
      'tables and rules',
      '| a | b |\n|--|--|\n| 1 | 2 |\n\n---\n\nend',
      ['normal : a | b', 'normal : 1 | 2', 'normal : end'],
    ],
    ['HTML in it', '<div>raw <b>html</b></div>\n\nend', ['normal : raw html', 'normal : end']],
  ])('reads %s', (_what, markdown, expected) => {
    expect(text(markdown)).toEqual(expected);
  });

  it('names a link that no text may hold, and keeps its words', () => {
    const { blocks, losses } = markdownToBlocks('[a](ftp://x.org/a) and [b](b.html)');
    expect(losses).toEqual([{ kind: 'link', address: 'ftp://x.org/a' }]);
    expect(blocks).toMatchObject([
      { children: [{ text: 'a', marks: [] }, { text: ' and ' }, { text: 'b' }], markDefs: [{ href: './b.html' }] },
    ]);
  });
});
