import type { Blocks } from '../blocks';

export interface EditorProps {
  label: string;
  /** A short heading inside the frame, such as the language. */
  caption?: string;
  value: Blocks | null;
  disabled?: boolean;
  onChange(value: Blocks | null): void;
}
