import { Typography } from '@strapi/design-system';
import { adminLanguage } from '../../strapi/page';
import { currencyOf } from './currency-of';
import { writtenNumber } from './ways-of-writing';

interface NumberCellProps {
  row: Record<string, unknown>;
  name: string;
  type: string;
}

/** A number in a list, as one writes it: `$1,234.50`, `12,5 %`. */
export function NumberCell({ row, name, type }: NumberCellProps) {
  const value = row[name];
  const number = { name, type, currency: currencyOf(row, name) };
  const text = value === null || value === undefined ? '-' : writtenNumber(Number(value), number, adminLanguage());
  return (
    <Typography textColor="neutral800" ellipsis>
      {text}
    </Typography>
  );
}
