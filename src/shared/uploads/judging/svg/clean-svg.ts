import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { drawingSize } from './drawing-size';
import { staysSmall, type Part } from './instances';
import { isSafeCss, safeStyleSheet } from './safe-css';
import { ATTRIBUTES, DRAWING_ATTRIBUTES, ELEMENTS, isInnerReference } from './vocabulary';

export interface CleanedSvg {
  svg: string;
  /** In pixels, as it is shown by itself. */
  size: { width: number; height: number };
}

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';
const MOST_ELEMENTS = 50_000;
const DEEPEST = 200;

/** Whether a text is meant as a drawing: it begins as markup and names the element. */
export function looksLikeSvg(text: string): boolean {
  return /^\uFEFF?\s*</.test(text) && /<(?:[\w.-]+:)?svg[\s/>]/.test(text);
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/**
 * Writes a drawing anew from what it is made of: elements and attributes of a list (`vocabulary.ts`), references within
 * the drawing. It is read as browsers read an SVG file, as XML with namespaces, and what is written has one only, so that
 * nothing means something else to them than it did here. Comments, instructions, document types and what belongs to
 * drawing programs are left out with everything else.
 * @returns null when it is not well-formed, has entities of its own, or is no drawing
 */
export function cleanSvg(text: string): CleanedSvg | null {
  const writer = new SvgWriter();
  // Without its type XML allows anything before the root.
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => writer.open(tag));
  parser.on('closetag', () => writer.close());
  parser.on('text', (data) => writer.write(data));
  parser.on('cdata', (data) => writer.write(data));
  try {
    parser.write(text).close();
    return writer.finish();
  } catch {
    return null;
  }
}

class NoDrawing extends Error {}

interface Open {
  name: string;
  part: Part;
  id: string | undefined;
  /** Collected: a style sheet is judged as a whole. */
  css?: string;
}

class SvgWriter {
  private readonly out: string[] = [];
  private readonly stack: Open[] = [];
  private readonly parts = new Map<string, Part>();
  private root: Record<string, string> | undefined;
  private whole: Part | undefined;
  private elements = 0;
  /** How deep inside something that is left out. */
  private skipped = 0;

  open({ uri, local, attributes }: SaxesTagNS): void {
    if (this.stack.length + this.skipped >= DEEPEST || ++this.elements > MOST_ELEMENTS) throw new NoDrawing();
    if (!this.root && (uri !== SVG || local !== 'svg')) throw new NoDrawing();
    if (this.skipped > 0 || uri !== SVG || !ELEMENTS.has(local) || !isUnderstood(local, attributes)) {
      this.skipped += 1;
      return;
    }
    const kept = Object.values(attributes).flatMap((attribute) => keptAttribute(local, attribute));
    const named = Object.fromEntries(kept);
    const uses =
      local === 'use' ? [named.href ?? named['xlink:href'] ?? ''].map((target) => target.trim().slice(1)) : [];
    this.stack.push({ name: local, part: { elements: 1, uses }, id: named.id, ...(local === 'style' && { css: '' }) });
    const namespaces = this.root ? '' : ` xmlns="${SVG}" xmlns:xlink="${XLINK}"`;
    this.root ??= named;
    if (local !== 'style') this.out.push(`<${local}${namespaces}${written(kept)}>`);
  }

  write(data: string): void {
    const current = this.stack.at(-1);
    if (this.skipped > 0 || !current) return;
    if (current.css !== undefined) current.css += data;
    else this.out.push(escaped(data));
  }

  close(): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    const closed = this.stack.pop();
    if (!closed) throw new NoDrawing();
    const { name, part, id, css } = closed;
    if (css === undefined) this.out.push(`</${name}>`);
    else this.out.push(styleElement(css));
    if (id !== undefined && !this.parts.has(id)) this.parts.set(id, part);
    const parent = this.stack.at(-1);
    if (!parent) {
      this.whole = part;
      return;
    }
    parent.part.elements += part.elements;
    parent.part.uses.push(...part.uses);
  }

  finish(): CleanedSvg | null {
    if (!this.root || !this.whole || !staysSmall(this.whole, this.parts)) return null;
    return { svg: this.out.join(''), size: drawingSize(this.root) };
  }
}

function styleElement(css: string): string {
  const safe = safeStyleSheet(css);
  return safe === null || safe.trim() === '' ? '' : `<style>${escaped(safe)}</style>`;
}

const written = (attributes: [string, string][]): string =>
  attributes.map(([name, value]) => ` ${name}="${escaped(value).replace(/[\n\r\t]/g, ' ')}"`).join('');

/** An animation may move what is drawn; of anything else it could make a link or a handler. */
function isUnderstood(element: string, attributes: Record<string, SaxesAttributeNS>): boolean {
  if (!/^(?:animate|animateTransform|set)$/.test(element)) return true;
  return DRAWING_ATTRIBUTES.has(attributes.attributeName?.value.trim() ?? '');
}

function keptAttribute(element: string, { uri, local, value }: SaxesAttributeNS): [string, string][] {
  if (uri === XML) return local === 'space' || local === 'lang' ? [[`xml:${local}`, value]] : [];
  if (uri === XLINK) return local === 'href' && isInnerReference(element, value) ? [['xlink:href', value]] : [];
  if (uri !== '') return [];
  if (local === 'href') return isInnerReference(element, value) ? [['href', value]] : [];
  if (!ATTRIBUTES.has(local) && !/^aria-[a-z]+$/.test(local)) return [];
  return isSafeCss(value) ? [[local, value]] : [];
}
