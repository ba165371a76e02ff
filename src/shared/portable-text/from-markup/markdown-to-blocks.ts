import { markdownToPortableText } from '@portabletext/markdown';
import type { Block, Span, TextBlock } from '../schema';
import { linkTarget } from './address';
import { htmlToBlocks, type BlocksOfHtml } from './html-to-blocks';
import { joinCells } from './join-blocks';
import type { Loss } from './loss';
import { mediaBlock } from './media-block';

/** Keys that are their own within one text. */
function countedKeys(): () => string {
  let keys = 0;
  return () => `m${(keys += 1)}`;
}

interface Picture {
  _type: 'image';
  _key: string;
  src?: string;
  alt?: string;
  title?: string;
}
interface Cell {
  value: TextBlock[];
}
/** What the parser gives beside text blocks. */
type Parsed =
  | (Omit<TextBlock, 'children'> & { children: (Span | Picture)[] })
  | Picture
  | { _type: 'code'; _key: string; code: string; language?: string }
  | { _type: 'html'; html: string }
  | { _type: 'table'; rows: { cells: Cell[] }[] }
  | { _type: 'horizontal-rule' };

const MARKDOWN = /^(#{1,6} |[-*+] |\d+\. |> |```)|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\([^)\s]+\)/m;

/** Whether a text has headings, lists, quotes, code, links or bold words as Markdown writes them. */
export function looksLikeMarkdown(text: string): boolean {
  return MARKDOWN.test(text);
}

/**
 * Markdown as blocks, with pictures, code, tables as lines and the HTML that stands in it.
 * @param key makes the keys of blocks, spans and links; counted ones by default
 */
export function markdownToBlocks(markdown: string, key: () => string = countedKeys()): BlocksOfHtml {
  const losses: Loss[] = [];
  // Its types do not tell of what it gives beside text blocks.
  const parsed: object[] = markdownToPortableText(markdown, { keyGenerator: key });
  const blocks = (parsed as Parsed[]).flatMap((block): Block[] => {
    switch (block._type) {
      case 'block':
        return textBlocks(block);
      case 'image':
        return picture(block);
      case 'code':
        return block.code === '' ? [] : [{ ...block, language: block.language || 'text' }];
      case 'html': {
        const inner = htmlToBlocks(block.html, key);
        losses.push(...inner.losses);
        return inner.blocks;
      }
      case 'table':
        return block.rows.flatMap(({ cells }) => joinCells(cells.map(cellText), key) ?? []);
      default:
        return [];
    }
  });
  return { blocks, losses };

  function picture({ src, alt, title }: Picture): Block[] {
    const found = mediaBlock('img', { ...(src && { src }), ...(alt && { alt }), ...(title && { title }) }, key);
    if (found.loss) losses.push(found.loss);
    return found.block ? [found.block] : [];
  }

  function cellText({ value }: Cell): TextBlock | undefined {
    return value[0] && withReachableLinks(value[0]);
  }

  /** A picture inside a line ends the paragraph before it. */
  function textBlocks({ children, ...block }: Extract<Parsed, { _type: 'block' }>): Block[] {
    const parts: Block[] = [];
    let spans: Span[] = [];
    const flush = (): void => {
      if (spans.some(({ text }) => text.trim() !== ''))
        parts.push(withReachableLinks({ ...block, _key: parts.length === 0 ? block._key : key(), children: spans }));
      spans = [];
    };
    for (const child of children) {
      if (child._type === 'span') spans.push(child);
      else {
        flush();
        parts.push(...picture(child));
      }
    }
    flush();
    return parts;
  }

  function withReachableLinks(block: TextBlock): TextBlock {
    const markDefs = (block.markDefs ?? []).flatMap((definition) => {
      const href = linkTarget(definition.href);
      if (href === undefined) losses.push({ kind: 'link', address: definition.href });
      return href === undefined ? [] : [{ ...definition, href }];
    });
    const gone = new Set((block.markDefs ?? []).map(({ _key }) => _key));
    for (const { _key } of markDefs) gone.delete(_key);
    const children = block.children.map((span) => ({
      ...span,
      marks: (span.marks ?? []).filter((mark) => !gone.has(mark)),
    }));
    return { ...block, children, markDefs };
  }
}
