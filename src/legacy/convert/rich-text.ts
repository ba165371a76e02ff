import { markdownToPortableText } from '@portabletext/markdown';
import type { PortableText, TextBlock } from '../../shared/portable-text/schema';
import { toHtml } from '../../shared/portable-text/to-html';
import { toPlainText } from '../../shared/portable-text/to-plain-text';
import { parsePortableText } from '../../shared/portable-text/validate';
import type { JsonValue, SourceValue } from '../values/source-value';
import { done, refuse, type Converter } from './converter';
import { htmlToBlocks } from './html-blocks';

const HTML = /<\/?(p|div|span|br|h[1-6]|ul|ol|li|strong|b|em|i|u|a|blockquote|code|pre|table|img)\b[^>]*>/i;
const MARKDOWN = /^(#{1,6} |[-*+] |\d+\. |> |```)|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\([^)\s]+\)/m;

function paragraphs(text: string): TextBlock[] {
  return text.split(/\r?\n\r?\n/).map((paragraph, index) => ({
    _type: 'block',
    _key: `b${index}`,
    style: 'normal',
    children: [{ _type: 'span', _key: 's0', text: paragraph, marks: [] }],
    markDefs: [],
  }));
}

function fromMarkdown(text: string): PortableText | undefined {
  const count = { keys: 0 };
  const blocks: unknown = markdownToPortableText(text, { keyGenerator: () => `m${(count.keys += 1)}` } as never);
  const verdict = parsePortableText(blocks);
  return verdict.ok ? verdict.value : undefined;
}

/** HTML, Markdown or plain text as portable text blocks; what has no block of its own is read as its words. */
export function richTextToBlocks(text: string): JsonValue {
  const blocks = HTML.test(text)
    ? htmlToBlocks(text)
    : ((MARKDOWN.test(text) ? fromMarkdown(text) : undefined) ?? paragraphs(text));
  return JSON.parse(JSON.stringify(blocks)) as JsonValue;
}

function isPlain(blocks: PortableText): boolean {
  return blocks.every(
    (block) =>
      block._type === 'block' &&
      (block.style ?? 'normal') === 'normal' &&
      block.listItem === undefined &&
      block.children.every(({ marks = [] }) => marks.length === 0),
  );
}

/**
 * A text of an editor or a plain one ↔ portable text. Back, paragraphs without any format are plain text, everything
 * else HTML; the import keeps the original where that is not the same text.
 */
export const richTextConverter: Converter = {
  parse(value: SourceValue) {
    if (value === null || value === '') return done(null);
    if (typeof value !== 'string') return refuse('is no text');
    const blocks = richTextToBlocks(value);
    const verdict = parsePortableText(blocks);
    return verdict.ok ? done(blocks) : refuse('is no text that fits into blocks');
  },
  print([value]) {
    if (!Array.isArray(value)) return null;
    const blocks = value as unknown as PortableText;
    return isPlain(blocks) ? blocks.map((block) => toPlainText([block])).join('\n\n') : toHtml(blocks);
  },
};
