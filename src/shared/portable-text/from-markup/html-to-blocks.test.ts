import { describe, expect, it } from 'vitest';
import type { Block } from '../schema';
import { toHtml } from '../to-html';
import { portableTextFaults } from '../validate';
import { htmlToBlocks } from './html-to-blocks';

/** Blocks in short: `h2: text`, `- text` and `1. text` by level, marks in brackets, links with their target. */
function short(html: string): string[] {
  const { blocks } = htmlToBlocks(html);
  expect(portableTextFaults(blocks)).toEqual([]);
  return blocks.map(line);
}

function line(block: Block): string {
  if (block._type === 'code') return `${block.language}: ${block.code}`;
  if (block._type === 'image') return `![${block.alt}](${block.asset._ref})${block.caption ? ` ${block.caption}` : ''}`;
  if (block._type === 'video') return `video ${block.url}${block.title ? ` ${block.title}` : ''}`;
  if (block._type !== 'block') return block._type;
  const text = block.children
    .map(({ text: words, marks = [] }) => {
      const names = marks.map((mark) => block.markDefs?.find(({ _key }) => _key === mark)?.href ?? mark);
      return names.length > 0 ? `[${words}|${names.join(',')}]` : words;
    })
    .join('');
  const style = block.style === 'normal' ? '' : `${block.style}: `;
  if (!block.listItem) return `${style}${text}`;
  return `${'  '.repeat((block.level ?? 1) - 1)}${block.listItem === 'bullet' ? '-' : '1.'} ${style}${text}`;
}

const GOOGLE =
  '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h1 dir="ltr"><span style="font-weight:400;font-style:normal;white-space:pre-wrap;">Title</span></h1>' +
  '<p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">Plain and </span><span style="font-weight:700;white-space:pre-wrap;">bold</span><span style="font-style:italic;font-weight:400">, slanted</span></p><br />' +
  '<p><a href="https://www.google.com/url?q=https://example.org/a&amp;sa=D" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">a link</span></a></p>' +
  '<ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li><ul><li aria-level="2"><p><span>Inner</span></p></li></ul><li aria-level="1"><p>Two</p></li></ul></b>';

