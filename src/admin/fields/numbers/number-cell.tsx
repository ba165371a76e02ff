import { Typography } from '@strapi/design-system';
import { adminLanguage } from '../../strapi/page';
import { currencyOf } from './currency-of';
import { numberKind, wayOfWriting } from './ways-of-writing';

interface NumberCellProps {
  row: Record<string, unknown>;
  name: string;
  type: string;
}

/** A number in a list, as one writes it: `$1,234.50`, `12,5 %`. */
export function NumberCell({ row, name, type }: NumberCellProps) {
  const value = row[name];
  const text = value === null || value === undefined ? '-' : written(Number(value), { row, name, type });
  return (
    <Typography textColor="neutral800" ellipsis>
      {text}
    </Typography>
  );
}

function written(value: number, { row, name, type }: NumberCellProps): string {
  const language = adminLanguage();
  const currency = currencyOf(row, name);
  const way = wayOfWriting(name, { type, ...(currency !== undefined && { currency }) });
  const text = way.write(value, language);
  switch (numberKind(name)) {
    case 'money':
      return currency === undefined ? text : `${text} ${currency}`;
    case 'share':
    case 'percent':
      return `${text} %`;
    default:
      return text;
  }
}
