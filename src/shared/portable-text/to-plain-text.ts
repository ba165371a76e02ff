import type { Block, PortableText } from './schema';

/**
 * The words of a portable text for search and previews: one line for each block that says something. What is meant for
 * machines (forms, SEO, code) stays out.
 */
export function toPlainText(blocks: PortableText): string {
  return blocks
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n');
}

function textOf(block: Block): string {
  switch (block._type) {
    case 'block':
      return block.children.map(({ text }) => text).join('');
    case 'heading':
    case 'cta':
      return block.text;
    case 'image':
      return block.caption ?? block.alt;
    case 'video':
      return block.title ?? '';
    case 'code':
    case 'form':
    case 'seo':
      return '';
  }
}
