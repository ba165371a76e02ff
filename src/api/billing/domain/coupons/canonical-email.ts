import { mailboxKey } from '../../../../shared/mailbox/mailbox';

/** Providers at which dots in the name mean nothing. */
const DOTLESS = new Set(['gmail.com']);
const SAME_DOMAIN: ReadonlyMap<string, string> = new Map([
  ['googlemail.com', 'gmail.com'],
  ['pm.me', 'proton.me'],
  ['protonmail.com', 'proton.me'],
  ['me.com', 'icloud.com'],
  ['mac.com', 'icloud.com'],
]);
/** Yahoo separates the tag by a hyphen, the others by a plus sign. */
const HYPHEN_TAGS = /^yahoo\./;

/**
 * One spelling for all spellings of a mailbox: lower case, without tag (`anna+x@…`), and without dots where the
 * provider ignores them. Two clients with the same canonical address are one person to a coupon.
 */
export function canonicalEmail(email: string): string {
  const address = mailboxKey(email);
  const at = address.lastIndexOf('@');
  if (at < 1) return address;
  const written = address.slice(at + 1).replace(/\.$/, '');
  const domain = SAME_DOMAIN.get(written) ?? written;
  const name = address.slice(0, at);
  const separator = HYPHEN_TAGS.test(domain) ? '-' : '+';
  const bare = name.split(separator, 1)[0] || name;
  return `${DOTLESS.has(domain) ? bare.replaceAll('.', '') : bare}@${domain}`;
}

/** Whether an address is another spelling of its mailbox. */
export function isAliased(email: string): boolean {
  return canonicalEmail(email) !== mailboxKey(email);
}

export function emailDomain(email: string): string {
  return canonicalEmail(email).split('@')[1] ?? '';
}
