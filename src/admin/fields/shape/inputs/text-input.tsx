import { Textarea, TextInput as Line } from '@strapi/design-system';
import type { TextMeaning, TextShape } from '../../../../shared/shapes/shape';
import type { InputProps } from './input-props';

/** What the browser helps with; what is wrong the server says, as at every door. */
const TYPES: Partial<Record<TextMeaning, string>> = {
  colour: 'color',
  day: 'date',
  time: 'time',
  mailbox: 'email',
  link: 'url',
};

const EXAMPLES: Partial<Record<TextMeaning, string>> = { link: 'https://…', country: 'DE', language: 'de' };

export function TextInput({ shape: { means, empty }, value, onChange, label, name, disabled }: InputProps<TextShape>) {
  const text = typeof value === 'string' ? value : '';
  const change = (typed: string): void => onChange(typed === '' && !empty ? undefined : typed);
  if (means === 'lines')
    return (
      <Textarea
        aria-label={label}
        name={name}
        disabled={disabled}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
    );
  const type = means && TYPES[means];
  return (
    <Line
      aria-label={label}
      name={name}
      disabled={disabled}
      // A colour that is none yet would be shown as black.
      type={type === 'color' && text === '' ? 'text' : type}
      placeholder={means === 'colour' ? '#4945ff' : means && EXAMPLES[means]}
      value={text}
      onChange={(event) => change(event.target.value)}
    />
  );
}
