import type { ErrorCode } from '../../shared/errors/error-codes';
import { isCurrency } from '../../shared/money/currency-codes';
import { FORMATS, formatWords } from '../../shared/models/formats';
import { wayOfWriting } from '../fields/numbers/ways-of-writing';
import { fieldLabel } from '../labels/field-label';
import { valueLabel } from '../labels/value-label';
import { CODE_WORDS } from './codes';
import { OF_ACCOUNTS } from './german/accounts';
import { OF_BOOKINGS } from './german/bookings';
import { OF_CONTENT } from './german/content';
import { OF_MONEY } from './german/money';
import { OF_RECORDS } from './german/records';
import { OF_STRAPI } from './german/strapi';
import { OF_SYSTEM } from './german/system';
import { OF_VALUES } from './german/values';
import { filled, finderOf, type Kind } from './sentence';

export const findSentence = finderOf({
  ...Object.fromEntries(Object.values(FORMATS).map(({ en, de }) => [en, de])),
  ...OF_STRAPI,
  ...OF_VALUES,
  ...OF_RECORDS,
  ...OF_ACCOUNTS,
  ...OF_CONTENT,
  ...OF_SYSTEM,
  ...OF_BOOKINGS,
  ...OF_MONEY,
});

/** What a sentence is about, and for whom it is said. */
export interface About {
  language: 'en' | 'de';
  /** The attribute whose value is refused. */
  attribute?: string;
  /** The currency of the amounts that it speaks of. */
  currency?: string;
  code?: ErrorCode;
}

/**
 * What a sentence of the server says to a person, in their language. A German reader gets no English: of a sentence that
 * is not known they hear what its code means.
 */
export function say(said: string, about: About): string {
  const found = findSentence(said);
  if (!found) return about.language === 'en' ? said : CODE_WORDS[about.code ?? 'invalid_input'].de;
  const currency = found.values.currency ?? about.currency;
  return filled(found, about.language, (value, kind) => write(value, kind, { ...about, currency }));
}

function write(value: string, kind: Kind | undefined, about: About): string {
  const { language, currency } = about;
  const each = (of: (one: string) => string): string =>
    value
      .split(/\s*,\s*/)
      .map(of)
      .join(', ');
  switch (kind) {
    case 'value':
    case 'values':
      return each((one) => valueLabel(one, language));
    case 'field':
    case 'fields':
      return each((one) => fieldLabel(one, language));
    case 'format':
      return (formatWords(value) ?? CODE_WORDS.invalid_input)[language];
    case 'limit':
      return writeLimit(value, about);
    case 'cents':
      return writeMoney(Number(value), language, currency);
    case 'unit':
      return writeMoney(100, language, value);
    default:
      return value;
  }
}

/** An amount in hundredths as people write it in its currency: without parts in JPY, with three decimals in KWD. */
function writeMoney(hundredths: number, language: 'en' | 'de', currency: string | undefined): string {
  if (!isCurrency(currency)) return wayOfWriting('Cents', { type: 'decimal' }).write(hundredths, language);
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(hundredths / 100);
}

/** A limit as the attribute is typed: an amount with its currency, a share in per cent. */
function writeLimit(value: string, { attribute = '', language, currency }: About): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (attribute.endsWith('Cents')) return writeMoney(number, language, currency);
  const unit = attribute.endsWith('BasisPoints') ? ' %' : '';
  return wayOfWriting(attribute, { type: 'decimal', currency }).write(number, language) + unit;
}
