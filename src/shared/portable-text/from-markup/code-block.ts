import type { Code } from '../schema';
import type { Attributes } from './inline-format';

/** Preformatted text while it is read. */
export interface CodeText {
  text: string;
  language?: string | undefined;
}

const LANGUAGE = /(?:^|\s)(?:language|lang|highlight-source|brush:)-?\s*([\w+#.-]{1,64})/;

/** The programming language that a class or data attribute names. */
export function languageOf(attributes: Attributes): string | undefined {
  const named = attributes['data-language'] ?? attributes['data-lang'] ?? LANGUAGE.exec(attributes.class ?? '')?.[1];
  return named ? named.slice(0, 64) : undefined;
}

/** Preformatted text as a block, with its lines; nothing where it says nothing. */
export function codeBlock({ text, language }: CodeText, key: string): Code | undefined {
  // HTML does not count the line break after <pre>.
  const code = text.replace(/\r\n?/g, '\n').replace(/^\n/, '').trimEnd();
  return code === '' ? undefined : { _type: 'code', _key: key, language: language ?? 'text', code };
}
