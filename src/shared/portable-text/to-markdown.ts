import { portableTextToMarkdown } from '@portabletext/markdown';
import type { TypedObject } from '@portabletext/types';
import { listMarkers, markItem, type Listed, type ListMarker } from './lists';
import { isSafeLink, isSafeSource } from '../addresses/safe-url';
import { renderable } from './renderable';
import type { Block, Code, Cta, Form, Heading, Image, Link, PortableText, Span, Video } from './schema';

export interface MarkdownOptions {
  /** The address of an image by the reference in its block; an image without one is given by its text. */
  imageUrl?: (reference: string) => string | undefined;
}

interface Rendered {
  children?: string;
}

interface ListItem extends Rendered {
  /** A block, with the marker that `withMarkers` gave it. */
  value: object;
}

/**
 * A portable text as CommonMark. Text is escaped, so that what an author typed is what a reader sees, and brings no
 * HTML along. SEO blocks are left out.
 */
export function toMarkdown(blocks: PortableText, { imageUrl }: MarkdownOptions = {}): string {
  // Text is escaped here and not by the library, which leaves it as typed; it also writes keys into what it is given.
  const escaped = renderable(blocks).flatMap((block) => (block._type === 'seo' ? [] : [escapeBlock(block)]));
  return portableTextToMarkdown(withMarkers(escaped), {
    hardBreak: () => '\\\n',
    marks: {
      em: ({ children }) => wrap(children, '*'),
      strong: ({ children }) => wrap(children, '**'),
      'strike-through': ({ children }) => wrap(children, '~~'),
      underline: ({ children }) => `<u>${children}</u>`,
      code: ({ text }) => codeSpan(text),
      link: ({ children, value }: { children: string; value?: Link }) => link(children, value),
    },
    unknownMark: ({ children }) => children,
    block: {
      normal: ({ children }: Rendered) => guardLines(children),
      blockquote: ({ children }: Rendered) => prefix(guardLines(children), '> '),
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, headingRenderer(level)])),
    },
    listItem,
    types: {
      heading: ({ value }: { value: Heading }) => `${'#'.repeat(value.level ?? 2)} ${oneLine(escapeText(value.text))}`,
      cta: ({ value }: { value: Cta }) => link(escapeText(value.text), { href: value.url }),
      video: ({ value }: { value: Video }) => link(escapeText(value.title ?? value.url), { href: value.url }),
      image: ({ value }: { value: Image }) => image(value, imageUrl?.(value.asset._ref)),
      form: ({ value }: { value: Form }) => guardLines(escapeText(value.title ?? '')),
      code: ({ value }: { value: Code }) => codeBlock(value),
    },
    unknownType: () => '',
  }).trim();
}

/** The library indents by three, which is not below `10.`; the walk of all lists knows how far. */
function withMarkers(blocks: Block[]): TypedObject[] {
  const markers = listMarkers(blocks as Listed[]);
  return blocks.map((block, index) => ({ ...block, marker: markers[index] }));
}

function escapeBlock(block: Block): Block {
  if (block._type !== 'block') return { ...block };
  // Without a level the library takes no list item for one.
  const level = block.listItem ? { level: block.level ?? 1 } : {};
  return { ...block, ...level, children: block.children.map(escapeSpan) };
}

function escapeSpan(span: Span): Span {
  return span.marks?.includes('code') ? { ...span } : { ...span, text: escapeText(span.text) };
}

/** Characters that mean something anywhere in a line, and ampersands that would begin an entity. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u000b\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\\`*_[\]()<>~|!]|&(?=[a-z0-9#]|$)/gi, '\\$&')
    .replace(/:\/\/|www\./gi, (found) => found.replace(/[:.]/, '\\$&'));
}

/** Keeps the beginning of each line from being read as a heading, list, quote, rule or code. */
function guardLines(text = ''): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[ \t]+/, '').replace(/^(\d{1,9})([.)])|^[#+=>:-]/, escapeStart))
    .join('\n')
    .replace(/(?:\\\n|\s)+$/, '');
}

function escapeStart(found: string, digits?: string, mark?: string): string {
  return digits === undefined ? `\\${found}` : `${digits}\\${mark}`;
}

function headingRenderer(level: number) {
  return ({ children = '' }: Rendered) => `${'#'.repeat(level)} ${oneLine(children).replace(/(#+)$/, '\\$1')}`;
}

function oneLine(text: string): string {
  return text.replace(/\\?\n/g, ' ').trim();
}

function prefix(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) => mark + line)
    .join('\n');
}

function listItem({ children, value }: ListItem): string {
  const { marker = { indent: '', marker: '- ' } } = value as { marker?: ListMarker };
  return markItem(guardLines(children), marker);
}

// A hard break, an escaped character, or a character.
const TOKEN = /\\\n|\\[\s\S]|[\s\S]/gu;
const MARKUP = /[`*_[\]<>~|!()\\]/;

/**
 * Whether something at the edge of an emphasis goes outside of it: CommonMark takes no delimiter for one between a
 * letter and a space or punctuation.
 */
function isLoose(token: string): boolean {
  if (token.startsWith('\\')) return true;
  return /[\s\p{P}\p{S}]/u.test(token) && !MARKUP.test(token);
}

function wrap(children: string, mark: string): string {
  const tokens = children.match(TOKEN) ?? [];
  let from = 0;
  let to = tokens.length;
  while (from < to && isLoose(tokens[from] as string)) from += 1;
  while (to > from && isLoose(tokens[to - 1] as string)) to -= 1;
  if (from === to) return children;
  return [...tokens.slice(0, from), mark, ...tokens.slice(from, to), mark, ...tokens.slice(to)].join('');
}

/** The fence is longer than any run of backticks inside. */
function fence(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

function codeSpan(text: string): string {
  const inner = text.replace(/\s*\n\s*/g, ' ');
  if (inner.trim() === '') return inner;
  const mark = fence(inner, 1);
  const space = /^`|`$|^ .* $/.test(inner) ? ' ' : '';
  return mark + space + inner + space + mark;
}

function codeBlock({ code, language }: Code): string {
  const mark = fence(code, 3);
  return `${mark}${language.replace(/[\s`]+/g, '-')}\n${code}\n${mark}`;
}

function link(children: string, value: Pick<Link, 'href' | 'title'> | undefined): string {
  if (!value || !isSafeLink(value.href)) return children;
  const title = value.title ? ` "${oneLine(escapeText(value.title)).replace(/"/g, '\\"')}"` : '';
  return `[${children}](${destination(value.href)}${title})`;
}

function image({ alt, caption }: Image, src: string | undefined): string {
  if (!src || !isSafeSource(src)) return guardLines(escapeText(caption ?? alt));
  return `![${oneLine(escapeText(alt))}](${destination(src)})`;
}

function destination(url: string): string {
  return `<${url.replace(/[<>\\]/g, (character) => encodeURIComponent(character))}>`;
}
