import { markdownToPortableText } from '@portabletext/markdown';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeLink } from '../addresses/safe-url';
import type { Block, PortableText, Span } from './schema';
import { DECORATORS, STYLES } from './marks';
import { toHtml } from './to-html';
import { toMarkdown } from './to-markdown';
import { toPlainText } from './to-plain-text';

const text = (value: string, more: Partial<Block> = {}, marks: string[] = []): Block =>
  ({ _type: 'block', _key: value, children: [{ _type: 'span', text: value, marks }], ...more }) as Block;
const linked = (more: object): Block =>
  text('site', { markDefs: [{ _type: 'link', _key: 'l', href: 'https://example.com/?a=1&b="2"', ...more }] }, ['l']);

const code: Block = {
  _type: 'code',
  _key: 'c',
  language: 'ts',
  code: 'a < b\n```',
  filename: 'a.ts',
  highlightLines: [1],
};
const cta: Block = { _type: 'cta', _key: 't', text: 'Go <now>', url: '/book', style: 'primary', size: 'small' };
const image: Block = {
  _type: 'image',
  _key: 'i',
  asset: { _ref: 'm1', _type: 'reference' },
  alt: 'A "b"',
  caption: 'C',
};
const video: Block = { _type: 'video', _key: 'v', url: 'https://example.com/a.mp4', autoplay: true };
const form: Block = { _type: 'form', _key: 'f', formType: 'contact', title: 'Write', description: 'to us' };
const seo: Block = { _type: 'seo', _key: 's', title: 'T', description: 'D', keywords: [] };

const imageUrl = (reference: string) => `https://cdn.example.com/${reference}.png`;

