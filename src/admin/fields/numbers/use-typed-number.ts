import { useEffect, useState } from 'react';
import { adminLanguage } from '../../strapi/page';
import type { WayOfWriting } from './ways-of-writing';

interface TypedNumber {
  typed: string;
  /** What one might type, where what is typed is no such number. */
  wrongLike: string | undefined;
  type(text: string): void;
  /** Writes what was typed as it is read back, once it is typed to the end. */
  settle(): void;
}

/**
 * A number while it is being typed. What is no number goes along as the text that it is, so that a save is refused rather
 * than that something else is saved.
 */
export function useTypedNumber(
  value: unknown,
  { read, write, example }: WayOfWriting,
  onChange: (value: number | string | null) => void,
): TypedNumber {
  const language = adminLanguage();
  const stored = typeof value === 'number' ? value : null;
  const written = stored === null ? '' : write(stored, language);
  const [typed, setTyped] = useState(written);
  useEffect(() => {
    // From outside, as when a form is reset or its currency changes; what is being typed stays as it is.
    if (typeof value === 'string') return;
    setTyped((before) => (before !== '' && read(before, language) === stored ? before : written));
  }, [stored, written, language]);

  return {
    typed,
    wrongLike: typed !== '' && read(typed, language) === null ? write(example, language) : undefined,
    type: (text) => {
      setTyped(text);
      onChange(text === '' ? null : (read(text, language) ?? text));
    },
    settle: () => {
      const number = typed === '' ? null : read(typed, language);
      if (number !== null) setTyped(write(number, language));
    },
  };
}
