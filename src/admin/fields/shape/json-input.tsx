import { Field, Flex, TextButton, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { AttributeFacts } from '../../../shared/models/model';
import { writtenJson } from '../../../shared/shapes/written-json';
import { useText } from '../../use-text';
import type { FieldProps } from '../field-props';
import { fits } from './fits';
import type { InputProps } from './inputs/input-props';
import { knownShape } from './known-shapes';
import { messages } from './messages';
import { RawValue } from './raw-value';
import { useRawValues } from './raw-values';
import { ReadableValue } from './readable-value';
import { ShapeInput } from './inputs/shape-input';
import { WithSuggestions } from './with-suggestions';

interface JsonInputProps extends Omit<FieldProps<unknown>, 'attribute'> {
  attribute: { pluginOptions?: { magnetiq?: AttributeFacts } };
}

/** The input of every `json` attribute: a form of the shape that its schema names. */
export default function JsonInput({ name, label, hint, required, disabled, labelAction, attribute }: JsonInputProps) {
  const text = useText(messages);
  const field = useField<unknown>(name);
  const raw = useRawValues();
  const shape = knownShape(attribute.pluginOptions?.magnetiq?.shape);
  const value = writtenJson(field.value);
  const onChange = (changed: unknown): void => field.onChange(name, changed ?? null);

  return (
    <Field.Root name={name} hint={hint} error={field.error} required={required}>
      <Flex justifyContent="space-between">
        <Field.Label action={labelAction}>{label}</Field.Label>
        {raw ? (
          <TextButton onClick={raw.toggle}>{text(raw.on ? 'magnetiq.shape.form' : 'magnetiq.shape.raw')}</TextButton>
        ) : null}
      </Flex>
      {raw?.on ? (
        <RawValue {...{ value, label, disabled, onChange }} />
      ) : disabled ? (
        <ReadableValue shape={shape} value={value} />
      ) : (
        <ByShape {...{ shape, value, label, name, onChange }} />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** What was stored before the attribute had this shape is shown as it is, and stays so unless it is changed. */
function ByShape({ shape, ...props }: InputProps) {
  const text = useText(messages);
  if (fits(shape, props.value)) {
    // Inside a component nobody else has the same list.
    const isSuggested = shape.kind === 'list' && shape.of.kind === 'text' && !props.name.includes('.');
    return isSuggested ? <WithSuggestions shape={shape} {...props} /> : <ShapeInput shape={shape} {...props} />;
  }
  return (
    <>
      <Typography variant="pi" textColor="warning600">
        {text('magnetiq.shape.unlike')}
      </Typography>
      <ShapeInput shape={{ kind: 'any' }} {...props} />
    </>
  );
}
