import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { changeRegistrationSettings } from '../strapi/plugins/members';

/**
 * Lets people register as members who confirm their address: what they booked as guests becomes theirs by it, so an
 * unconfirmed one must not count. Set once; an operator may change it afterwards.
 */
export async function seedRegistration(strapi: Core.Strapi): Promise<void> {
  const marks = strapi.store({ type: 'magnetiq', name: 'permissions' });
  if (await marks.get({ key: 'registration' })) return;
  await changeRegistrationSettings(strapi, {
    default_role: 'member',
    unique_email: true,
    email_confirmation: true,
    email_confirmation_redirection: settings(strapi).organization.siteUrl,
  });
  await marks.set({ key: 'registration', value: true });
}
