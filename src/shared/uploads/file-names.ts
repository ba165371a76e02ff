import type { FileKind } from './kinds';

/** So long a name still fits its column with what Strapi puts in front of it for thumbnails. */
export const LONGEST_NAME = 228;

const LONGEST_EXTENSION = 20;
/** Reserved in file systems. */
const RESERVED = /[<>:"|?*\\/]/g;
/** Control characters, and invisible ones that turn the direction of what follows; those that join emoji stay. */
const INVISIBLE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

function cleaned(name: string): string {
  return name
    .normalize('NFC')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(INVISIBLE, '')
    .replace(/^.*[\\/](?=[^\\/])/s, '')
    .replace(RESERVED, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '');
}

/** The first characters of a text, at most so many UTF-16 units, never half of a character. */
function shortened(text: string, longest: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > longest) break;
    short += character;
  }
  return short.replace(/[\u200D\s.]+$/u, '');
}

/**
 * What the media library calls a file: the sender's name without folders and invisible characters, at most 228 long,
 * always with an extension that tells its kind. It is shown only; where the file lies has nothing of it.
 */
export function shownName(sent: string | null | undefined, kind: Pick<FileKind, 'extension' | 'also'>): string {
  const name = cleaned(sent ?? '');
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? name.slice(dot + 1) : '';
  const fits = [kind.extension, ...(kind.also ?? [])].includes(ending.toLowerCase());
  const extension = fits ? ending : kind.extension;
  const base = fits ? name.slice(0, dot) : name;
  return `${shortened(base, LONGEST_NAME - extension.length - 1) || 'file'}.${extension}`;
}

/** The same for a new name of a stored file, whose kind may be none of ours any more. */
export function renamed(sent: string, extension: string | null | undefined): string {
  const plain = (extension ?? '').replace(/^\./, '').slice(0, LONGEST_EXTENSION);
  return plain ? shownName(sent, { extension: plain }) : shortened(cleaned(sent), LONGEST_NAME) || 'file';
}

/** The ending of a name without its dot, in small letters. */
export function endingOf(name: string | null | undefined): string {
  return /\.([^.\\/]+)$/.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
}
