import type { ReactNode } from 'react';

/** What the content manager hands to the input of a custom field. */
export interface FieldProps<Value> {
  name: string;
  label: string;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  labelAction?: ReactNode;
  error?: string;
  value?: Value | null;
  onChange(name: string, value: Value | null): void;
  attribute: { options?: { format?: 'text' | 'portable-text' } };
}
