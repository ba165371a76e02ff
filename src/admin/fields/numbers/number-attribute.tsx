import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { adminLanguage } from '../../strapi/page';
import { useText } from '../../use-text';
import type { FieldProps } from '../field-props';
import { currencyOf } from './currency-of';
import { durationOf } from './duration';
import { messages } from './messages';
import { useTypedNumber } from './use-typed-number';
import { numberKind, wayOfWriting, type WayOfWriting } from './ways-of-writing';

interface NumberAttributeProps extends Omit<FieldProps<number>, 'attribute'> {
  type: string;
  attribute: { min?: number; max?: number };
}

/** The input of every number: amounts beside their currency, shares in per cent, others as one writes them. */
export default function NumberAttribute({
  name,
  type,
  label,
  hint,
  required,
  disabled,
  labelAction,
  attribute: { min, max },
}: NumberAttributeProps) {
  const text = useText(messages);
  const field = useField<unknown>(name);
  const currency = useForm('NumberAttribute', ({ values }) => currencyOf(values as Record<string, unknown>, name));
  const way = wayOfWriting(name, { type, ...(currency !== undefined && { currency }) });
  const number = useTypedNumber(field.value, way, (value) => field.onChange(name, value));
  const kind = numberKind(name);
  const unit = kind === 'money' ? currency : kind === 'share' || kind === 'percent' ? '%' : undefined;
  const duration = kind === 'minutes' ? durationOf(field.value) : null;
  // Strapi says the limits as they are stored.
  const isConverted = kind === 'money' || kind === 'share';
  const limits = max === undefined ? '' : text('magnetiq.numbers.limits', limitsOf(way, { min: min ?? 0, max }));
  const wrong = number.wrongLike && text('magnetiq.numbers.wrong', { example: number.wrongLike });

  return (
    <Field.Root name={name} hint={isConverted ? limits : hint} error={wrong ?? field.error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex gap={2}>
        <TextInput
          name={name}
          inputMode={type === 'integer' && kind === 'number' ? 'numeric' : 'decimal'}
          disabled={disabled}
          value={number.typed}
          onChange={(event) => number.type(event.target.value)}
          onBlur={number.settle}
          endAction={unit ? <Typography textColor="neutral600">{unit}</Typography> : undefined}
        />
      </Flex>
      {duration ? (
        <Typography variant="pi" textColor="neutral600">
          {text('magnetiq.numbers.duration', duration)}
        </Typography>
      ) : null}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function limitsOf({ write }: WayOfWriting, { min, max }: { min: number; max: number }): { min: string; max: string } {
  const language = adminLanguage();
  return { min: write(min, language), max: write(max, language) };
}
