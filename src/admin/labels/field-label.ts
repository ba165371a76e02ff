import { GERMAN } from './german';
import { GERMAN_ACCOUNTS } from './german-accounts';
import { GERMAN_ANALYTICS } from './german-analytics';
import { GERMAN_MEMBERSHIPS } from './german-memberships';
import { GERMAN_MONEY } from './german-money';
import { GERMAN_PAYMENTS } from './german-payments';
import { GERMAN_PEOPLE } from './german-people';
import { GERMAN_SHOP } from './german-shop';
import { GERMAN_STUDIO } from './german-studio';
import { GERMAN_SYSTEM } from './german-system';

const DICTIONARIES = [
  GERMAN,
  GERMAN_ACCOUNTS,
  GERMAN_ANALYTICS,
  GERMAN_MONEY,
  GERMAN_SHOP,
  GERMAN_STUDIO,
  GERMAN_MEMBERSHIPS,
  GERMAN_PAYMENTS,
  GERMAN_PEOPLE,
  GERMAN_SYSTEM,
];

const ACRONYMS: Record<string, string> = {
  url: 'URL',
  utm: 'UTM',
  id: 'ID',
  ip: 'IP',
  kyc: 'KYC',
  linkedin: 'LinkedIn',
  github: 'GitHub',
  iban: 'IBAN',
  html: 'HTML',
  odoo: 'Odoo',
};

/** What people call an attribute: "clientLinkedinUrl" is "Client LinkedIn URL"; amounts and shares are shown as such. */
export function fieldLabel(name: string, language: string): string {
  const [, of] = /^(.+)DocumentId$/.exec(name) ?? [];
  if (of !== undefined && inGerman(name) === undefined) return `${fieldLabel(of, language)} (ID)`;
  const german = language.startsWith('de') ? inGerman(name) : undefined;
  // A discount, say, is an amount or a share.
  return (german ?? english(name)) + (name.endsWith('BasisPoints') ? ' (%)' : '');
}

function inGerman(name: string): string | undefined {
  return DICTIONARIES.map((dictionary) => dictionary[name]).find((label) => label !== undefined);
}

function english(name: string): string {
  const unit = /(Cents|BasisPoints)$/.exec(name)?.[0];
  const words = (unit ? name.slice(0, -unit.length) : name)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_]+/)
    .map((word) => ACRONYMS[word] ?? word);
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
