import { STYLES } from '../marks';
import type { Block } from '../schema';
import { linkTarget } from './address';
import type { BlockWriter } from './block-writer';
import { type LinkInText, type Paragraph } from './block-writer';
import { codeBlock, languageOf } from './code-block';
import { joinItem } from './join-blocks';
import { formatInside, isHidden, styleOf, type Attributes } from './inline-format';
import { mediaBlock } from './media-block';
import { Captions } from './captions';
import { BLOCKS, PARTS, SKIPPED } from './elements';
import type { Loss } from './loss';
import { outermost, type Scope } from './scope';
import { TableRows } from './table-rows';
import { filteredWordLevel, isWordMarker, kindOfMarker, takeMarker, wordLevel } from './word-list';

type Style = ReadonlyMap<string, string>;

/** Reads the events of a parser into blocks. One scope for each open element says what its texts are. */
export class BlockReader {
  readonly losses: Loss[] = [];
  private readonly scopes: Scope[] = [outermost()];
  private readonly rows: TableRows;
  private readonly captions: Captions;

  constructor(private readonly writer: BlockWriter) {
    this.rows = new TableRows(writer);
    this.captions = new Captions(writer);
  }

  private get top(): Scope {
    return this.scopes.at(-1) as Scope;
  }

  text(text: string): void {
    const { inline, skipped, code, marker, isSpacer } = this.top;
    if (skipped) return;
    const clean = text.replaceAll('\0', '');
    if (code) code.text += clean;
    else if (marker) marker.text += clean;
    else this.writer.text(isSpacer ? clean.replaceAll('\u00a0', ' ') : clean, inline);
  }

  open(name: string, attributes: Attributes): void {
    const outer = this.top;
    const style = styleOf(attributes);
    if (outer.skipped || SKIPPED.has(name) || isHidden(attributes, style)) return this.enter(name, { skipped: true });
    if (outer.code) return this.openInCode(name, attributes);
    if (outer.marker) return this.enter(name, {});
    if (isWordMarker(style)) return this.enter(name, { marker: outer.word ?? { text: '' } });
    if (name === 'br') this.writer.lineBreak(outer.inline);
    if (PARTS.has(name)) this.media(name, attributes);
    if (BLOCKS.has(name)) return this.openBlock(name, attributes, style);
    this.enter(name, {
      inline: this.inlineInside(name, attributes, style),
      isSpacer: outer.isSpacer || name === 'o:p' || (attributes.class ?? '').includes('Apple-converted-space'),
    });
  }

  close(name: string): void {
    const scope = this.top;
    if (this.scopes.length > 1) this.scopes.pop();
    if (scope.skipped) return;
    const outer = this.top;
    if (scope.code) {
      if (!outer.code) this.push(codeBlock(scope.code, this.writer.key()));
      else if (BLOCKS.has(name)) endLine(scope.code);
      return;
    }
    if (scope.marker || !BLOCKS.has(name)) return;
    this.flush(scope);
    if (name === 'td' || name === 'th') this.rows.endCell();
    else if (name === 'tr') this.rows.endRow();
    else if (name === 'figcaption') this.captions.end();
  }

  finish(): void {
    this.flush(this.top);
  }

  private openBlock(name: string, attributes: Attributes, style: Style): void {
    const outer = this.top;
    this.flush(outer);
    if (name === 'pre')
      return this.enter(name, { code: { text: '', language: languageOf(attributes) ?? outer.language } });
    if (name === 'tr') this.rows.startRow();
    if (name === 'figcaption') this.captions.start();
    const list = name === 'ul' || name === 'ol' || name === 'menu';
    const level = wordLevel(style) ?? filteredWordLevel(attributes, style);
    this.enter(name, {
      inline: this.inlineInside(name, attributes, style),
      style: styleOfBlock(name, attributes) ?? outer.style,
      language: languageOf(attributes) ?? outer.language,
      ...(list && { list: { listItem: name === 'ol' ? 'number' : 'bullet', level: (outer.list?.level ?? 0) + 1 } }),
      ...(name === 'li' && { item: { level: Number(attributes['aria-level'] ?? attributes['data-aria-level']) } }),
      ...(list && { item: undefined }),
      ...(level !== undefined && { word: { text: '', level } }),
    });
  }

  private inlineInside(name: string, attributes: Attributes, style: Style): Scope['inline'] {
    const { inline } = this.top;
    const link = name === 'a' ? this.link(attributes) : inline.link;
    const format = formatInside(inline.format, name === 'dt' ? 'strong' : name, style);
    const space = style.get('white-space');
    return {
      // Browsers underline links by themselves, and editors write that down.
      format: link && format.underline ? { ...format, underline: false } : format,
      link,
      keepsSpace: space === undefined ? inline.keepsSpace : /^(pre|pre-wrap|break-spaces)$/.test(space),
    };
  }

  private link({ href = '', title, target }: Attributes): LinkInText | undefined {
    const reaches = linkTarget(href);
    if (reaches === undefined) {
      if (href.trim() !== '') this.losses.push({ kind: 'link', address: href });
      return undefined;
    }
    return {
      href: reaches,
      ...(title && { title: title.slice(0, 1000) }),
      ...(target === '_blank' && { target: '_blank' as const }),
    };
  }

  private media(name: string, attributes: Attributes): void {
    const found = mediaBlock(name, attributes, () => this.writer.key());
    if (found.loss) this.losses.push(found.loss);
    if (found.block) this.push(found.block);
  }

  private openInCode(name: string, attributes: Attributes): void {
    const { code } = this.top;
    if (!code) return;
    if (name === 'br') code.text += '\n';
    else if (BLOCKS.has(name)) endLine(code);
    code.language ??= languageOf(attributes);
    this.enter(name, {});
  }

  private enter(name: string, changes: Partial<Scope>): void {
    this.scopes.push({ ...this.top, ...changes, name });
  }

  private push(block: Block | undefined): void {
    this.flush(this.top);
    if (block) this.writer.push(block);
  }

  /** Ends the paragraph of this scope. Further paragraphs of a list item belong to it, as a line of their own. */
  private flush({ style, list, item, word }: Scope): void {
    const paragraph: Paragraph = { style };
    if (word?.text) paragraph.list = { listItem: kindOfMarker(word.text), level: word.level };
    else if (list && item) paragraph.list = { ...list, level: Math.min(10, item.level || list.level) };
    const block = this.writer.flush(paragraph);
    if (!block) return;
    if (word && !word.text) {
      const typed = takeMarker(block.children);
      if (typed)
        Object.assign(block, { children: typed.rest, listItem: kindOfMarker(typed.marker), level: word.level });
    }
    if (!item) return;
    if (item.block) joinItem(this.writer.blocks, item.block);
    else item.block = block;
  }
}

function endLine(code: { text: string }): void {
  if (code.text !== '' && !code.text.endsWith('\n')) code.text += '\n';
}

/** What its tag or, in Word, its class says that a paragraph is; undefined where it is what surrounds it. */
function styleOfBlock(name: string, attributes: Attributes): Scope['style'] | undefined {
  const known = STYLES.find((style) => style === name);
  if (known) return known;
  const { class: names = '', role } = attributes;
  if (role === 'heading') return STYLES.find((style) => style === `h${attributes['aria-level'] ?? 2}`);
  if (/\bMsoTitle\b/.test(names)) return 'h1';
  if (/\bMsoSubtitle\b/.test(names)) return 'h2';
  return /\bMso(?:Intense)?Quote\b/.test(names) ? 'blockquote' : undefined;
}
