import { readMailbox } from '../../../../shared/mailbox/mailbox';
import { isCurrency } from '../../../../shared/money/currency-codes';
import { isIban } from './iban';

interface Fault {
  path: string[];
  message: string;
}

type Account = Readonly<Record<string, unknown>>;

/** The attributes that say where money goes: whoever changes one has the account verified anew. */
export const ACCOUNT_DETAILS = [
  'accountType',
  'accountName',
  'accountNumberEncrypted',
  'routingNumberEncrypted',
  'ibanEncrypted',
  'swiftCode',
  'paypalEmailEncrypted',
  'wiseAccountIdEncrypted',
  'cryptoWalletAddressEncrypted',
  'cryptoCurrency',
  'gatewayAccountId',
] as const;

/** What is wrong with an account: `account` as it will be, `entered` the values that were typed in readably just now. */
export function checkAccount(account: Account, entered: Account): Fault[] {
  return [...missingDetails(account), ...wrongValues({ ...account, ...entered }, entered)];
}

function missingDetails(account: Account): Fault[] {
  const has = (name: string) => typeof account[name] === 'string' && account[name] !== '';
  const needs = (name: string, message: string): Fault[] => (has(name) ? [] : [fault(name, message)]);
  switch (account.accountType ?? 'bank') {
    case 'bank':
      if (has('ibanEncrypted') || (has('accountNumberEncrypted') && has('routingNumberEncrypted'))) return [];
      return [fault('ibanEncrypted', 'A bank account needs an IBAN, or an account and a routing number.')];
    case 'paypal':
      return needs('paypalEmailEncrypted', 'A PayPal account needs its e-mail address.');
    case 'wise':
      return needs('wiseAccountIdEncrypted', 'A Wise account needs its id.');
    case 'crypto':
      return [
        ...needs('cryptoWalletAddressEncrypted', 'A wallet needs its address.'),
        ...needs('cryptoCurrency', 'A wallet needs its currency.'),
      ];
    default:
      return [fault('accountType', 'An account is bank, paypal, wise or crypto.')];
  }
}

function wrongValues(account: Account, entered: Account): Fault[] {
  const rules: [string, string, (value: string) => boolean][] = [
    ['ibanEncrypted', 'The check digits of this IBAN are wrong.', isIban],
    ['paypalEmailEncrypted', 'This is no e-mail address.', (value) => readMailbox(value).ok],
    ['swiftCode', 'A SWIFT code has 8 or 11 characters.', (value) => /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(value)],
  ];
  const faults = rules
    .filter(([name, , holds]) => typeof entered[name] === 'string' && entered[name] !== '' && !holds(entered[name]))
    .map(([name, message]) => fault(name, message));
  const currency = account.accountCurrency ?? 'USD';
  return isCurrency(currency) ? faults : [...faults, fault('accountCurrency', 'This currency is not in use.')];
}

function fault(path: string, message: string): Fault {
  return { path: [path], message };
}
