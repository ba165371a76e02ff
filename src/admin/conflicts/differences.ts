type Values = Record<string, unknown>;

/** A field of which two versions say different things. */
export interface Difference {
  name: string;
  theirs: string;
  mine: string;
  /** All of mine. */
  whole: string;
  /** Of links, how many the form adds and removes. */
  links?: { added: number; removed: number };
}

/** What no editor writes. */
const KEPT = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
  'localizations',
  'status',
]);
/** What differs by itself in lists of components and blocks. */
const INNER = new Set(['id', '__temp_key__', '_key']);
const SHOWN = 300;
const BEFORE = 60;

/** Where what is stored and what a form sends differ, as texts that begin shortly before they do. */
export function differences(current: Values, sent: Values): Difference[] {
  return Object.entries(sent)
    .filter(([name]) => !KEPT.has(name))
    .flatMap(([name, mine]): Difference[] => {
      const theirs = current[name];
      const links = linksIn(mine);
      if (links)
        return links.added + links.removed > 0 ? [{ name, theirs: textOf(theirs), mine: '', whole: '', links }] : [];
      if (comparable(mine) === comparable(theirs)) return [];
      const [left, right] = [textOf(theirs), textOf(mine)];
      const from = Math.max(0, firstDifference(left, right) - BEFORE);
      return [{ name, theirs: excerpt(left, from), mine: excerpt(right, from), whole: right }];
    });
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function linksIn(value: unknown): Difference['links'] {
  if (!isValues(value) || !('connect' in value || 'disconnect' in value)) return undefined;
  const size = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
  return { added: size(value.connect), removed: size(value.disconnect) };
}

function comparable(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  // A file is sent as its id, or as all that is known of it.
  if (isValues(value) && 'mime' in value) return JSON.stringify(value.id);
  return JSON.stringify(value, (key, inner: unknown) => (INNER.has(key) || inner === null ? undefined : inner));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter(Boolean)
      .join(isText(value) ? '' : ' · ');
  if (!isValues(value)) return String(value);
  if (typeof value.text === 'string') return value.text;
  if (typeof value.name === 'string' && 'mime' in value) return value.name;
  const parts = Object.entries(value).filter(
    ([key, inner]) => !INNER.has(key) && !/^_|^(style|listItem|level|marks)$/.test(key) && inner !== null,
  );
  return parts
    .map(([, inner]) => textOf(inner))
    .filter(Boolean)
    .join(' · ');
}

/** The spans of one paragraph, which are one text. */
function isText(values: readonly unknown[]): boolean {
  return values.every((value) => isValues(value) && value._type === 'span');
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}

function excerpt(text: string, from: number): string {
  const shown = text.slice(from, from + SHOWN);
  return `${from > 0 && text !== '' ? '…' : ''}${shown}${from + SHOWN < text.length ? '…' : ''}`;
}
