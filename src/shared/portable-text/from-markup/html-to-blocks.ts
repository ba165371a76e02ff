import { Parser } from 'htmlparser2';
import type { Block } from '../schema';
import { BlockReader } from './block-reader';
import { BlockWriter } from './block-writer';
import type { Loss } from './loss';

export interface BlocksOfHtml {
  blocks: Block[];
  /** What the source shows and no block can hold; nothing is lost that is not named here. */
  losses: Loss[];
}

/**
 * Reads HTML as people write, paste and store it: paragraphs, headings, quotes, lists, preformatted text, pictures,
 * videos, tables as lines, marks and links. Knows what Google Docs, Word and browsers put around it. Imports and paste in
 * the editor use the same.
 * @param key makes the keys of blocks, spans and links; counted ones by default
 */
export function htmlToBlocks(html: string, key?: () => string): BlocksOfHtml {
  const writer = new BlockWriter(key);
  const reader = new BlockReader(writer);
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.text(text),
  });
  parser.write(html);
  parser.end();
  reader.finish();
  return { blocks: writer.blocks, losses: reader.losses };
}
