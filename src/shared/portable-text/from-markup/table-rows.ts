import type { Block, TextBlock } from '../schema';
import type { BlockWriter } from './block-writer';
import { joinCells } from './join-blocks';

const isPlain = (block: Block): block is TextBlock => block._type === 'block' && block.listItem === undefined;

/** Tells at the end of a row what it was: cells that hold a paragraph each are a line of a table, all else is layout. */
export class TableRows {
  private readonly rows: { start: number; ends: number[] }[] = [];

  constructor(private readonly writer: BlockWriter) {}

  startRow(): void {
    this.rows.push({ start: this.writer.blocks.length, ends: [] });
  }

  endCell(): void {
    this.rows.at(-1)?.ends.push(this.writer.blocks.length);
  }

  endRow(): void {
    const row = this.rows.pop();
    if (!row || row.ends.length < 2) return;
    const { blocks } = this.writer;
    const cells = row.ends.map((end, cell) => blocks.slice(cell === 0 ? row.start : row.ends[cell - 1], end));
    if (!cells.every((cell) => cell.length < 2 && cell.every(isPlain))) return;
    const line = joinCells(
      cells.map(([block]) => block as TextBlock | undefined),
      () => this.writer.key(),
    );
    blocks.splice(row.start, blocks.length - row.start, ...(line ? [line] : []));
  }
}
