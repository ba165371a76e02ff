import type { PortableText, TextBlock } from '../../shared/portable-text/schema';
import { htmlToBlocks, type BlocksOfHtml } from '../../shared/portable-text/from-markup/html-to-blocks';
import { looksLikeMarkdown, markdownToBlocks } from '../../shared/portable-text/from-markup/markdown-to-blocks';
import { isSafeSource } from '../../shared/addresses/safe-url';
import { toHtml } from '../../shared/portable-text/to-html';
import { toPlainText } from '../../shared/portable-text/to-plain-text';
import { parsePortableText } from '../../shared/portable-text/validate';
import type { JsonValue, SourceValue } from '../values/source-value';
import { done, refuse, repairedBy, type Converter } from './converter';

const HTML =
  /<\/?(p|div|span|br|h[1-6]|ul|ol|li|strong|b|em|i|u|a|blockquote|code|pre|table|img|iframe|figure|video|hr|section|article|del|s|small|sup|sub|center|font|o:p)\b[^>]*>/i;

function paragraphs(text: string): TextBlock[] {
  return text.split(/\r?\n\r?\n/).map((paragraph, index) => ({
    _type: 'block',
    _key: `b${index}`,
    style: 'normal',
    children: [{ _type: 'span', _key: 's0', text: paragraph, marks: [] }],
    markDefs: [],
  }));
}

function read(text: string): BlocksOfHtml {
  if (HTML.test(text)) return htmlToBlocks(text);
  return looksLikeMarkdown(text) ? markdownToBlocks(text) : { blocks: paragraphs(text), losses: [] };
}

interface ReadText {
  blocks: JsonValue;
  /** Whether something in it points nowhere that a text may point at. */
  hasLosses: boolean;
}

/** HTML, Markdown or plain text as portable text blocks; what has no block of its own is read as its words. */
export function readRichText(text: string): ReadText {
  const { blocks, losses } = read(text);
  const fitting = parsePortableText(blocks).ok ? blocks : paragraphs(toPlainText(blocks));
  return { blocks: JSON.parse(JSON.stringify(fitting)) as JsonValue, hasLosses: losses.length > 0 };
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

/** An image that came with its address still has it. */
const addressOf = (reference: string): string | undefined => (isSafeSource(reference) ? reference : undefined);

/**
 * A text of an editor or a plain one ↔ portable text. Back, paragraphs without any format are plain text, everything
 * else HTML; the import keeps the original where that is not the same text.
 */
export const richTextConverter: Converter = {
  parse(value: SourceValue) {
    if (value === null || value === '') return done(null);
    if (typeof value !== 'string') return refuse('is no text');
    const { blocks, hasLosses } = readRichText(value);
    if (!parsePortableText(blocks).ok) return refuse('is no text that fits into blocks');
    return hasLosses ? repairedBy('unreachable_part', blocks) : done(blocks);
  },
  print([value]) {
    if (!Array.isArray(value)) return null;
    const blocks = value as unknown[] as PortableText;
    return isPlain(blocks)
      ? blocks.map((block) => toPlainText([block])).join('\n\n')
      : toHtml(blocks, { imageUrl: addressOf });
  },
};
