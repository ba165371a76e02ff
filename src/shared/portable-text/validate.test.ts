import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECORATORS } from './marks';
import { parsePortableText, portableTextFaults, portableTextRule } from './validate';

const block = (more: object = {}) => ({ _type: 'block', _key: 'a', children: [{ _type: 'span', text: 'x' }], ...more });
const paths = (value: unknown): string[] => portableTextFaults(value).map(({ path = [] }) => path.join('.'));

/** One of every documented block type, with every documented member. */
const EVERYTHING = [
  block({
    _key: 'text',
    style: 'h2',
    children: [{ _type: 'span', _key: 's', text: 'Hi', marks: ['strong', 'l'] }],
    markDefs: [{ _type: 'link', _key: 'l', href: 'https://example.com', title: 't', target: '_blank' }],
    level: 1,
    listItem: 'bullet',
  }),
  { _type: 'heading', _key: 'heading', text: 'Head', level: 2 },
  { _type: 'cta', _key: 'cta', text: 'Go', url: '/book', style: 'primary', size: 'large' },
  {
    _type: 'video',
    _key: 'video',
    url: 'https://example.com/a.mp4',
    title: 't',
    thumbnail: '/t.png',
    autoplay: false,
    controls: true,
  },
  {
    _type: 'image',
    _key: 'image',
    asset: { _ref: 'media-1', _type: 'reference' },
    alt: 'alt',
    caption: 'c',
    crop: { top: 0, bottom: 0.5, left: 0, right: 1 },
    hotspot: { x: 0.5, y: 0.5, height: 0.1, width: 0.2 },
  },
  { _type: 'form', _key: 'form', formType: 'newsletter', formId: 'f', title: 't', description: 'd' },
  { _type: 'seo', _key: 'seo', title: 't', description: 'd', keywords: ['k'], canonicalUrl: 'https://example.com/' },
  { _type: 'code', _key: 'code', language: 'ts', code: 'let x;', filename: 'x.ts', highlightLines: [1] },
];

describe('portable text', () => {
  it('takes every documented block type as it is', () => {
    expect(parsePortableText(EVERYTHING)).toEqual({ ok: true, value: EVERYTHING });
    expect(parsePortableText([])).toEqual({ ok: true, value: [] });
  });

  it.each<[string, unknown, string[]]>([
    ['no array', { _type: 'block' }, ['']],
    ['an unknown block type', [{ _type: 'script', _key: 'a' }], ['0._type']],
    ['an unknown style', [block({ style: 'h7' })], ['0.style']],
    ['a block without key', [{ _type: 'block', children: [] }], ['0._key']],
    ['an unknown member', [block({ onclick: 'x' })], ['0.onclick']],
    ['nothing in the place of a member', [block({ style: null })], ['0.style']],
    [
      'an unknown mark',
      [block({ children: [{ _type: 'span', text: 'x', marks: ['em', 'blink'] }] })],
      ['0.children.0.marks.1'],
    ],
    ['a key used twice', [block(), block()], ['1._key']],
    [
      'a definition key used twice',
      [
        block({
          markDefs: [
            { _type: 'link', _key: 'l', href: '/' },
            { _type: 'link', _key: 'l', href: '/' },
          ],
        }),
      ],
      ['0.markDefs.1._key'],
    ],
    [
      'a script link',
      [block({ markDefs: [{ _type: 'link', _key: 'l', href: 'javascript:alert(1)' }] })],
      ['0.markDefs.0.href'],
    ],
    ['a mail address as a video', [{ _type: 'video', _key: 'v', url: 'mailto:a@b.c' }], ['0.url']],
    [
      'a call to action without size',
      [{ _type: 'cta', _key: 'c', text: 'Go', url: '/', style: 'primary' }],
      ['0.size'],
    ],
  ])('refuses %s and says where', (_what, value, expected) => {
    expect(paths(value)).toEqual(expected);
  });

  it.each<[string, object, boolean]>([
    ['an image without a picture', { _type: 'image', asset: { _type: 'reference' }, alt: '' }, true],
    ['a video without an address', { _type: 'video' }, true],
    [
      'a call to action without its words',
      { _type: 'cta', text: ' ', url: '/', style: 'primary', size: 'small' },
      true,
    ],
    ['half an address', { _type: 'video', url: 'https:/' }, false],
    ['a script', { _type: 'cta', text: 'Go', url: 'javascript:x', style: 'primary', size: 'small' }, false],
    ['a block without key', { _type: 'video', _key: undefined, url: '/a.mp4' }, false],
    ['a text without its words', { _type: 'block' }, false],
  ])('knows whether %s is unfinished or wrong', (_what, value, incomplete) => {
    const faults = portableTextFaults([{ _key: 'a', ...value }]);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((fault) => fault.incomplete === true)).toBe(incomplete);
  });

  it('takes every decorator', () => {
    expect(paths([block({ children: [{ _type: 'span', text: 'x', marks: [...DECORATORS] }] })])).toEqual([]);
  });

  it('takes placeholders for links where the attribute says so, and only there', () => {
    const link = (href: string) => [block({ markDefs: [{ _type: 'link', _key: 'l', href }] })];
    const cta = { _type: 'cta', _key: 'c', text: 'Go', url: '{{ url }}', style: 'primary', size: 'small' };
    const check = (value: unknown, options: object) =>
      portableTextRule.check(value, { type: 'json', options: { ...options } });
    expect(check([...link('{{ links.manage }}'), cta], { placeholders: true })).toEqual({ ok: true });
    expect(check(link('{{ links.manage }}'), {}).ok).toBe(false);
    expect(check(link('javascript:{{ x }}'), { placeholders: true }).ok).toBe(false);
    expect(check(link('{{ x }}javascript:y'), { placeholders: true }).ok).toBe(false);
    expect(check('x', { placeholders: true }).ok).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parsePortableText([value])));
  });
});
