import type { ComponentType } from 'react';
import type { Shape } from '../../../../shared/shapes/shape';

/** What each input of a shape gets: the part of the value that it shows, and how it is called. */
export interface InputProps<Of extends Shape = Shape> {
  shape: Of;
  value: unknown;
  onChange(value: unknown): void;
  /** Names the input for who does not see it. */
  label: string;
  /** Where the value lies, for ids of the page: `rateBands.0.priceCents`. */
  name: string;
  disabled?: boolean | undefined;
  /** What other records have, to choose from. */
  suggestions?: readonly string[] | undefined;
}

/** What the inputs of lists and groups get besides: the input of whatever is in them. */
export interface NestingProps<Of extends Shape = Shape> extends InputProps<Of> {
  Inner: ComponentType<InputProps>;
}
