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
const REGISTER_TASK = 'logins.mail-registration';

type Order = { email: string };

/** Where somebody has registered, and whether that made the account of the address. */
type RegistrationOrder = Order & { isNew: boolean };

/**
 * Mails about an account are written after the answer, by a job that alone knows whether there is one: neither the
 * time of the answer nor a failure tells. Call it in `register()`.
 */
export function registerAccountMails(strapi: Core.Strapi): void {
  registerTask<Order>(strapi, { name: RESET_TASK, handler: ({ email }) => mailResetCode(strapi, email) });
  registerTask<Order>(strapi, { name: CONFIRM_TASK, handler: ({ email }) => mailConfirmation(strapi, email) });
  registerTask<RegistrationOrder>(strapi, { name: REGISTER_TASK, handler: (given) => mailRegistration(strapi, given) });
}

/** Has a code for a new password mailed to the account of an address, if there is one. */
export const orderResetCode = (strapi: Core.Strapi, email: string): Promise<void> => order(strapi, RESET_TASK, email);

/** Has the link that confirms an address mailed again, if an account waits for it. */
export const orderConfirmation = (strapi: Core.Strapi, email: string): Promise<void> =>
  order(strapi, CONFIRM_TASK, email);

/** Has the owner of an address told that it was registered; once for each registration. */
export const orderRegistrationMail = (strapi: Core.Strapi, payload: RegistrationOrder): Promise<void> =>
  enqueueJob(strapi, { task: REGISTER_TASK, payload });

async function order(strapi: Core.Strapi, task: string, email: string): Promise<void> {
  const address = mailboxKey(email);
  if (!(await mayBeMailed(strapi, task, address))) return;
  await enqueueJob(strapi, { task, payload: { email: address }, key: `${task}:${hashToken(address)}` });
}

/** Mails a code that sets a new password, and proves the address. */
async function mailResetCode(strapi: Core.Strapi, email: string): Promise<void> {
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

/** The link that confirms a new account; to who has one already, what happened. */
async function mailRegistration(strapi: Core.Strapi, { email, isNew }: RegistrationOrder): Promise<void> {
  if (isNew) return mailConfirmation(strapi, email);
  const owner = await accountOf(strapi, email);
  if (!owner) return;
  const isWaiting = owner.confirmed !== true && owner.blocked !== true;
  await (isWaiting ? askForPassword(strapi, owner) : mailRegistrationAttempt(strapi, owner));
}

/**
 * An address that was registered twice before it was confirmed: nobody knows which of the two is its owner, and a link
 * would confirm the password of either. So both are void, and the owner of the mailbox chooses one.
 */
async function askForPassword(strapi: Core.Strapi, { id, email }: Account): Promise<void> {
  await rowsOf(strapi, MEMBER).update({ where: { id }, data: { password: null, confirmationToken: null } });
  await mailResetCode(strapi, email);
}

/** Tells the owner of an account that somebody tried to register under its address. */
async function mailRegistrationAttempt(strapi: Core.Strapi, account: Account): Promise<void> {
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
