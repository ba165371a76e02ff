import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { registerSeed } from './registry';
import { createStaffAccount } from '../strapi/admin/staff-accounts';
import { rowsOf } from '../strapi/core/documents';
import { addMember } from '../strapi/plugins/members';

export interface DemoLogin {
  email: string;
  firstname: string;
  lastname: string;
}

/** Staff by the code of their role. */
export const DEMO_STAFF: Readonly<Record<string, DemoLogin>> = {
  'strapi-super-admin': { email: 'admin@magnetiq.test', firstname: 'Sofia', lastname: 'Admin' },
  administrator: { email: 'operations@magnetiq.test', firstname: 'Otto', lastname: 'Operations' },
  editor: { email: 'editor@magnetiq.test', firstname: 'Edda', lastname: 'Editor' },
  viewer: { email: 'viewer@magnetiq.test', firstname: 'Vera', lastname: 'Viewer' },
  'booking-manager': { email: 'bookings@magnetiq.test', firstname: 'Bruno', lastname: 'Bookings' },
  finance: { email: 'finance@magnetiq.test', firstname: 'Fiona', lastname: 'Finance' },
};

/** A member who books. */
export const DEMO_CLIENT = { email: 'clara.client@example.org', username: 'clara' };

async function ensureStaff(strapi: Core.Strapi, code: string, login: DemoLogin): Promise<void> {
  if (await rowsOf(strapi, 'admin::user').findOne({ where: { email: login.email } })) return;
  const role = await rowsOf(strapi, 'admin::role').findOne({ where: { code } });
  if (!role) return;
  const { password } = settings(strapi).demo;
  await createStaffAccount(strapi, {
    ...login,
    password,
    roles: [role.id],
    isActive: true,
    registrationToken: null,
  });
}

/** An account of the API with the demo password, made a member; the existing one when there is one. */
async function ensureDemoMember(
  strapi: Core.Strapi,
  member: { email: string; username: string },
): Promise<{ id: number }> {
  const existing = await rowsOf(strapi, 'plugin::users-permissions.user').findOne({
    where: { email: member.email },
  });
  if (existing) return existing;
  const role = await rowsOf(strapi, 'plugin::users-permissions.role').findOne({ where: { type: 'member' } });
  const { password } = settings(strapi).demo;
  const account = { ...member, password, role: role?.id, provider: 'local', confirmed: true, blocked: false };
  return addMember(strapi, account);
}

/** Registers the demo logins: one of staff for each role and a client. Without DEMO_PASSWORD there are none. */
export function registerDemoLogins(strapi: Core.Strapi): void {
  if (!settings(strapi).demo.password) return;
  registerSeed(strapi, {
    name: 'logins',
    run: async () => {
      for (const [code, login] of Object.entries(DEMO_STAFF)) await ensureStaff(strapi, code, login);
      await ensureDemoMember(strapi, DEMO_CLIENT);
    },
  });
}
