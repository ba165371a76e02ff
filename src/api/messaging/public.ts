/** All that other contexts may import from messaging. */
export { mailLanguage, mailLanguageOf, type MailLanguage } from './domain/language';
export { domainOf, mailAddress } from './domain/mail-address';
export type { AddressedMail, MailTemplate, MailView } from './domain/mail-kind';
export { registerMails, type MailKind } from './store/mail-kinds';
export { createNotification } from './use-cases/create-notification';
export { enqueueMail } from './use-cases/enqueue-mail';
export { mailSender, staffMailbox } from './use-cases/open-mail-transport';
