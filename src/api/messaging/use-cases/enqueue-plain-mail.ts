import type { Core } from '@strapi/strapi';
import { registerSealedValues } from '../../../shared/crypto/sealed-values';
import { openSecret, sealSecret } from '../../../shared/crypto/secrets';
import { enqueueOutbox, OUTBOX_TABLE } from '../../system/public';
import { parseMailAddress } from '../domain/mail-address';
import { sendMailsBy, type StrapiMail } from '../../../shared/strapi/plugins/email';
import type { ComposedMail } from './compose-mail';
import { EMAIL_CHANNEL } from './enqueue-mail';
import { mailSender } from './open-mail-transport';

export const PLAIN_MAIL = 'plain';

export type PlainMailOrder = {
  to: string;
  subject: string;
  /** Text and HTML as JSON, encrypted: a link to reset a password is a secret, and staff can look into the outbox. */
  sealed: string;
};

interface Content {
  text: string;
  html: string;
}

const SEALED_FOR = 'messaging.plain-mail';

/** Writes a ready-made message down for the outbox. */
async function enqueuePlainMail(strapi: Core.Strapi, mail: StrapiMail): Promise<void> {
  const html = mail.html ?? '';
  const content: Content = { html, text: mail.text ?? html.replace(/<[^>]+>/g, ' ') };
  await enqueueOutbox(strapi, {
    channel: EMAIL_CHANNEL,
    kind: PLAIN_MAIL,
    payload: { to: mail.to, subject: mail.subject, sealed: sealSecret(strapi, SEALED_FOR, JSON.stringify(content)) },
  });
}

/** Opens a ready-made message again. */
export async function composePlainMail(strapi: Core.Strapi, order: PlainMailOrder): Promise<ComposedMail> {
  const to = parseMailAddress(order.to);
  if (!to)
    return { kind: 'skip', reason: 'There is no such address.', recipient: 'unknown@mail.invalid', language: 'en' };
  const content = JSON.parse(openSecret(strapi, SEALED_FOR, order.sealed)) as Content;
  const { from, replyTo } = mailSender(strapi);
  const message = { from, ...(replyTo && { replyTo }), to, subject: order.subject, ...content };
  return { kind: 'send', recipient: to.address, language: 'en', message };
}

/** Brings mails that wait under new keys with everything else. Call it in `register()`. */
export function registerSealedMails(strapi: Core.Strapi): void {
  registerSealedValues(strapi, {
    table: OUTBOX_TABLE,
    key: ['id'],
    column: 'payload',
    json: true,
    renew: (value, again) => {
      const order = value as Partial<PlainMailOrder>;
      return typeof order.sealed === 'string' ? { ...order, sealed: again(SEALED_FOR, order.sealed) } : order;
    },
  });
}

/** Makes the mails of Strapi's own parts leave through the outbox like all others. Call it in `bootstrap()`. */
export function sendStrapiMailsThroughOutbox(strapi: Core.Strapi): void {
  sendMailsBy(strapi, (mail) => enqueuePlainMail(strapi, mail));
}
