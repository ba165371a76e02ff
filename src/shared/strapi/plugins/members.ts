import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

interface Jwt {
  verify(token: string): Promise<{ id: number; sessionId?: string }>;
}

interface Users {
  add(account: object): Promise<{ id: number }>;
  validatePassword(password: string, stored: string): Promise<boolean>;
  sendConfirmationEmail(account: object): Promise<void>;
}

interface Templates {
  template(layout: string, data: object): Promise<string> | string;
}

interface Services {
  jwt: Jwt;
  user: Users;
  'users-permissions': Templates;
}

function serviceOf<Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] {
  return strapi.plugin('users-permissions').service(name) as unknown as Services[Name];
}

export const seam: Seam = {
  of: '@strapi/plugin-users-permissions',
  since: '5.54.0',
  reaches:
    'replaces `verify` of its service jwt and `validatePassword` of user; calls `add` and `sendConfirmationEmail` of user and `template` of users-permissions; reads and writes its settings `advanced` and `email` in the core store',
  why: 'An access token of a member stays valid after its session has ended, passwords are compared as they were typed, and neither mails nor settings have another door than its own routes.',
  parts: (strapi) => [
    { name: 'service jwt of users-permissions', object: serviceOf(strapi, 'jwt'), methods: { verify: 1 } },
    {
      name: 'service user of users-permissions',
      object: serviceOf(strapi, 'user'),
      methods: { add: 1, validatePassword: 2, sendConfirmationEmail: 1 },
    },
    {
      name: 'service users-permissions of users-permissions',
      object: serviceOf(strapi, 'users-permissions'),
      methods: { template: 2 },
    },
  ],
  faults: async (strapi) => {
    const { email_confirmation: confirmation } = await registrationSettings(strapi);
    const { options } = await resetMail(strapi);
    return typeof confirmation === 'boolean' && typeof options?.message === 'string'
      ? []
      : ['the settings of users-permissions are kept elsewhere'];
  },
};

/** Lets `judge` refuse an access token that bears a good signature. Call it in `register()`. */
export function afterTokenCheck(
  strapi: Core.Strapi,
  judge: (known: { id: number; sessionId?: string }) => Promise<void>,
): void {
  replaceMethods(strapi, serviceOf(strapi, 'jwt'), {
    verify: (verify) => async (token) => {
      const known = await verify(token);
      await judge(known);
      return known;
    },
  });
}

/** Compares passwords of members in a way of ours. Call it in `register()`. */
export function comparePasswordsBy(strapi: Core.Strapi, compare: Users['validatePassword']): void {
  replaceMethods(strapi, serviceOf(strapi, 'user'), { validatePassword: () => compare });
}

/** Makes an account, as the admin would. */
export function addMember(strapi: Core.Strapi, account: object): Promise<{ id: number }> {
  return serviceOf(strapi, 'user').add(account);
}

/** Mails the link that confirms an address, in the words that the admin holds for it. */
export function sendConfirmationMail(strapi: Core.Strapi, account: object): Promise<void> {
  return serviceOf(strapi, 'user').sendConfirmationEmail(account);
}

/** Fills in a text that the admin holds for mails. */
export async function fillTemplate(strapi: Core.Strapi, text: string, data: object): Promise<string> {
  return serviceOf(strapi, 'users-permissions').template(text, data);
}

/** What the admin's page on registrations says. */
export interface RegistrationSettings {
  allow_register?: boolean;
  default_role?: string;
  unique_email?: boolean;
  email_confirmation?: boolean;
  email_confirmation_redirection?: string;
  email_reset_password?: string | null;
}

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'users-permissions' });

/** Who may register, and what for. */
export async function registrationSettings(strapi: Core.Strapi): Promise<RegistrationSettings> {
  return ((await storeOf(strapi).get({ key: 'advanced' })) as RegistrationSettings | null) ?? {};
}

/** Whether members have to confirm their address before they log in. */
export async function confirmationIsOn(strapi: Core.Strapi): Promise<boolean> {
  return (await registrationSettings(strapi)).email_confirmation === true;
}

/** Changes some of these settings. */
export async function changeRegistrationSettings(strapi: Core.Strapi, changes: RegistrationSettings): Promise<void> {
  await storeOf(strapi).set({ key: 'advanced', value: { ...(await registrationSettings(strapi)), ...changes } });
}

/** The mail about a forgotten password, as the admin holds it. */
export async function resetMail(strapi: Core.Strapi): Promise<{ options: { object: string; message: string } }> {
  const mails = (await storeOf(strapi).get({ key: 'email' })) as {
    reset_password: { options: { object: string; message: string } };
  };
  return mails.reset_password;
}
