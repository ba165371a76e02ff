import { useId } from 'react';
import { Textarea, TextInput } from '@strapi/design-system';
import type { InputProps } from '../../shape/inputs/input-props';

/** What frontends colour most; any other name can be typed. */
const LANGUAGES =
  'bash c cpp csharp css diff go graphql html java javascript json jsx kotlin markdown php python ruby rust sql swift text toml tsx typescript xml yaml'.split(
    ' ',
  );

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Code in letters of one width, with its lines as they are. */
export function CodeInput({ value, onChange, label, name, disabled }: InputProps) {
  return (
    <Textarea
      aria-label={label}
      name={name}
      disabled={disabled}
      spellCheck={false}
      wrap="off"
      rows={10}
      style={{ fontFamily: 'monospace' }}
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  );
}

/** The language of code, with the usual ones to choose from. */
export function CodeLanguageInput({ value, onChange, label, name, disabled }: InputProps) {
  const list = useId();
  return (
    <>
      <TextInput
        aria-label={label}
        name={name}
        disabled={disabled}
        list={list}
        spellCheck={false}
        value={textOf(value)}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} />
        ))}
      </datalist>
    </>
  );
}
