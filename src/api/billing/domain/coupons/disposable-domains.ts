import { emailDomain } from './canonical-email';

/** Services that hand out mailboxes for minutes. Not complete, and need not be: it is one signal among several. */
const DOMAINS = new Set(
  (
    '10minutemail.com 20minutemail.com 33mail.com anonbox.net burnermail.io discard.email dispostable.com ' +
    'dropmail.me emailondeck.com emailtemporario.com.br fakeinbox.com fakemail.net getairmail.com getnada.com ' +
    'guerrillamail.com guerrillamail.de guerrillamail.net guerrillamail.org inboxbear.com inboxkitten.com jetable.org ' +
    'mail-temp.com mail.tm maildrop.cc mailcatch.com mailinator.com mailinator.net mailnesia.com mailnull.com ' +
    'mailpoof.com mailsac.com mintemail.com moakt.com mohmal.com mytemp.email nada.email owlymail.com ' +
    'sharklasers.com spam4.me spamgourmet.com temp-mail.io temp-mail.org tempail.com tempinbox.com tempmail.com ' +
    'tempmail.net tempmailo.com tempr.email throwawaymail.com trash-mail.com trashmail.com trashmail.de wegwerfmail.de ' +
    'wegwerfmail.net yopmail.com yopmail.fr yopmail.net'
  ).split(' '),
);

/** Whether an address is at a known service for throw-away mailboxes. */
export function isDisposable(email: string): boolean {
  const domain = emailDomain(email);
  return DOMAINS.has(domain) || DOMAINS.has(domain.split('.').slice(-2).join('.'));
}
