import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeLink, isSafeSource } from './safe-url';
import { DECORATORS } from './schema';
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
    ['an unknown member', [block({ onclick: 'x' })], ['0']],
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

describe('safe links', () => {
  it.each([
    'https://example.com',
    'HTTP://example.com/a?b#c',
    'mailto:a@b.c',
    'tel:+491',
    '/a',
    '#a',
    '?a=1',
    './a',
    '../a',
  ])('allows %s', (url) => expect(isSafeLink(url)).toBe(true));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'https:evil',
    'https://',
    'blob:https://example.com/x',
    'example.com',
    '',
  ])('refuses %j', (url) => {
    expect(isSafeLink(url)).toBe(false);
    expect(isSafeSource(url)).toBe(false);
  });

  it('allows only what a browser reads as http, https, mailto, tel or as this site', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'javscriptdh:/\\?#.@ \n\t\u0000%0aé[]') });
    const address = hostile.map((rest) => `https://example.com${rest}`);
    fc.assert(
      fc.property(fc.oneof(address, hostile, fc.string()), (url) => {
        if (!isSafeLink(url) || !URL.canParse(url, 'https://own.example/dir/')) return;
        const read = new URL(url, 'https://own.example/dir/');
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(read.protocol);
        if (!/^[a-z]+:/i.test(url)) expect(read.host).toBe('own.example');
      }),
      { numRuns: 1000 },
    );
  });
});