const word = (level: number, marker: string, text: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

describe('htmlToBlocks', () => {
  it.each<[string, string, string[]]>([
    [
      'paragraphs and marks',
      '<p>Hello <b>bold</b> <i>and <u>both</u></i></p>',
      ['Hello [bold|strong] [and |em][both|em,underline]'],
    ],
    [
      'headings and quotes',
      '<h2>T</h2><blockquote><p>a</p><p>b</p></blockquote>',
      ['h2: T', 'blockquote: a', 'blockquote: b'],
    ],
    ['nested lists', '<ol><li>one<ul><li>x<li>y</ul><li>two</ol>', ['1. one', '  - x', '  - y', '1. two']],
    ['paragraphs of a list item', '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', ['- a\nb', '- c']],
    ['text around a list in an item', '<ul><li>a<ul><li>b</li></ul>c</li></ul>', ['- a', '  - b', '- c']],
    ['white space as a browser shows it', '<p>\n  a\n  <b> b</b> \n c  </p>\n\n<p> d</p>', ['a [b|strong] c', 'd']],
    ['line breaks', '<p>a<br>\n b<br></p>', ['a\nb']],
    ['unclosed tags', '<p>one<p>two<div>three', ['one', 'two', 'three']],
    ['entities', '<p>&auml; &euro; &#8222;x&#8220; &lt;b&gt; &amp;amp;</p>', ['ä € „x“ <b> &amp;']],
    [
      'preformatted text with its lines',
      '<pre><code class="language-ts">a {\n  b\n\n}\n</code></pre>',
      ['ts: a {\n  b\n\n}'],
    ],
    ['lines of preformatted text in elements', '<pre><div>a</div><div>b<br>c</div></pre>', ['text: a\nb\nc']],
    ['code inside a line', '<p>run <code>npm ci</code></p>', ['run [npm ci|code]']],
    ['pictures', '<p>a<img src="/a.png" alt="A">b</p>', ['a', '![A](/a.png)', 'b']],
    [
      'pictures with captions',
      '<figure><img src="https://x.org/a b.png"><figcaption>The <b>cap</b></figcaption></figure>',
      ['![](https://x.org/a%20b.png) The cap'],
    ],
    [
      'pictures that load late',
      '<img src="data:image/gif;base64,R0" data-src="//cdn.x.org/i.jpg">',
      ['![](https://cdn.x.org/i.jpg)'],
    ],
    [
      'videos',
      '<iframe src="https://www.youtube.com/embed/x" title="T"></iframe><video poster="/p.png"><source src="/v.mp4"></video>',
      ['video https://www.youtube.com/embed/x T', 'video /v.mp4'],
    ],
    ['tables as lines', '<table><tr><th>a<th>b<tr><td><p>1</p></td><td></td></tr></table>', ['a | b', '1 | ']],
    ['tables for layout', '<table><tr><td><h1>T</h1><p>a</p></td><td>b</td></tr></table>', ['h1: T', 'a', 'b']],
    [
      'links of every spelling',
      '<p><a href="www.x.org">a</a> <a href="about.html">b</a> <a href="mailto:a@x.org">c</a></p>',
      ['[a|https://www.x.org] [b|./about.html] [c|mailto:a@x.org]'],
    ],
    ['a link around blocks', '<a href="/x"><h3>T</h3><p>u</p></a>', ['h3: [T|/x]', '[u|/x]']],
    [
      'what is hidden or for machines',
      '<title>t</title><style>p{}</style><p hidden>x</p><span style="display:none">y</span><script>z</script>a',
      ['a'],
    ],
    ['definition lists', '<dl><dt>Term</dt><dd>Meaning</dd></dl>', ['[Term|strong]', 'Meaning']],
    [
      'Google Docs',
      GOOGLE,
      [
        'h1: Title',
        'Plain and [bold|strong][, slanted|em]',
        '[a link|https://example.org/a]',
        '- One',
        '  - Inner',
        '- Two',
      ],
    ],
    [
      'lists of Word',
      word(1, '·', 'Eins') + word(2, 'o', 'Innen') + word(1, '1.', '<b>Zwei</b>') + word(2, 'iv)', 'vier'),
      ['- Eins', '  - Innen', '1. [Zwei|strong]', '  1. vier'],
    ],
    [
      'lists of Word saved as a page',
      '<p class=MsoListParagraph style="margin-left:1.0in">·<span style="font:7pt">&nbsp;&nbsp;&nbsp; </span>Eins</p>',
      ['  - Eins'],
    ],
    ['no list of Word', '<p class=MsoListParagraph>Kein Punkt</p><p class=MsoTitle>T</p>', ['Kein Punkt', 'h1: T']],
    [
      'comments of Word',
      '<!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]--><p class=MsoNormal>a<o:p>&nbsp;</o:p></p><p><o:p>&nbsp;</o:p></p>',
      ['a'],
    ],
    [
      'Word in a browser',
      '<ul class="BulletListStyle1"><li data-aria-level="2"><p class="Paragraph">x</p></li></ul><p role="heading" aria-level="3">H</p>',
      ['  - x', 'h3: H'],
    ],
    ['spaces that browsers paste', '<p>a<span class="Apple-converted-space">&nbsp;</span>b</p>', ['a b']],
    ['spaces that count', '<p style="white-space:pre-wrap">a  b\nc</p>', ['a  b\nc']],
    ['bold that a style takes back', '<b>x<span style="font-weight:400">y</span></b>', ['[x|strong]y']],
  ])('reads %s', (_what, html, expected) => {
    expect(short(html)).toEqual(expected);
  });

  it('names what no block can hold', () => {
    const { blocks, losses } = htmlToBlocks(
      '<a href="javascript:alert(1)">a</a><img src="file:///C:/x.png"><img src="data:image/png;base64,AA"><img src="/pixel" width=1 height=1><audio src="/a.mp3"></audio>',
    );
    expect(blocks.map(line)).toEqual(['a']);
    expect(losses.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      'link javascript:alert(1)',
      'image file:///C:/x.png',
      'image data:image/png;base64,AA',
      'media /a.mp3',
    ]);
  });

  it('reads again what it wrote', () => {
    const html =
      '<h2>T</h2><p>a <strong>b</strong> <a href="/x">c</a></p><ol><li>one<ul><li>x</li></ul></li><li>two</li></ol><pre><code class="language-ts">a\nb</code></pre>';
    const { blocks } = htmlToBlocks(html);
    expect(htmlToBlocks(toHtml(blocks)).blocks.map(line)).toEqual(blocks.map(line));
  });

  it('reads any nesting without running out of stack, in time that grows with the text', () => {
    const depth = 5_000;
    expect(short('<div><b><ul><li>'.repeat(depth) + 'x')).toHaveLength(1);
    expect(htmlToBlocks('<p>a</p>'.repeat(20_000)).blocks).toHaveLength(20_000);
  });
});
