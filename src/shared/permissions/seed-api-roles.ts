import type { Core } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import { declaredPermissions, type ApiRole } from './api-permissions';
import { planGrants } from './plan-grants';
import { seedRegistration } from './seed-registration';
import { SESSION_ACTIONS } from './session-actions';
import { hasAction } from '../strapi/core/controllers';
import { rowsOf } from '../strapi/core/documents';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

const ROLES: Record<ApiRole | 'authenticated', { name: string; description: string }> = {
  public: { name: 'Public', description: 'Anybody who is not logged in.' },
  member: {
    name: 'Member',
    description: 'Everybody with an account; what a member may see follows from linked records.',
  },
  authenticated: {
    name: 'Authenticated (unused)',
    description: "Strapi's own default role, kept without rights: accounts are members.",
  },
};

async function ensureRole(strapi: Core.Strapi, type: keyof typeof ROLES): Promise<{ id: number }> {
  const query = rowsOf(strapi, ROLE);
  const existing = await query.findOne({ where: { type } });
  if (!existing) return await query.create({ data: { type, ...ROLES[type] } });
  return existing;
}

function assertKnown(strapi: Core.Strapi, actions: string[]): void {
  const unknown = actions.filter((action) => !hasAction(strapi, action));
  if (unknown.length > 0) {
    throw new AppError('misconfigured', `Permissions name actions that do not exist: ${unknown.join(', ')}.`);
  }
}

async function seedRole(strapi: Core.Strapi, type: keyof typeof ROLES, declared: string[]): Promise<void> {
  const role = await ensureRole(strapi, type);
  const rows = await rowsOf(strapi, PERMISSION).findMany({ where: { role: role.id } });
  const store = strapi.store({ type: 'magnetiq', name: 'permissions' });
  const declaredBefore = ((await store.get({ key: type })) as string[] | null) ?? [];
  const granted = rows.map((row) => row.action);
  const plan = planGrants({ declared, declaredBefore, granted });
  for (const action of plan.add) await rowsOf(strapi, PERMISSION).create({ data: { action, role: role.id } });
  const ids = rows.filter((row) => plan.remove.includes(row.action)).map((row) => row.id);
  if (ids.length > 0) await rowsOf(strapi, PERMISSION).deleteMany({ where: { id: { $in: ids } } });
  await store.set({ key: type, value: declared });
}

/** Accounts that Strapi made with its own role before this one existed become members. */
async function moveToMember(strapi: Core.Strapi): Promise<void> {
  const member = await ensureRole(strapi, 'member');
  const unused = await ensureRole(strapi, 'authenticated');
  const users = rowsOf(strapi, 'plugin::users-permissions.user');
  const strays = await users.findMany({ where: { role: unused.id }, select: ['id'] });
  for (const { id } of strays) await users.update({ where: { id }, data: { role: member.id } });
}

async function emptyUnusedRole(strapi: Core.Strapi): Promise<void> {
  const { id } = await ensureRole(strapi, 'authenticated');
  await rowsOf(strapi, ROLE).update({ where: { id }, data: ROLES.authenticated });
  await rowsOf(strapi, PERMISSION).deleteMany({ where: { role: id } });
}

/** Brings the API's roles to what the contexts declared; each boot does it, and a second time changes nothing. */
export async function seedApiRoles(strapi: Core.Strapi): Promise<void> {
  for (const role of ['public', 'member'] as const) {
    const declared = [...SESSION_ACTIONS[role], ...declaredPermissions(strapi, role)];
    assertKnown(strapi, declared);
    await seedRole(strapi, role, declared);
  }
  await moveToMember(strapi);
  await emptyUnusedRole(strapi);
  await seedRegistration(strapi);
}
