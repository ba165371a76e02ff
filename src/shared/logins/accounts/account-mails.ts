import type { Core } from '@strapi/strapi';
import { settings } from '../../config/settings';
import { enqueueJob } from '../../jobs/queue';
import { registerTask } from '../../jobs/registry';
import { hashToken } from '../../crypto/tokens';
import { mailboxKey } from '../../mailbox/mailbox';
import { mayBeMailed } from '../../rate-limits/may-be-mailed';
import { rowsOf } from '../../strapi/core/documents';
import { sendMail } from '../../strapi/plugins/email';
import { fillTemplate, registrationSettings, resetMail, sendConfirmationMail } from '../../strapi/plugins/members';
import { now } from '../../time/clock';
import { MEMBER } from './account-keys';
import { accountOf, type Account } from './find-account';
import { newResetCode } from './reset-code';

const RESET_TASK = 'logins.mail-reset-code';
const CONFIRM_TASK = 'logins.mail-confirmation';

type Order = { email: string };

/**
 * Mails about an account are written after the answer, by a job that alone knows whether there is one: neither the
 * time of the answer nor a failure tells. Call it in `register()`.
 */
export function registerAccountMails(strapi: Core.Strapi): void {
  registerTask<Order>(strapi, { name: RESET_TASK, handler: ({ email }) => mailResetCode(strapi, email) });
  registerTask<Order>(strapi, { name: CONFIRM_TASK, handler: ({ email }) => mailConfirmation(strapi, email) });
}

/** Has a code for a new password mailed to the account of an address, if there is one. */
export const orderResetCode = (strapi: Core.Strapi, email: string): Promise<void> => order(strapi, RESET_TASK, email);

/** Has the link that confirms an address mailed again, if an account waits for it. */
export const orderConfirmation = (strapi: Core.Strapi, email: string): Promise<void> =>
  order(strapi, CONFIRM_TASK, email);

async function order(strapi: Core.Strapi, task: string, email: string): Promise<void> {
  const address = mailboxKey(email);
  if (!(await mayBeMailed(strapi, task, address))) return;
  await enqueueJob(strapi, { task, payload: { email: address }, key: `${task}:${hashToken(address)}` });
}

/** Mails a code that sets a new password, and proves the address. */
export async function mailResetCode(strapi: Core.Strapi, email: string): Promise<void> {
  const account = await accountOf(strapi, email);
  if (!account || account.blocked) return;
  const { code, stored } = newResetCode(now(strapi));
  await rowsOf(strapi, MEMBER).update({ where: { id: account.id }, data: { resetPasswordToken: stored } });
  const { object, message } = (await resetMail(strapi)).options;
  const { email_reset_password: page } = await registrationSettings(strapi);
  const USER = publicOf(account);
  const html = await fillTemplate(strapi, message, {
    URL: page ?? settings(strapi).organization.siteUrl,
    SERVER_URL: strapi.config.get('server.absoluteUrl'),
    ADMIN_URL: strapi.config.get('admin.absoluteUrl'),
    USER,
    TOKEN: code,
  });
  await sendMail(strapi, { to: account.email, subject: await fillTemplate(strapi, object, { USER }), html });
}

async function mailConfirmation(strapi: Core.Strapi, email: string): Promise<void> {
  const account = await accountOf(strapi, email);
  if (!account || account.confirmed || account.blocked) return;
  await sendConfirmationMail(strapi, account);
}

/** Tells the owner of an account that somebody tried to register under its address. */
export async function mailRegistrationAttempt(strapi: Core.Strapi, account: Account): Promise<void> {
  const { name, siteUrl } = settings(strapi).organization;
  const isGerman = account.language?.startsWith('de') === true;
  const [subject, text] = isGerman
    ? [
        `Sie haben schon ein Konto bei ${name}`,
        `Jemand wollte sich mit dieser Adresse bei ${name} anmelden. Dazu gibt es schon ein Konto.\n\nWaren Sie es selbst, ` +
          `melden Sie sich an; haben Sie das Passwort vergessen, lassen Sie sich auf ${siteUrl} einen Link für ein neues ` +
          'schicken. Waren Sie es nicht, brauchen Sie nichts zu tun: An Ihrem Konto hat sich nichts geändert.',
      ]
    : [
        `You already have an account at ${name}`,
        `Somebody wanted to register at ${name} with this address, which has an account already.\n\nIf it was you, log in; ` +
          `if you forgot the password, ask for a link to a new one at ${siteUrl}. If it was not, there is nothing to do: ` +
          'nothing has changed in your account.',
      ];
  const html = text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('');
  await sendMail(strapi, { to: account.email, subject, html, text });
}

const publicOf = ({ username, email }: Account) => ({ username, email });
