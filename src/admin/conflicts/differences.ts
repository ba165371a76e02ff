import { comparable, excerpts, isValues, textOf } from '../../shared/versions/value-text';

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
const SHOWN = 300;

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
      const whole = textOf(mine);
      const [left, right] = excerpts(textOf(theirs), whole, SHOWN);
      return [{ name, theirs: left, mine: right, whole }];
    });
}

function linksIn(value: unknown): Difference['links'] {
  if (!isValues(value) || !('connect' in value || 'disconnect' in value)) return undefined;
  const size = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
  return { added: size(value.connect), removed: size(value.disconnect) };
}
