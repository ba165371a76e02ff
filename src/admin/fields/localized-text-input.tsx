import { Field, Flex, TextInput } from '@strapi/design-system';
import type { FieldProps } from './field-props';
import { LazyEditor } from './lazy-editor';
import { messages } from './messages';
import type { Blocks } from './blocks';
import { useText } from '../use-text';

type Localized = { en?: string | Blocks; de?: string | Blocks };

const LANGUAGES = [
  { code: 'en', name: 'magnetiq.fields.english' },
  { code: 'de', name: 'magnetiq.fields.german' },
] as const;

/** One text in both languages: two lines, or two editors where the attribute holds Portable Text. */
export default function LocalizedTextInput(props: FieldProps<Localized>) {
  const text = useText(messages);
  const { name, label, hint, required, disabled, labelAction, error, attribute } = props;
  const value = props.value ?? {};
  const rich = attribute.options?.format === 'portable-text';

  const change = (code: 'en' | 'de', part: string | Blocks | null) => {
    const next: Localized = { ...value };
    if (part === null || part.length === 0) delete next[code];
    else next[code] = part;
    props.onChange(name, Object.keys(next).length > 0 ? next : null);
  };

  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {LANGUAGES.map((language) =>
          rich ? (
            <LazyEditor
              key={language.code}
              label={`${label}: ${text(language.name)}`}
              caption={text(language.name)}
              value={(value[language.code] as Blocks | undefined) ?? null}
              disabled={disabled}
              onChange={(blocks) => change(language.code, blocks)}
            />
          ) : (
            <TextInput
              key={language.code}
              aria-label={`${label}: ${text(language.name)}`}
              startAction={language.code.toUpperCase()}
              name={`${name}.${language.code}`}
              lang={language.code}
              disabled={disabled}
              hasError={Boolean(error) && language.code === 'en'}
              value={(value[language.code] as string | undefined) ?? ''}
              onChange={(event) => change(language.code, event.target.value)}
            />
          ),
        )}
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
