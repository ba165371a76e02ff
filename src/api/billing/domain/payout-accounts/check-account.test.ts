import { expect, it } from 'vitest';
import { checkAccount } from './check-account';
import { isIban } from './iban';

it.each([
  ['DE89 3704 0044 0532 0130 00', true],
  ['gb29nwbk60161331926819', true],
  ['DE89370400440532013001', false],
  ['DE8937', false],
  ['', false],
])('%s is an IBAN: %s', (text, is) => {
  expect(isIban(text)).toBe(is);
});

it.each([
  ['a bank account by IBAN', { ibanEncrypted: 'DE89370400440532013000', swiftCode: 'COBADEFFXXX' }, []],
  ['a bank account by numbers', { accountNumberEncrypted: '1', routingNumberEncrypted: '2' }, []],
  ['a bank account without a number', { accountNumberEncrypted: '1' }, ['ibanEncrypted']],
  ['a wrong IBAN', { ibanEncrypted: 'DE89370400440532013001' }, ['ibanEncrypted']],
  ['a wrong SWIFT code', { ibanEncrypted: 'DE89370400440532013000', swiftCode: 'COBA' }, ['swiftCode']],
  ['PayPal', { accountType: 'paypal', paypalEmailEncrypted: 'a@example.com' }, []],
  ['PayPal without an address', { accountType: 'paypal', paypalEmailEncrypted: 'a' }, ['paypalEmailEncrypted']],
  ['Wise without an id', { accountType: 'wise' }, ['wiseAccountIdEncrypted']],
  ['an empty wallet', { accountType: 'crypto' }, ['cryptoWalletAddressEncrypted', 'cryptoCurrency']],
  [
    'a currency of nowhere',
    { accountType: 'wise', wiseAccountIdEncrypted: 'w', accountCurrency: 'XYZ' },
    ['accountCurrency'],
  ],
] as [string, Record<string, unknown>, string[]][])('%s', (_name, account, faulty) => {
  expect(checkAccount(account, account).map(({ path }) => path.join('.'))).toEqual(faulty);
});

it('does not read what is stored encrypted', () => {
  expect(checkAccount({ ibanEncrypted: 'enc:v1:k1:abc' }, {})).toEqual([]);
});
