import { toPlainText } from '../to-plain-text';
import type { BlockWriter } from './block-writer';

/** Gives the words of a caption to the picture or video before it. */
export class Captions {
  private readonly starts: number[] = [];

  constructor(private readonly writer: BlockWriter) {}

  start(): void {
    this.starts.push(this.writer.blocks.length);
  }

  end(): void {
    const start = this.starts.pop();
    if (start === undefined) return;
    const { blocks } = this.writer;
    const shown = blocks[start - 1];
    const caption = toPlainText(blocks.slice(start)).replace(/\s+/g, ' ').trim().slice(0, 1000);
    if (caption === '' || (shown?._type !== 'image' && shown?._type !== 'video')) return;
    if (shown._type === 'image') shown.caption = caption;
    else shown.title = caption;
    blocks.splice(start);
  }
}
