import { foldText } from './fold-text';

/** An address that mail can be sent to, in the one form that is stored, compared and sent; or why it is none. */
export type MailboxVerdict = { ok: true; address: string } | { ok: false; reason: string };

const LONGEST_NAME = 64;
const LONGEST = 254;
/** Longer input is not looked at. */
const LONGEST_INPUT = 1_000;

const NAME = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+$/i;
/** ASCII that stands in no domain; the reader of URLs would take an address of a site apart at some of it. */
const FOREIGN_TO_DOMAINS = /[\u0000-\u002c\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f]/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const EXPECTED = 'Expected an e-mail address such as name@example.org.';
const refuse = (reason: string): MailboxVerdict => ({ ok: false, reason });

/**
 * Reads an e-mail address. Accepted is what mail servers everywhere deliver (RFC 5321): `a/b%c=d@example.org`, and
 * domains in any script, `info@müller-söhne.example.de`. The address comes back in small letters with its domain in
 * punycode, so that two spellings of a mailbox are one text. Refused are quoted names, comments, IP addresses, domains
 * without a dot, and letters beyond ASCII before the @, which many servers do not take (SMTPUTF8).
 */
export function readMailbox(text: string): MailboxVerdict {
  if (text.length > LONGEST_INPUT) return refuse(`An e-mail address has at most ${LONGEST} characters.`);
  const written = text.trim();
  const at = written.lastIndexOf('@');
  if (at < 1 || at === written.length - 1) return refuse(EXPECTED);
  if (/[\s\p{Cc}]/u.test(written)) return refuse('An e-mail address holds no spaces and no line breaks.');
  const name = written.slice(0, at).normalize('NFKC');
  const fault = faultOfName(name);
  if (fault) return refuse(fault);
  const domain = readDomain(written.slice(at + 1));
  if (!domain.ok) return domain;
  const address = `${name.toLowerCase()}@${domain.address}`;
  return address.length > LONGEST
    ? refuse(`An e-mail address has at most ${LONGEST} characters.`)
    : { ok: true, address };
}

function faultOfName(name: string): string | null {
  if (name.startsWith('"') || /[()]/.test(name)) return 'Quoted names and comments cannot stand before the @.';
  if (/[^\u0000-\u007f]/.test(name))
    return 'Letters such as ü cannot stand before the @: many mail servers do not deliver them.';
  if (!NAME.test(name)) return EXPECTED;
  if (name.startsWith('.') || name.endsWith('.') || name.includes('..'))
    return 'Before the @ a dot stands between other characters only.';
  return name.length > LONGEST_NAME ? `At most ${LONGEST_NAME} characters may stand before the @.` : null;
}

/** Punycode by the reader of URLs, which browsers have as well; empty for what is no domain. */
function domainInAscii(domain: string): string {
  const address = `ws://${domain}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function readDomain(written: string): MailboxVerdict {
  if (written.startsWith('[')) return refuse('After the @ a domain is expected, not an IP address.');
  if (FOREIGN_TO_DOMAINS.test(written)) return refuse(EXPECTED);
  const address = domainInAscii(written);
  const labels = address.split('.');
  if (labels.some((label) => label.length > 63)) return refuse('A part of the domain has at most 63 characters.');
  if (!labels.every((label) => LABEL.test(label))) return refuse('The domain after the @ is not valid.');
  if (labels.length < 2) return refuse('The domain after the @ needs a dot, as in example.org.');
  // What looks like one is read as an IP address by mail servers.
  if (/^\d+$/.test(labels.at(-1) ?? '')) return refuse('After the @ a domain is expected, not an IP address.');
  return { ok: true, address };
}

/** The form in which mailboxes are compared: that of `readMailbox`; of what is no address, as names are compared. */
export function mailboxKey(text: string): string {
  const verdict = readMailbox(text);
  return verdict.ok ? verdict.address : foldText(text);
}