describe('toHtml', () => {
  it.each<[string, Block[], string]>([
    ['paragraphs', [text('a & b')], '<p>a &amp; b</p>'],
    ['headings', [text('a', { style: 'h3' })], '<h3>a</h3>'],
    ['the heading block', [{ _type: 'heading', _key: 'h', text: '<b>', level: 1 }], '<h1>&lt;b&gt;</h1>'],
    ['marks', [text('a', {}, ['strong', 'underline'])], '<p><strong><u>a</u></strong></p>'],
    [
      'lists',
      [text('a', { listItem: 'bullet', level: 1 }), text('b', { listItem: 'number', level: 2 })],
      '<ul><li>a<ol><li>b</li></ol></li></ul>',
    ],
    [
      'one list over skipped levels and another kind',
      [
        text('a', { listItem: 'number', level: 1 }),
        text('b', { listItem: 'number', level: 3 }),
        text('c', { listItem: 'bullet', level: 2 }),
        text('d', { listItem: 'number', level: 1 }),
      ],
      '<ol><li>a<ol><li>b</li></ol><ul><li>c</li></ul></li><li>d</li></ol>',
    ],
    ['line breaks', [text('a\nb')], '<p>a<br/>b</p>'],
    ['links', [linked({})], '<p><a href="https://example.com/?a=1&amp;b=&quot;2&quot;">site</a></p>'],
    [
      'links to a new tab',
      [linked({ href: '/a', title: 't', target: '_blank' })],
      '<p><a href="/a" title="t" target="_blank" rel="noopener">site</a></p>',
    ],
    ['no script links', [linked({ href: 'javascript:alert(1)' })], '<p>site</p>'],
    ['calls to action', [cta], '<p><a class="cta cta-primary cta-small" href="/book">Go &lt;now&gt;</a></p>'],
    [
      'images',
      [image],
      '<figure><img src="https://cdn.example.com/m1.png" alt="A &quot;b&quot;"><figcaption>C</figcaption></figure>',
    ],
    [
      'videos',
      [video],
      '<figure class="video"><video src="https://example.com/a.mp4" controls autoplay muted></video></figure>',
    ],
    [
      'videos elsewhere',
      [{ ...video, url: 'https://video.example/1', title: 'Film' }],
      '<figure class="video"><a href="https://video.example/1">Film</a></figure>',
    ],
    ['forms', [form], '<div class="form" data-form-type="contact"><h2>Write</h2><p>to us</p></div>'],
    [
      'code',
      [code],
      '<pre data-filename="a.ts" data-highlight="1"><code class="language-ts">a &lt; b\n```</code></pre>',
    ],
    ['nothing for SEO', [seo], ''],
  ])('writes %s', (_what, blocks, html) => expect(toHtml(blocks, { imageUrl })).toBe(html));

  it.each([
    [[{ _type: 'block', _key: 'a', children: [{ _type: 'span', text: 'x', marks: ['valueOf', 'l'] }] }], '<p>x</p>'],
    [[{ _type: 'block', _key: 'a', style: 'constructor', children: [] }], ''],
    [[{ _type: 'block', _key: 'a', children: null }, { _type: 'toString' }, null, 5], ''],
    [
      [
        { _type: 'image', _key: 'a' },
        { _type: 'heading', _key: 'a', text: 'x', level: '1><script>' },
      ],
      '',
    ],
  ])('leaves out of %j what no valid text holds', (blocks, html) => {
    expect(toHtml(blocks as unknown as PortableText, { imageUrl })).toBe(html);
    expect(() => toMarkdown(blocks as unknown as PortableText)).not.toThrow();
  });

  it('leaves out an image without address', () => expect(toHtml([image])).toBe(''));
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  'javascript:x',
  '&lt;',
  '`',
  '](',
];
const nasty = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: fc.constantFrom(...'<>"\'&`[]()*_#-+=.!|~\\:/ \n1a') }),
  fc.string({ unit: 'binary' }),
);
const marks = fc.array(fc.oneof(fc.constantFrom(...DECORATORS, 'l'), nasty), { maxLength: 3 });
const span = fc.record({ _type: fc.constant('span' as const), text: nasty, marks });
const textBlock = fc.record({
  _type: fc.constant('block'),
  _key: nasty,
  style: fc.oneof(fc.constantFrom(...STYLES), nasty),
  children: fc.array(span, { maxLength: 3 }),
  markDefs: fc.array(
    fc.record({ _type: fc.constant('link'), _key: fc.constant('l'), href: nasty, title: nasty, target: nasty }),
  ),
});
const object = fc.record({
  _type: fc.constantFrom('heading', 'cta', 'video', 'image', 'form', 'seo', 'code', 'script'),
  _key: nasty,
  ...{ text: nasty, url: nasty, style: nasty, size: nasty, title: nasty, thumbnail: nasty, alt: nasty, caption: nasty },
  ...{ formType: nasty, formId: nasty, description: nasty, language: nasty, code: nasty, filename: nasty },
  asset: fc.record({ _ref: nasty }),
});
const valid = fc.oneof(
  fc.record({ _type: fc.constant('heading'), _key: fc.constant('k'), text: nasty }),
  fc.record({ _type: fc.constant('code'), _key: fc.constant('k'), code: nasty, language: nasty, filename: nasty }),
  fc.record({
    _type: fc.constant('form'),
    _key: fc.constant('k'),
    formType: fc.constant('contact'),
    formId: nasty,
    title: nasty,
  }),
  fc.record({
    _type: fc.constant('image'),
    _key: fc.constant('k'),
    asset: fc.record({ _ref: nasty, _type: fc.constant('reference') }),
    alt: nasty,
    caption: nasty,
  }),
  fc.record({
    _type: fc.constant('video'),
    _key: fc.constant('k'),
    url: fc.constantFrom('/a.mp4', 'https://x.y/?"<'),
    title: nasty,
  }),
  nasty.map((value) => linked({ title: value, href: `/${value}` })),
  nasty.map((value) => text(value)),
);
// Not validated on purpose: what renders must be harmless even if a text came into the database another way.
const anything = fc.array(fc.oneof(textBlock, object, valid)).map((blocks) => blocks as unknown as PortableText);

const TAGS = 'p|h[1-6]|ul|ol|li|a|u|em|strong|code|del|blockquote|figure|figcaption|img|video|pre|div|br';
const NAMES = 'href|title|target|rel|class|src|alt|poster|controls|autoplay|muted|data-[a-z-]+';
const TAG = new RegExp(`^</?(${TAGS})(?: (${NAMES})(="[^"<>]*")?)*/?>$`);

