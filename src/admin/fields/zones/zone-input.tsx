import { useMemo, type ReactNode } from 'react';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useText } from '../../use-text';
import { messages } from '../shape/messages';
import { zones } from './zones';

interface ZoneInputProps {
  name: string;
  label: ReactNode;
  hint: ReactNode;
  required: boolean | undefined;
  disabled: boolean | undefined;
  labelAction: ReactNode;
}

/** The input of every time zone: found by a part of its name. */
export default function ZoneInput({ name, label, hint, required, disabled, labelAction }: ZoneInputProps) {
  const text = useText(messages);
  const field = useField<string | null>(name);
  const stored = field.value ?? undefined;
  const options = useMemo(() => zones(stored), [stored]);
  return (
    <Field.Root name={name} hint={hint} error={field.error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Combobox
        name={name}
        disabled={disabled}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={text('magnetiq.shape.choose')}
        clearLabel={text('magnetiq.shape.clear')}
        value={stored}
        onChange={(value?: string) => {
          if (value) field.onChange(name, value);
        }}
        {...(required ? {} : { onClear: () => field.onChange(name, null) })}
      >
        {options.map((zone) => (
          <ComboboxOption key={zone.name} value={zone.name} textValue={zone.label}>
            {zone.label}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
