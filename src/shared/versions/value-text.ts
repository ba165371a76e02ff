type Values = Record<string, unknown>;

/** What differs by itself in lists of components and blocks. */
const INNER = new Set(['id', '__temp_key__', '_key']);
/** So much of a text is shown before the place where two of them differ. */
const BEFORE = 60;

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A text that is the same for values that say the same to people: keys of blocks and ids of components say nothing. */
export function comparable(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  // A file is sent as its id, or as all that is known of it.
  if (isValues(value) && 'mime' in value) return JSON.stringify(value.id);
  return JSON.stringify(value, (key, inner: unknown) => (INNER.has(key) || inner === null ? undefined : inner));
}

/** What a value of any shape says, as one text: of rich text its words, of a file its name. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
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

/** Two texts from shortly before they differ, each of so many letters. */
export function excerpts(left: string, right: string, shown: number): [left: string, right: string] {
  const from = Math.max(0, firstDifference(left, right) - BEFORE);
  return [excerpt(left, { from, shown }), excerpt(right, { from, shown })];
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}

function excerpt(text: string, { from, shown }: { from: number; shown: number }): string {
  const part = text.slice(from, from + shown);
  return `${from > 0 && text !== '' ? '…' : ''}${part}${from + shown < text.length ? '…' : ''}`;
}
