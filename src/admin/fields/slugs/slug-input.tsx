import type { ReactElement, ReactNode } from 'react';
import { Field, TextInput, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { useText } from '../../use-text';
import { messages } from '../messages';
import type { SlugAttribute } from './edited-record';
import { useFollowedSlug } from './use-followed-slug';

interface SlugInputProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  labelAction?: ReactNode;
  attribute: { slug?: SlugAttribute };
}

/** The input of every slug: it is made of the title until somebody edits it, and says what is free instead. */
export default function SlugInput(props: SlugInputProps): ReactElement {
  const { name, label, hint, required, disabled = false, labelAction, attribute } = props;
  const text = useText(messages);
  const { error } = useField(name);
  const { value, instead, isFollowing, type, propose } = useFollowedSlug(name, attribute.slug, disabled);
  return (
    <Field.Root
      name={name}
      hint={isFollowing ? text('magnetiq.fields.slug.follows') : hint}
      error={error}
      required={required}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        name={name}
        disabled={disabled}
        value={value}
        onChange={({ target }: { target: { value: string } }) => type(target.value)}
        endAction={
          attribute.slug && !disabled ? (
            <Field.Action label={text('magnetiq.fields.slug.propose')} onClick={propose}>
              <ArrowClockwise />
            </Field.Action>
          ) : undefined
        }
      />
      {instead ? (
        <Typography variant="pi" textColor="warning700" role="status">
          {text('magnetiq.fields.slug.instead', { slug: instead })}
        </Typography>
      ) : null}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
