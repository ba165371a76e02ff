import { ChoiceInput } from './choice-input';
import type { InputProps } from './input-props';
import { YES_NO } from './yes-no';

/** Yes, no, or nothing said. */
export function YesNoInput({ value, onChange, ...props }: InputProps<{ kind: 'yes_no' }>) {
  return (
    <ChoiceInput
      {...props}
      shape={YES_NO}
      value={typeof value === 'boolean' ? String(value) : undefined}
      onChange={(chosen) => onChange(chosen === undefined ? undefined : chosen === 'true')}
    />
  );
}
