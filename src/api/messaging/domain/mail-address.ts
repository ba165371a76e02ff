import type { MailAddress } from '../../../integrations/mail/port';
import { onOneLine } from '../../../shared/contracts/one-line';
import { readMailbox } from '../../../shared/mailbox/mailbox';

/** Reads `Name <address>` or a bare address, as settings give them; null for what no mail can be sent to. */
export function parseMailAddress(value: string): MailAddress | null {
  const [, name = '', bracketed] = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/.exec(value) ?? [];
  return mailAddress({ name, address: bracketed ?? value });
}

/** A person's address as it goes into a mail: the mailbox in its one form, the name on one line; null where there is none. */
export function mailAddress({ name, address }: MailAddress): MailAddress | null {
  const mailbox = readMailbox(address);
  if (!mailbox.ok) return null;
  const shown = onOneLine(name ?? '').trim();
  return shown ? { name: shown, address: mailbox.address } : { address: mailbox.address };
}

/**
 * `no-reply` at the host of a public address; null where nobody receives mail from: localhost, a bare name, an IP address.
 */
export function senderAt(url: string, name: string): MailAddress | null {
  return URL.canParse(url) ? mailAddress({ name, address: `no-reply@${new URL(url).hostname}` }) : null;
}

/** The part after the @: Message-IDs and calendar UIDs are made in the sender's name. */
export function domainOf({ address }: MailAddress): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
