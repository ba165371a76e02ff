import { InputRenderer } from '@strapi/strapi/admin';
import { RECORD_NAME } from '../../shared/content-manager/views/titles';
import { numberKind, wayOfWriting } from '../fields/numbers/ways-of-writing';
import { fieldLabel } from '../labels/field-label';
import { valueLabel } from '../labels/value-label';
import { optionsOfAddress, type ListFilter } from '../strapi/list-filters';
import { adminLanguage } from '../strapi/page';
import { amountFilter } from './amount-filter';

/** A filter in words: attributes, values and amounts as they are called and written in the language of the admin. */
export function filterInWords(filter: ListFilter): ListFilter | null {
  const { name, type, mainField } = filter;
  // There is no such column to ask about.
  if (mainField?.name === RECORD_NAME) return null;
  const language = adminLanguage();
  const label = filter.label === name ? fieldLabel(name, language) : filter.label;
  if (type === 'enumeration') {
    const options = filter.options?.map(({ value }) => ({ value, label: valueLabel(value, language) })) ?? [];
    return { ...filter, label, options, input: InputRenderer };
  }
  if (!['money', 'share'].includes(numberKind(name))) return { ...filter, label };
  const { write } = wayOfWriting(name, { type });
  return {
    ...filter,
    label,
    input: amountFilter(name, type),
    options: optionsOfAddress((value) => (Number.isFinite(Number(value)) ? write(Number(value), language) : value)),
  };
}
