import { useId, useState, type KeyboardEvent } from 'react';
import { Flex, SingleSelect, SingleSelectOption, Tag, TextInput } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { ChoiceShape, ListShape } from '../../../../shared/shapes/shape';
import { adminLanguage } from '../../../strapi/page';
import { useText } from '../../../use-text';
import type { InputProps } from './input-props';
import { messages } from '../messages';

const MOST_SUGGESTIONS = 50;

/** A list of single lines, or of choices: each is a tag, the next is typed or chosen. */
export function TagsInput({ shape, value, onChange, label, name, disabled, suggestions = [] }: InputProps<ListShape>) {
  const text = useText(messages);
  const language = adminLanguage();
  const tags = Array.isArray(value) ? (value as unknown[]).map(String) : [];
  const options = shape.of.kind === 'choice' ? shape.of.options : undefined;
  const change = (next: string[]): void => onChange(next);
  const add = (...typed: string[]): void => {
    const fresh = typed.map((entry) => entry.trim()).filter((entry) => entry !== '' && !tags.includes(entry));
    if (fresh.length > 0) change([...tags, ...new Set(fresh)]);
  };
  const shown = (tag: string): string => options?.[tag]?.[language] ?? nameOf(shape.of, tag, language);
  const left = Object.keys(options ?? {}).filter((option) => !tags.includes(option));

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {tags.length > 0 ? (
        <Flex wrap="wrap" gap={2} tag="ul" aria-label={label}>
          {tags.map((tag) => (
            <li key={tag}>
              <Tag
                icon={<Cross />}
                disabled={disabled}
                label={text('magnetiq.shape.remove', { label: shown(tag) })}
                onClick={() => change(tags.filter((other) => other !== tag))}
              >
                {shown(tag)}
              </Tag>
            </li>
          ))}
        </Flex>
      ) : null}
      {options ? (
        <OptionPicker {...{ label, name, disabled, options, left, language, add }} />
      ) : (
        <LinePicker
          {...{ label, name, disabled, add }}
          suggestions={suggestions.filter((each) => !tags.includes(each)).slice(0, MOST_SUGGESTIONS)}
          onBack={() => change(tags.slice(0, -1))}
        />
      )}
    </Flex>
  );
}

/** Codes of countries and languages are shown by their names. */
function nameOf(of: ListShape['of'], tag: string, language: 'en' | 'de'): string {
  const means = of.kind === 'text' ? of.means : undefined;
  if (means !== 'country' && means !== 'language') return tag;
  try {
    const names = new Intl.DisplayNames([language], { type: means === 'country' ? 'region' : 'language' });
    return `${names.of(tag) ?? tag} (${tag})`;
  } catch {
    return tag;
  }
}

interface PickerProps {
  label: string;
  name: string;
  disabled?: boolean | undefined;
  add(...tags: string[]): void;
}

interface OptionPickerProps extends PickerProps {
  options: ChoiceShape['options'];
  left: readonly string[];
  language: 'en' | 'de';
}

function OptionPicker({ label, name, disabled, add, options, left, language }: OptionPickerProps) {
  const text = useText(messages);
  return (
    <SingleSelect
      aria-label={text('magnetiq.shape.add-to', { label })}
      name={name}
      disabled={disabled === true || left.length === 0}
      placeholder={text('magnetiq.shape.choose')}
      value={null}
      onChange={(chosen) => add(String(chosen))}
    >
      {left.map((option) => (
        <SingleSelectOption key={option} value={option}>
          {options[option]?.[language]}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

interface LinePickerProps extends PickerProps {
  suggestions: readonly string[];
  onBack(): void;
}

function LinePicker({ label, name, disabled, add, suggestions, onBack }: LinePickerProps) {
  const text = useText(messages);
  const list = useId();
  const [typed, setTyped] = useState('');
  const take = (): void => {
    add(typed);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      // Enter would send the whole form.
      event.preventDefault();
      take();
    } else if (event.key === 'Backspace' && typed === '') onBack();
  };
  return (
    <>
      <TextInput
        aria-label={text('magnetiq.shape.add-to', { label })}
        name={name}
        disabled={disabled}
        placeholder={text('magnetiq.shape.enter')}
        list={list}
        value={typed}
        onKeyDown={onKeyDown}
        // What was typed and not confirmed would be lost with the form.
        onBlur={take}
        onChange={(event) => {
          const next = event.target.value;
          // A pasted list is one entry each; a suggestion is taken as soon as it is chosen.
          const parts = next.split(/[\n;]/);
          if (parts.length > 1) {
            add(...parts);
            setTyped('');
          } else setTyped(next);
        }}
      />
      <datalist id={list}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
