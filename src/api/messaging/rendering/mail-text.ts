import type { PortableTextBlock, PortableTextSpan } from '@portabletext/types';
import { listMarkers, markItem, type Listed } from '../../../shared/portable-text/lists';

/** A block of the plain part: text of the template, or what a partial has written. */
export type TextBlock = PortableTextBlock | { _type: 'mailPartial'; text: string };

const isText = (block: TextBlock): block is PortableTextBlock => block._type === 'block';

/** The plain part of a mail: lists keep their numbers and steps, links stand behind the words that they belong to. */
export function mailText(blocks: readonly TextBlock[]): string {
  const markers = listMarkers(blocks as readonly Listed[]);
  return blocks
    .map((block, index) => {
      const marker = markers[index];
      const text = isText(block) ? textOf(block) : (block as { text: string }).text;
      // Items of one list belong together; everything else is a paragraph.
      const gap = index === 0 ? '' : marker && markers[index - 1] ? '\n' : '\n\n';
      return gap + (marker ? markItem(text, marker) : text);
    })
    .join('');
}

function textOf(block: PortableTextBlock): string {
  const text = inline(block);
  return block.style === 'blockquote' ? text.replace(/^/gm, '> ') : text;
}

function inline({ children, markDefs = [] }: PortableTextBlock): string {
  const spans = children as PortableTextSpan[];
  return spans
    .map((span, index) => {
      const next = new Set(spans[index + 1]?.marks ?? []);
      // A link may go over several spans, part of it bold; its address comes once, behind the last.
      const ended = [...new Set(span.marks)].filter((mark) => !next.has(mark));
      return ended.reduce((text, mark) => {
        const href = (markDefs.find(({ _key }) => _key === mark) as { href?: string } | undefined)?.href;
        return href ? withAddress(text, href) : text;
      }, span.text);
    })
    .join('');
}

/** `here <https://…>`; words that are the address need no second one. */
function withAddress(text: string, href: string): string {
  const words = text.trimEnd();
  if (words === href || `mailto:${words}` === href) return text;
  return `${words} <${href}>${text.slice(words.length)}`;
}