describe('hostile text', () => {
  it('brings no tag, attribute or link into the HTML that is not ours', () => {
    fc.assert(
      fc.property(anything, (blocks) => {
        const html = toHtml(blocks, { imageUrl: (reference) => reference });
        for (const [tag] of html.matchAll(/<[^>]*>?/g)) expect(tag).toMatch(TAG);
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
        for (const [, url = ''] of html.matchAll(/ (?:href|src|poster)="([^"]*)"/g)) {
          expect(
            isSafeLink(
              url
                .replace(/&quot;/g, '"')
                .replace(/&#39;/g, "'")
                .replace(/&lt;/g, '<')
                .replace(/&gt;/g, '>')
                .replace(/&amp;/g, '&'),
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is text in Markdown, and is read back as it was typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'<>"\'&`[]()*_#-+=.!|~\\:/ 12ax;\n') });
    const mark = fc.constantFrom('strong', 'em', 'strike-through');
    const place = fc.constantFrom(
      { style: 'h2' },
      { style: 'normal' },
      { style: 'blockquote' },
      { listItem: 'bullet' },
    );
    fc.assert(
      fc.property(typed, typed, fc.tuple(mark, place, typed), (before, marked, [decorator, where, after]) => {
        const children: Span[] = [
          { _type: 'span', text: `${before} ` },
          { _type: 'span', text: marked, marks: [decorator] },
          { _type: 'span', text: after },
        ];
        const block = { _type: 'block', _key: 'a', children, ...where } as Block;
        const read = markdownToPortableText(toMarkdown([block])) as unknown as PortableText;
        expect(letters(toPlainText(read))).toBe(letters(toPlainText([block])));
      }),
      { numRuns: 500 },
    );
  });
});

/** Blank space is Markdown's own business. */
function letters(value: string): string {
  return value.replace(/\s+/g, '');
}

describe('toMarkdown', () => {
  it.each<[string, Block[], string]>([
    ['paragraphs', [text('a'), text('b')], 'a\n\nb'],
    ['headings', [text('a #', { style: 'h2' })], '## a \\#'],
    ['quotes', [text('a\nb', { style: 'blockquote' })], '> a\\\n> b'],
    ['marks', [text('a ', {}, ['strong', 'em'])], '***a***'],
    ['code in a line', [text('a`*b', {}, ['code'])], '``a`*b``'],
    ['underlined text', [text('a', {}, ['underline'])], '<u>a</u>'],
    [
      'lists',
      [
        text('a', { listItem: 'number', level: 1 }),
        text('b', { listItem: 'number', level: 1 }),
        text('c', { listItem: 'bullet', level: 2 }),
      ],
      '1. a\n2. b\n   - c',
    ],
    ['list items without level', [text('a', { listItem: 'bullet' })], '- a'],
    [
      'one list over skipped levels, indented below its numbers',
      [
        ...Array.from({ length: 10 }, (_, index) => text(`i${index}`, { listItem: 'number', level: 1 })),
        text('b', { listItem: 'bullet', level: 3 }),
        text('c', { listItem: 'number', level: 1 }),
      ],
      `${Array.from({ length: 10 }, (_, index) => `${index + 1}. i${index}`).join('\n')}\n    - b\n11. c`,
    ],
    ['links', [linked({ title: 'a "b"' })], '[site](<https://example.com/?a=1&b="2"> "a \\"b\\"")'],
    ['no script links', [linked({ href: 'javascript:alert(1)' })], 'site'],
    ['tags as text', [text('<script>')], '\\<script\\>'],
    ['the beginning of a line as text', [text('# a\n1. b\n- c')], '\\# a\\\n1\\. b\\\n\\- c'],
    ['code', [code], '````ts\na < b\n```\n````'],
    ['images', [image], '![A "b"](<https://cdn.example.com/m1.png>)'],
    ['calls to action', [cta], '[Go \\<now\\>](</book>)'],
    ['forms by their title, no SEO', [form, seo], 'Write'],
  ])('writes %s', (_what, blocks, markdown) => expect(toMarkdown(blocks, { imageUrl })).toBe(markdown));

  it('does not change what it is given', () => {
    const blocks = [text('*a*', { listItem: 'bullet' })];
    const before = structuredClone(blocks);
    toMarkdown(blocks);
    expect(blocks).toEqual(before);
  });
});

describe('toPlainText', () => {
  it('gives the words, block by block', () => {
    const split = text('x', {
      children: [
        { _type: 'span', text: 'Hel' },
        { _type: 'span', text: 'lo' },
      ],
    });
    const blocks: Block[] = [split, { _type: 'heading', _key: 'h', text: 'Head' }, cta, image, video, form, seo, code];
    expect(toPlainText(blocks)).toBe('Hello\nHead\nGo <now>\nC');
  });
});
