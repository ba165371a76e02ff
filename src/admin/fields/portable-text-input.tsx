import { Field } from '@strapi/design-system';
import type { Blocks } from './blocks';
import type { FieldProps } from './field-props';
import { LazyEditor } from './lazy-editor';

/** The content manager's input of a `global::portable-text` attribute. */
export default function PortableTextInput(props: FieldProps<Blocks>) {
  const { name, label, hint, required, disabled, labelAction, error } = props;
  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <LazyEditor
        label={label}
        value={props.value ?? null}
        disabled={disabled}
        onChange={(blocks) => props.onChange(name, blocks)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
