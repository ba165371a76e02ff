import { useState } from 'react';
import { JSONInput } from '@strapi/design-system';

interface RawValueProps {
  value: unknown;
  label: string;
  disabled?: boolean | undefined;
  onChange(value: unknown): void;
}

/** The value as it is stored. What is no JSON yet goes along as text, and the form says so. */
export function RawValue({ value, label, disabled, onChange }: RawValueProps) {
  const [source, setSource] = useState(() => (value == null ? '' : JSON.stringify(value, null, 2)));
  const change = (json: string): void => {
    setSource(json);
    try {
      onChange(json.trim() === '' ? null : (JSON.parse(json) as unknown));
    } catch {
      onChange(json);
    }
  };
  return <JSONInput aria-label={label} value={source} disabled={disabled} onChange={change} minHeight="12rem" />;
}
