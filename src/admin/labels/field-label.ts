import { GERMAN } from './german';
import { GERMAN_ACCOUNTS } from './german-accounts';
import { GERMAN_ANALYTICS } from './german-analytics';
import { GERMAN_MEMBERSHIPS } from './german-memberships';
import { GERMAN_MONEY } from './german-money';
import { GERMAN_SHOP } from './german-shop';
import { GERMAN_STUDIO } from './german-studio';

const DICTIONARIES = [
  GERMAN,
  GERMAN_ACCOUNTS,
  GERMAN_ANALYTICS,
  GERMAN_MONEY,
  GERMAN_SHOP,
  GERMAN_STUDIO,
  GERMAN_MEMBERSHIPS,
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

/** What people call an attribute: "clientLinkedinUrl" is "Client LinkedIn URL"; amounts say that they are in cents. */
export function fieldLabel(name: string, language: string): string {
  const german = language.startsWith('de') ? inGerman(name) : undefined;
  return german ?? english(name);
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
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return unit ? `${sentence} (${unit === 'Cents' ? 'cents' : 'basis points'})` : sentence;
}
