import type { Span } from '../schema';
import type { Attributes } from './inline-format';

export interface ListPlace {
  listItem: 'bullet' | 'number';
  /** 1 to 10. */
  level: number;
}

const NUMBERED = /^[\s(]*(\d+|[a-z]|[ivxlcdm]+)[.)]/i;
/** Bullets as Word draws them with letters of its symbol fonts, and numbers, before the gap to the text. */
const MARKER = /^\s*(?:[·•●○▪■§Øüv–-]|o|\(?(?:\d+|[a-z]|[ivxlcdm]+)[.)])[\s\u00a0]{2,}/i;
const INDENT_POINTS = 36;

/** Word tells a list by a style of its own, `mso-list:l0 level2 lfo1`, and not by a list. Undefined where there is none. */
export function wordLevel(style: ReadonlyMap<string, string>): number | undefined {
  const level = /\blevel(\d+)\b/.exec(style.get('mso-list') ?? '')?.[1];
  return level === undefined ? undefined : Math.min(10, Math.max(1, Number(level)));
}

/** Whether the element holds the bullet or number that Word has typed before the text. */
export function isWordMarker(style: ReadonlyMap<string, string>): boolean {
  return style.get('mso-list') === 'ignore';
}

/** The kind of list that a typed marker, `·` or `2.`, belongs to. */
export function kindOfMarker(marker: string): ListPlace['listItem'] {
  return NUMBERED.test(marker.replaceAll('\u00a0', ' ')) ? 'number' : 'bullet';
}

function points(length = ''): number {
  const [, number = '0', unit = ''] = /^(-?[\d.]+)(in|pt|cm|px)?/.exec(length) ?? [];
  const factor = { in: 72, cm: 28.35, px: 0.75 }[unit] ?? 1;
  return Number(number) * factor;
}

/** The level of a paragraph that Word saved as a filtered page, where only class and indent tell the list. */
export function filteredWordLevel(attributes: Attributes, style: ReadonlyMap<string, string>): number | undefined {
  if (!/\bMsoListParagraph/.test(attributes.class ?? '')) return undefined;
  const margin = points(style.get('margin-left') ?? style.get('margin')?.split(/\s+/).at(-1));
  return Math.min(10, Math.max(1, Math.round(margin / INDENT_POINTS)));
}

/** Takes the typed marker off the text of a paragraph; undefined where it begins with none. */
export function takeMarker(spans: readonly Span[]): { marker: string; rest: Span[] } | undefined {
  const marker = MARKER.exec(spans.map(({ text }) => text).join(''))?.[0];
  if (marker === undefined) return undefined;
  const rest: Span[] = [];
  let left = marker.length;
  for (const span of spans) {
    const cut = Math.min(left, span.text.length);
    left -= cut;
    if (cut < span.text.length) rest.push({ ...span, text: span.text.slice(cut) });
  }
  return { marker, rest };
}
