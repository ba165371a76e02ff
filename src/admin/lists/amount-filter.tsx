import { Field, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { messages } from '../fields/numbers/messages';
import { useTypedNumber } from '../fields/numbers/use-typed-number';
import { wayOfWriting } from '../fields/numbers/ways-of-writing';
import { useText } from '../use-text';

/** The input of a filter on an amount or a share: as people of the language write it. */
export function amountFilter(attribute: string, type: string) {
  return function AmountFilter({ name, 'aria-label': label }: { name: string; 'aria-label'?: string }) {
    const text = useText(messages);
    const field = useField<unknown>(name);
    const stored = field.value === undefined || field.value === '' ? null : Number(field.value);
    const number = useTypedNumber(stored, wayOfWriting(attribute, { type }), (value) =>
      // What is no amount filters nothing.
      field.onChange(name, typeof value === 'number' ? String(value) : ''),
    );
    const wrong = number.wrongLike && text('magnetiq.numbers.wrong', { example: number.wrongLike });
    return (
      <Field.Root name={name} error={wrong ?? field.error}>
        <TextInput
          name={name}
          aria-label={label}
          inputMode="decimal"
          value={number.typed}
          onChange={(event) => number.type(event.target.value)}
          onBlur={number.settle}
        />
        <Field.Error />
      </Field.Root>
    );
  };
}
