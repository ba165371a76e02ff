import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { MoneyShape, NumberShape } from '../../../../shared/shapes/shape';
import { currencyOf } from '../../numbers/currency-of';
import { messages } from '../../numbers/messages';
import { useTypedNumber } from '../../numbers/use-typed-number';
import { money, PLAIN, WHOLE } from '../../numbers/ways-of-writing';
import { adminLanguage } from '../../../strapi/page';
import { useText } from '../../../use-text';
import type { InputProps } from './input-props';

/** A number as people of the language write it; an amount beside the currency that the record is in. */
export function NumberInput({ shape, value, onChange, label, name, disabled }: InputProps<NumberShape | MoneyShape>) {
  const text = useText(messages);
  const currency = useForm('ShapeNumber', ({ values }) => currencyOf(values as Record<string, unknown>, name));
  const way = shape.kind === 'money' ? money(currency) : shape.whole ? WHOLE : PLAIN;
  const number = useTypedNumber(value, way, (next) => onChange(next ?? undefined));
  const unit = shape.kind === 'money' ? currency : shape.unit?.[adminLanguage()];
  const wrong = number.wrongLike && text('magnetiq.numbers.wrong', { example: number.wrongLike });
  return (
    <Field.Root name={name} error={wrong}>
      <Flex gap={2}>
        <TextInput
          aria-label={label}
          name={name}
          inputMode="decimal"
          disabled={disabled}
          value={number.typed}
          onChange={(event) => number.type(event.target.value)}
          onBlur={number.settle}
        />
        {unit ? <Typography textColor="neutral600">{unit}</Typography> : null}
      </Flex>
      <Field.Error />
    </Field.Root>
  );
}
