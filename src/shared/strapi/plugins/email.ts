import type { Core } from '@strapi/strapi';
import type { Seam } from '../kit/seam';

/** A mail as the parts of Strapi (login, password reset) hand it over. */
export interface StrapiMail {
  to: string;
  subject: string;
  text?: string;
  html?: string;
}

interface Provider {
  send(mail: StrapiMail): Promise<unknown>;
}

interface Email {
  provider: Provider;
  service(name: string): { send(mail: StrapiMail): Promise<unknown> };
}

const emailOf = (strapi: Core.Strapi): Email => strapi.plugin('email') as unknown as Email;

export const seam: Seam = {
  of: '@strapi/email',
  since: '5.54.0',
  reaches: 'sets `strapi.plugin("email").provider`, and sends by its service email',
  why: 'A provider is named in configuration and made before anything of ours is there; mails leave through the outbox, whoever writes them.',
  parts: (strapi) => [
    { name: 'the plugin email', object: emailOf(strapi), values: ['provider'] },
    { name: 'service email of its plugin', object: emailOf(strapi).service('email'), methods: { send: 1 } },
  ],
  faults: async (strapi) => {
    const { provider } = emailOf(strapi);
    const asked: StrapiMail[] = [];
    const mail = { to: 'seam@example.com', subject: '', text: '' };
    emailOf(strapi).provider = { send: (given) => Promise.resolve(asked.push(given)) };
    await sendMail(strapi, mail).finally(() => (emailOf(strapi).provider = provider));
    return asked.length === 1 ? [] : ['the service email sends by another provider'];
  },
};

/** Lets all mails of Strapi's own parts be sent by `send`. Call it in `bootstrap()`. */
export function sendMailsBy(strapi: Core.Strapi, send: (mail: StrapiMail) => Promise<unknown>): void {
  emailOf(strapi).provider = { send };
}

/** Sends a mail as Strapi's own parts do. */
export async function sendMail(strapi: Core.Strapi, mail: StrapiMail): Promise<void> {
  await emailOf(strapi).service('email').send(mail);
}
