import type { PortableTextBlock } from '@portabletext/types';
import { describe, expect, it, test } from 'vitest';
import { fillerFor } from './liquid';
import { renderBlocks } from './portable-mail';

const VIEW = {
  organization: { name: 'Magnetiq', url: 'https://example.com' },
  recipient: { name: 'Anna Weiß' },
  price: { total: '$300.00', coupon: 'WELCOME10' },
};
const WORDS = { footer: 'You receive this message from' };
const LOOK = { sample: VIEW, words: { en: WORDS, de: WORDS }, partials: { html: {}, text: {} } };
const fillerOf = (view: typeof VIEW) => fillerFor(LOOK, view, 'en');

let keys = 0;
const span = (text: string, ...marks: string[]) => ({ _type: 'span', _key: `s${(keys += 1)}`, text, marks });
const block = (children: object[] | string, more: object = {}): PortableTextBlock =>
  ({
    _type: 'block',
    _key: `b${(keys += 1)}`,
    style: 'normal',
    markDefs: [],
    children: typeof children === 'string' ? [span(children)] : children,
    ...more,
  }) as PortableTextBlock;
const item = (text: string, level: number, listItem = 'number') => block(text, { listItem, level });
const site = { _type: 'link', _key: 'l', href: 'https://example.com/a?b=1' };

const rendered = (...blocks: object[]) => renderBlocks(blocks as PortableTextBlock[], fillerOf(VIEW));
const text = (...blocks: object[]) => rendered(...blocks).text;
/** The tags without their styles. */
const html = (...blocks: object[]) => rendered(...blocks).html.replace(/ style="[^"]*"/g, '');

describe('lists in a mail', () => {
  test('stay one list over skipped levels, in both parts', () => {
    const list = [item('a', 1), item('b', 3), item('c', 1)];
    expect(text(...list)).toBe('1. a\n   1. b\n2. c');
    expect(html(...list)).toBe('<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>');
  });

  test('hold lists of the other kind, and go on after them', () => {
    const list = [item('a', 1), item('b', 2, 'bullet'), item('c', 2), item('d', 1)];
    expect(text(...list)).toBe('1. a\n   - b\n   1. c\n2. d');
    expect(html(...list)).toBe('<ol><li>a<ul><li>b</li></ul><ol><li>c</li></ol></li><li>d</li></ol>');
  });

  test('leave out the item that its condition empties, and count on', () => {
    const list = [item('a', 1), item('{% if price.none %}b{% endif %}'.replace('none', 'total'), 1), item('c', 1)];
    const view = { ...VIEW, price: { ...VIEW.price, total: '' } };
    expect(renderBlocks(list, fillerOf(view)).text).toBe('1. a\n2. c');
  });

  test('end with a paragraph; the lines of an item stand under each other', () => {
    expect(text(item('a\nb', 1), block('p'), item('c', 1))).toBe('1. a\n   b\n\np\n\n1. c');
  });
});

describe('links in the plain part', () => {
  test.each<[string, object[], string]>([
    [
      'in the middle of a sentence',
      [span('See '), span('our site', 'l'), span(' first.')],
      'See our site <URL> first.',
    ],
    [
      'of several spans',
      [span('See '), span('our ', 'l'), span('site', 'strong', 'l'), span('.')],
      'See our site <URL>.',
    ],
    ['bold around it', [span('See ', 'strong'), span('it', 'strong', 'l'), span(' now')], 'See it <URL> now'],
    ['with a space at its end', [span('our site ', 'l'), span('first')], 'our site <URL> first'],
    ['that are their own words', [span('URL', 'l')], 'URL'],
  ])('stand where they are: %s', (_what, children, expected) => {
    const written = JSON.parse(JSON.stringify(children).replaceAll('URL', site.href)) as object[];
    expect(text(block(written, { markDefs: [site] }))).toBe(expected.replaceAll('URL', site.href));
  });

  test('two of them each behind their own words', () => {
    const markDefs = [site, { _type: 'link', _key: 'm', href: 'mailto:a@example.com' }];
    const children = [span('One', 'l'), span(' or '), span('a@example.com', 'm')];
    expect(text(block(children, { markDefs }))).toBe(`One <${site.href}> or a@example.com`);
  });

  test('in a list item stay in it, and an unsafe one is no link', () => {
    const unsafe = { ...site, _key: 'x', href: 'javascript:alert(1)' };
    const children = [span('a', 'l'), span(' b', 'x')];
    expect(text(block(children, { markDefs: [site, unsafe], listItem: 'number', level: 1 }), item('c', 1))).toBe(
      `1. a <${site.href}> b\n2. c`,
    );
  });
});

describe('what an editor writes', () => {
  it('keeps an empty paragraph, and drops one that its condition empties', () => {
    const blocks = [block('a'), block(''), block('{% if price.coupon %}{% endif %}'), block('b')];
    expect(text(...blocks)).toBe('a\n\n\n\nb');
    expect(html(...blocks)).toBe('<p>a</p><p><br></p><p>b</p>');
  });

  it('has headings of both kinds, quotes and code', () => {
    const blocks = [
      { _type: 'heading', _key: 'h', text: 'For {{ recipient.name }} & co', level: 2 },
      block('Small', { style: 'h6' }),
      block('a\nb', { style: 'blockquote' }),
      { _type: 'code', _key: 'c', language: 'liquid', code: '{{ not.filled }}' },
    ];
    expect(text(...blocks)).toBe('For Anna Weiß & co\n\nSmall\n\n> a\n> b\n\n{{ not.filled }}');
    expect(html(...blocks)).toBe(
      '<h2>For Anna Weiß &amp; co</h2><h2>Small</h2><blockquote>a<br/>b</blockquote><pre>{{ not.filled }}</pre>',
    );
  });
});
