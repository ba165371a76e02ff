import type { Core } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import type { AddressedMail, MailLook, MailTemplate, MailView } from '../domain/mail-kind';

/** The mails that a context sends: what they say, and to whom they go. */
export interface MailKind<Order extends object, View extends MailView> extends MailLook<View> {
  templates: readonly MailTemplate[];
  /** Looks up who reads a mail and what it tells them, when it leaves; `order` is what `enqueueMail` wrote down. */
  address(strapi: Core.Strapi, order: Order, template: string): Promise<AddressedMail<View>>;
}

/** A mail by its key. */
export interface KnownMail {
  template: MailTemplate;
  kind: MailKind<object, MailView>;
}

const known = new WeakMap<Core.Strapi, Map<string, KnownMail>>();

/**
 * Declares the mails of a context, from its `mails/`. Call it in `register()`, whether the context is on or not: mails
 * of it may wait, and editors keep their templates.
 * @throws AppError `misconfigured` for a key that another mail has
 */
export function registerMails<Order extends object, View extends MailView>(
  strapi: Core.Strapi,
  kind: MailKind<Order, View>,
): void {
  const mails = known.get(strapi) ?? new Map<string, KnownMail>();
  known.set(strapi, mails);
  for (const template of kind.templates) {
    if (mails.has(template.key)) throw new AppError('misconfigured', `Two mails have the key ${template.key}.`);
    // An order comes back from the outbox as `enqueueMail` wrote it.
    mails.set(template.key, { template, kind });
  }
}

/** The mail of this key, if there is one. */
export function findMail(strapi: Core.Strapi, key: string): KnownMail | undefined {
  return known.get(strapi)?.get(key);
}

/** The mail of this key. @throws AppError `misconfigured` for a key that does not exist */
export function mailOf(strapi: Core.Strapi, key: string): KnownMail {
  const mail = findMail(strapi, key);
  if (!mail) throw new AppError('misconfigured', `There is no mail template ${key}.`);
  return mail;
}

/** The keys of all mails. */
export function mailKeys(strapi: Core.Strapi): string[] {
  return [...(known.get(strapi)?.keys() ?? [])];
}
