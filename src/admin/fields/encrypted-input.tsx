import { useEffect, useState } from 'react';
import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { FieldProps } from './field-props';
import { messages } from './messages';
import { useText } from '../use-text';

/** A secret: the server sends a mask of it, which goes back untouched unless a new value is typed. */
export default function EncryptedInput(props: FieldProps<string>) {
  const text = useText(messages);
  const { name, label, hint, required, disabled, labelAction, error, value } = props;
  // As the form was loaded, and again after each save, which answers with a new mask.
  const stored = (useField<string | null>(name).initialValue as string | null | undefined) ?? null;
  const [replacing, setReplacing] = useState(false);
  useEffect(() => setReplacing(false), [stored]);

  const stop = () => {
    setReplacing(false);
    props.onChange(name, stored);
  };

  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      {replacing ? (
        <Flex gap={2}>
          <TextInput
            aria-label={label}
            name={name}
            type="password"
            autoComplete="new-password"
            value={value === stored ? '' : (value ?? '')}
            onChange={(event) => props.onChange(name, event.target.value || null)}
          />
          <Button variant="tertiary" onClick={stop}>
            {text('magnetiq.fields.encrypted.keep')}
          </Button>
        </Flex>
      ) : (
        <Flex gap={2}>
          <Typography textColor="neutral600">
            {value ? text('magnetiq.fields.encrypted.stored', { mask: value }) : text('magnetiq.fields.encrypted.none')}
          </Typography>
          <Button variant="secondary" disabled={disabled} onClick={() => setReplacing(true)}>
            {text(stored ? 'magnetiq.fields.encrypted.replace' : 'magnetiq.fields.encrypted.enter')}
          </Button>
          {value ? (
            <Button variant="danger-light" disabled={disabled} onClick={() => props.onChange(name, null)}>
              {text('magnetiq.fields.encrypted.remove')}
            </Button>
          ) : null}
        </Flex>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
