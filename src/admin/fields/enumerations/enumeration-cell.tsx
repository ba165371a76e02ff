import { Status, Typography } from '@strapi/design-system';
import { toneOf, valueLabel } from '../../labels/value-label';
import { adminLanguage } from '../../strapi/page';

interface EnumerationCellProps {
  value: unknown;
  name: string;
}

/** A value of an enumeration in a list, in words; a state has the colour of what it means. */
export function EnumerationCell({ value, name }: EnumerationCellProps) {
  if (typeof value !== 'string') return <Typography textColor="neutral600">-</Typography>;
  const label = valueLabel(value, adminLanguage());
  const tone = toneOf(name, value);
  if (!tone) return <Typography textColor="neutral800">{label}</Typography>;
  return (
    <Status variant={tone} size="S">
      <Typography variant="omega" fontWeight="bold">
        {label}
      </Typography>
    </Status>
  );
}
