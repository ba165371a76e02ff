import { DECORATORS } from '../marks';
import type { Block, Link, Span, TextBlock } from '../schema';
import type { Format } from './inline-format';
import type { ListPlace } from './word-list';

export interface LinkInText {
  href: string;
  title?: string;
  target?: '_blank';
}

/** How a piece of text stands there. */
export interface Inline {
  format: Format;
  link: LinkInText | undefined;
  /** Spaces and line breaks count, as in `white-space: pre`. */
  keepsSpace: boolean;
}

/** What the paragraph is that the text belongs to. */
export interface Paragraph {
  style: NonNullable<TextBlock['style']>;
  list?: ListPlace | undefined;
}

interface Piece {
  text: string;
  inline: Inline;
}

const sameInline = (a: Inline, b: Inline): boolean =>
  a.link === b.link && DECORATORS.every((mark) => Boolean(a.format[mark]) === Boolean(b.format[mark]));

/** Gathers texts into blocks, with the white space that a browser would show. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  private pieces: Piece[] = [];
  private keys = 0;

  constructor(private readonly makeKey?: () => string) {}

  key(): string {
    this.keys += 1;
    return this.makeKey?.() ?? `h${this.keys}`;
  }

  text(text: string, inline: Inline): void {
    const shown = inline.keepsSpace ? text.replace(/\r\n?/g, '\n') : this.collapsed(text);
    this.add(shown, inline);
  }

  lineBreak(inline: Inline): void {
    this.trimEnd(/ +$/);
    this.add('\n', inline);
  }

  push(block: Block): void {
    this.blocks.push(block);
  }

  /** Ends the paragraph; one without a word is none. */
  flush(paragraph: Paragraph): TextBlock | undefined {
    this.trimEnd(/[ \n]+$/);
    const pieces = this.pieces;
    this.pieces = [];
    // Where line breaks count, those between the tags are no part of the text.
    if (pieces[0]) pieces[0].text = pieces[0].text.replace(/^\n+/, '');
    // Editors leave empty paragraphs, often with a space that does not break, as distance between others.
    if (pieces.every(({ text }) => text.trim() === '')) return undefined;
    const block = this.blockOf(pieces, paragraph);
    this.blocks.push(block);
    return block;
  }

  private add(text: string, inline: Inline): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    if (last && sameInline(last.inline, inline)) last.text += text;
    else this.pieces.push({ text, inline });
  }

  private collapsed(text: string): string {
    const shown = text.replace(/[ \t\r\n\f]+/g, ' ');
    const before = this.pieces.at(-1)?.text;
    return before === undefined || /[ \n]$/.test(before) ? shown.replace(/^ /, '') : shown;
  }

  private trimEnd(what: RegExp): void {
    for (let last = this.pieces.at(-1); last; last = this.pieces.at(-1)) {
      last.text = last.text.replace(what, '');
      if (last.text !== '') return;
      this.pieces.pop();
    }
  }

  private blockOf(pieces: readonly Piece[], { style, list }: Paragraph): TextBlock {
    const links = new Map<LinkInText, Link>();
    const children = pieces.map(({ text, inline: { format, link } }): Span => {
      const marks: string[] = DECORATORS.filter((mark) => format[mark]);
      if (link) {
        const definition = links.get(link) ?? { _type: 'link', _key: this.key(), ...link };
        links.set(link, definition);
        marks.push(definition._key);
      }
      return { _type: 'span', _key: this.key(), text, marks };
    });
    return { _type: 'block', _key: this.key(), style, children, markDefs: [...links.values()], ...list };
  }
}
