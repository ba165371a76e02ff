import type { AttributeRule } from '../models/attribute-rule';
import { isCents } from './cents';
import { isCurrency } from './currency-codes';

/** Every attribute named `…Cents` holds a safe integer: a fraction or a text would be rounded by one database only. */
export const centsRule: AttributeRule = {
  appliesTo: (name, { type }) => type === 'decimal' && name.endsWith('Cents'),
  check: (value) =>
    isCents(value)
      ? { ok: true }
      : { ok: false, faults: [{ message: 'An amount must be a whole number of hundredths' }] },
};

/** Every attribute named `currency` or `…Currency` holds an ISO 4217 code in use, apart from what a wallet is kept in. */
export const currencyRule: AttributeRule = {
  appliesTo: (name, { type }) =>
    type === 'string' && name !== 'cryptoCurrency' && (name === 'currency' || name.endsWith('Currency')),
  check: (value) =>
    isCurrency(value)
      ? { ok: true }
      : { ok: false, faults: [{ message: 'A currency must be an ISO 4217 code in use, such as EUR' }] },
};
