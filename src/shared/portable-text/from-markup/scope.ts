import type { TextBlock } from '../schema';
import type { Inline } from './block-writer';
import type { CodeText } from './code-block';
import type { ListPlace } from './word-list';

/** What the text inside an open element is. Objects are shared by the elements inside. */
export interface Scope {
  name: string;
  inline: Inline;
  style: NonNullable<TextBlock['style']>;
  /** The innermost list. */
  list?: ListPlace | undefined;
  /** The innermost list item, and the block that it has begun; `level` where it names one (else NaN). */
  item?: { level: number; block?: TextBlock } | undefined;
  /** A list paragraph of Word: what was typed as its marker. */
  word?: { text: string; level: number };
  /** Inside Word's marker, which is not shown. */
  marker?: { text: string };
  /** Inside preformatted text. */
  code?: CodeText;
  /** The programming language that an element around preformatted text names. */
  language?: string | undefined;
  skipped?: boolean;
  /** Inside the element by which browsers keep a space. */
  isSpacer?: boolean;
}

/** The scope around the whole text. */
export function outermost(): Scope {
  return { name: '', inline: { format: {}, link: undefined, keepsSpace: false }, style: 'normal' };
}
