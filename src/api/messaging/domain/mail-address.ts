import type { MailAddress } from '../../../integrations/mail/port';

/** Reads `Name <address>` or a bare address, as settings give them; null for anything else. */
export function parseMailAddress(value: string): MailAddress | null {
  const [, name, bracketed] = /^\s*"?([^"<>]*?)"?\s*<([^<>\s]+@[^<>\s]+)>\s*$/.exec(value) ?? [];
  if (bracketed) return name ? { name, address: bracketed } : { address: bracketed };
  const bare = value.trim();
  return /^[^\s<>,;]+@[^\s<>,;]+$/.test(bare) ? { address: bare } : null;
}

/** The part after the @: Message-IDs and calendar UIDs are made in the sender's name. */
export function domainOf({ address }: MailAddress): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
