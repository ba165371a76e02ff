import { toHTML } from '@portabletext/to-html';
import type { PortableTextBlock, PortableTextSpan } from '@portabletext/types';
import { nestLists, type Listed } from '../../../shared/portable-text/lists';
import { escapeHtml } from '../../../shared/portable-text/to-html';
import { weblink, type Filler } from './liquid';
import { mailText } from './mail-text';

/** A whole line that is one Liquid tag calls a partial, which brings its own HTML. */
const PARTIAL_LINE = /^\{%-?\s*render\s.*%\}$/s;

interface PartialBlock {
  _type: 'mailPartial';
  html: string;
  text: string;
}
type MailBlock = PortableTextBlock | PartialBlock;

export interface MailBody {
  html: string;
  text: string;
}

/**
 * Fills the blocks of a template and serializes them. Spans are rendered before they are escaped, so no value becomes
 * markup. A paragraph that an editor left empty stays, one that its condition empties goes.
 */
export function renderBlocks(blocks: readonly PortableTextBlock[], filler: Filler): MailBody {
  const filled = blocks.flatMap((block) => {
    const after = fill(block, filler);
    return isEmpty(after) && !isBlank(block) ? [] : [after];
  });
  return {
    html: toHTML(nestLists(filled as Listed[]), { components: MAIL_COMPONENTS, onMissingComponent: false }),
    text: mailText(filled),
  };
}

/** Blank lines separate paragraphs, as in the templates that are kept in code. */
export function paragraphs(source: string): PortableTextBlock[] {
  return source
    .trim()
    .split(/\n\s*\n/)
    .map((text, index) => ({
      _type: 'block',
      _key: `p${index}`,
      style: 'normal',
      markDefs: [],
      children: [{ _type: 'span', _key: `p${index}s`, text: text.replace(/\s*\n\s*/g, ' ').trim(), marks: [] }],
    }));
}

function fill(block: PortableTextBlock, filler: Filler): MailBlock {
  if (block._type !== 'block') return objectInMail(block, filler);
  const source = textOf(block).trim();
  if (PARTIAL_LINE.test(source)) return partial(source, filler);
  return {
    ...block,
    children: (block.children as PortableTextSpan[]).map((span) => ({
      ...span,
      text: filler.toText(span.text),
    })),
    markDefs: (block.markDefs ?? []).map((def) => {
      const { href } = def as { href?: unknown };
      return typeof href === 'string' ? { ...def, href: weblink(filler.toText(href)) } : def;
    }),
  };
}

/**
 * What an editor puts between texts: a heading and code are words, a call to action is a button. Forms, videos and
 * images of the site have no place in a mail.
 */
function objectInMail(block: { _type: string; text?: string; code?: string }, filler: Filler): PartialBlock {
  switch (block._type) {
    case 'cta':
      return partial("{% render 'button', label: text, url: url %}", filler, block);
    case 'heading':
      return words(filler.toText(block.text ?? ''), (children) => heading({ children }));
    case 'code':
      // Shown as it is: what looks like a placeholder in it is an example.
      return words(block.code ?? '', preformatted);
    default:
      return { _type: 'mailPartial', html: '', text: '' };
  }
}

function words(text: string, tag: (html: string) => string): PartialBlock {
  return { _type: 'mailPartial', html: text.trim() === '' ? '' : tag(escapeHtml(text)), text };
}

const partial = (source: string, filler: Filler, scope?: object): PartialBlock => ({
  _type: 'mailPartial',
  html: filler.toHtml(source, scope),
  text: filler.toText(source, scope).trim(),
});

const textOf = (block: PortableTextBlock): string =>
  (block.children as PortableTextSpan[]).map((span) => span.text ?? '').join('');

const isPartial = (block: MailBlock): block is PartialBlock => block._type === 'mailPartial';

/** An empty line that an editor wrote. */
const isBlank = (block: PortableTextBlock): boolean => block._type === 'block' && textOf(block).trim() === '';

const isEmpty = (block: MailBlock): boolean =>
  isPartial(block) ? (block as PartialBlock).html.trim() === '' : textOf(block as PortableTextBlock).trim() === '';

const P = 'margin:0 0 16px;font-size:16px;line-height:24px;color:#32324d';
const H = 'margin:0 0 16px;font-size:20px;line-height:28px;color:#212134';
const heading = ({ children }: { children?: string }) => `<h2 style="${H}">${children}</h2>`;
const preformatted = (html: string) => `<pre style="${P};white-space:pre-wrap">${html}</pre>`;

const MAIL_COMPONENTS = {
  types: { mailPartial: ({ value }: { value: PartialBlock }) => value.html },
  block: {
    normal: ({ children }: { children?: string }) => `<p style="${P}">${children?.trim() ? children : '<br>'}</p>`,
    blockquote: ({ children }: { children?: string }) =>
      `<blockquote style="margin:0 0 16px;padding-left:12px;border-left:3px solid #dcdce4">${children}</blockquote>`,
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
  },
  list: {
    bullet: ({ children }: { children?: string }) => `<ul style="${P};padding-left:20px">${children}</ul>`,
    number: ({ children }: { children?: string }) => `<ol style="${P};padding-left:20px">${children}</ol>`,
  },
  marks: {
    link: ({ children, value }: { children?: string; value?: { href?: string } }) =>
      value?.href
        ? `<a href="${value.href.replace(/&/g, '&amp;')}" style="color:#4945ff">${children}</a>`
        : (children ?? ''),
  },
};
