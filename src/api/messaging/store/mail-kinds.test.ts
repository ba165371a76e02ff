import type { Core } from '@strapi/strapi';
import { describe, expect, it } from 'vitest';
import type { MailTemplate, MailView } from '../domain/mail-kind';
import { mailKeys, mailOf, registerMails, type MailKind } from './mail-kinds';

const VIEW: MailView = { organization: { name: 'M', url: 'https://example.com' }, recipient: { name: 'A' } };
const text = { subject: 's', body: 'b' };
const template = (key: string): MailTemplate => ({ key, name: key, en: text, de: text });

function kindOf(...keys: string[]): MailKind<{ id: string }, MailView> {
  const words = { footer: 'From' };
  return {
    templates: keys.map(template),
    sample: VIEW,
    words: { en: words, de: words },
    partials: { html: {}, text: {} },
    address: async (_strapi, { id }) => ({ kind: 'skip', language: 'en', recipient: id, reason: 'gone' }),
  };
}

describe('mails that contexts register', () => {
  it('are known by their key, over all contexts', async () => {
    const strapi = {} as Core.Strapi;
    registerMails(strapi, kindOf('receipt'));
    registerMails(strapi, kindOf('welcome', 'farewell'));
    expect(mailKeys(strapi)).toEqual(['receipt', 'welcome', 'farewell']);
    const { kind } = mailOf(strapi, 'welcome');
    expect(await kind.address(strapi, { id: 'a@example.com' }, 'welcome')).toMatchObject({
      recipient: 'a@example.com',
    });
  });

  it('belong to one context each', () => {
    const strapi = {} as Core.Strapi;
    registerMails(strapi, kindOf('receipt'));
    expect(() => registerMails(strapi, kindOf('receipt'))).toThrow('Two mails have the key receipt.');
    expect(() => mailOf(strapi, 'welcome')).toThrow('There is no mail template welcome.');
  });
});
