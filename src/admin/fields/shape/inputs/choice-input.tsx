import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ChoiceShape } from '../../../../shared/shapes/shape';
import { adminLanguage } from '../../../strapi/page';
import { useText } from '../../../use-text';
import type { InputProps } from './input-props';
import { messages } from '../messages';

export function ChoiceInput({ shape, value, onChange, label, name, disabled }: InputProps<ChoiceShape>) {
  const text = useText(messages);
  const language = adminLanguage();
  return (
    <SingleSelect
      aria-label={label}
      name={name}
      disabled={disabled}
      placeholder={text('magnetiq.shape.choose')}
      clearLabel={text('magnetiq.shape.clear')}
      value={typeof value === 'string' ? value : null}
      onClear={() => onChange(undefined)}
      onChange={onChange}
    >
      {Object.entries(shape.options).map(([option, words]) => (
        <SingleSelectOption key={option} value={option}>
          {words[language]}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
