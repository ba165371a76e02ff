import { toHTML } from '@portabletext/to-html';
import type { PortableTextBlock, PortableTextSpan } from '@portabletext/types';
import { liquidToHtml, liquidToText, weblink, type MailGlobals } from './liquid';

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

/** Fills the blocks of a template and serializes them. Spans are rendered before they are escaped, so no value becomes markup. */
export function renderBlocks(blocks: readonly PortableTextBlock[], globals: MailGlobals): MailBody {
  const filled = blocks.map((block) => fill(block, globals)).filter((block) => !isEmpty(block));
  return { html: toHTML(filled, { components: MAIL_COMPONENTS, onMissingComponent: false }), text: plainText(filled) };
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

function fill(block: PortableTextBlock, globals: MailGlobals): MailBlock {
  if (block._type !== 'block') return objectInMail(block, globals);
  const source = textOf(block).trim();
  if (PARTIAL_LINE.test(source)) return partial(source, globals);
  return {
    ...block,
    children: (block.children as PortableTextSpan[]).map((span) => ({
      ...span,
      text: liquidToText(span.text, globals),
    })),
    markDefs: (block.markDefs ?? []).map((def) => {
      const { href } = def as { href?: unknown };
      return typeof href === 'string' ? { ...def, href: weblink(liquidToText(href, globals)) } : def;
    }),
  };
}

/** A call to action becomes a button; forms, videos and images of the site have no place in a mail. */
function objectInMail(block: { _type: string }, globals: MailGlobals): PartialBlock {
  if (block._type !== 'cta') return { _type: 'mailPartial', html: '', text: '' };
  return partial("{% render 'button', label: text, url: url %}", globals, block);
}

const partial = (source: string, globals: MailGlobals, scope?: object): PartialBlock => ({
  _type: 'mailPartial',
  html: liquidToHtml(source, globals, scope),
  text: liquidToText(source, globals, scope).trim(),
});

const textOf = (block: PortableTextBlock): string =>
  (block.children as PortableTextSpan[]).map((span) => span.text ?? '').join('');

const isPartial = (block: MailBlock): block is PartialBlock => block._type === 'mailPartial';

const isEmpty = (block: MailBlock): boolean =>
  isPartial(block) ? (block as PartialBlock).html.trim() === '' : textOf(block as PortableTextBlock).trim() === '';

function plainText(blocks: readonly MailBlock[]): string {
  const lines = blocks.map((block) => {
    if (isPartial(block)) return block.text;
    const links = (block.markDefs ?? []).map((def) => (def as { href?: string }).href ?? '').filter(Boolean);
    return `${block.listItem ? '- ' : ''}${textOf(block)}${links.map((href) => ` <${href}>`).join('')}`;
  });
  return lines.join('\n\n');
}

const P = 'margin:0 0 16px;font-size:16px;line-height:24px;color:#32324d';
const H = 'margin:0 0 16px;font-size:20px;line-height:28px;color:#212134';
const heading = ({ children }: { children?: string }) => `<h2 style="${H}">${children}</h2>`;

const MAIL_COMPONENTS = {
  types: { mailPartial: ({ value }: { value: PartialBlock }) => value.html },
  block: {
    normal: ({ children }: { children?: string }) => `<p style="${P}">${children}</p>`,
    blockquote: ({ children }: { children?: string }) =>
      `<blockquote style="margin:0 0 16px;padding-left:12px;border-left:3px solid #dcdce4">${children}</blockquote>`,
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
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
