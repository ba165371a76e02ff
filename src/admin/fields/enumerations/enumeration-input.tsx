import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { valueLabel } from '../../labels/value-label';
import { adminLanguage } from '../../strapi/page';
import { useText } from '../../use-text';
import type { FieldProps } from '../field-props';
import { messages } from '../shape/messages';

interface EnumerationInputProps extends Omit<FieldProps<string>, 'attribute'> {
  attribute: { enum?: readonly string[] };
}

/** The input of every enumeration: its values in words, in the language of the admin. */
export default function EnumerationInput(props: EnumerationInputProps) {
  const { name, label, hint, required, disabled, labelAction, attribute } = props;
  const text = useText(messages);
  const field = useField<string | null>(name);
  const language = adminLanguage();
  return (
    <Field.Root name={name} hint={hint} error={field.error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        name={name}
        disabled={disabled}
        placeholder={text('magnetiq.shape.choose')}
        clearLabel={text('magnetiq.shape.clear')}
        value={field.value ?? null}
        onChange={(value) => field.onChange(name, String(value))}
        {...(required ? {} : { onClear: () => field.onChange(name, null) })}
      >
        {(attribute.enum ?? []).map((value) => (
          <SingleSelectOption key={value} value={value}>
            {valueLabel(value, language)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
