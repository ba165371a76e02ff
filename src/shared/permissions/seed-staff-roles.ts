import type { Core } from '@strapi/strapi';
import { isOwnSecret } from '../documents/attributes/secret-attributes';
import { modelsOf } from '../models/model';
import { isModuleOn } from '../modules/modules';
import { STAFF_ROLES, staffGrantsOf } from './staff-grants';
import type { ContentGrant, StaffGrant, StaffRole } from './staff-grants';
import { assignPermissions, createStaffRole } from '../strapi/admin/staff-accounts';
import { rowsOf } from '../strapi/core/documents';

interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

interface TypeOptions {
  i18n?: { localized?: boolean };
  'content-manager'?: { visible?: boolean };
}

const NAMES: Record<StaffRole, { name: string; description: string }> = {
  administrator: {
    name: 'Administrator',
    description: 'All content, money and operations; not the accounts of staff.',
  },
  editor: { name: 'Content editor', description: 'Experts, offerings, templates and media; no bookings and no money.' },
  viewer: { name: 'Viewer', description: 'Reads what is published about experts and offers.' },
  'booking-manager': { name: 'Booking manager', description: 'Bookings, working hours and time off; no payouts.' },
  finance: { name: 'Finance', description: 'Payments, refunds, disputes, the ledger, coupons and payout accounts.' },
};

const BUILT_IN = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
];

/** Secrets of the platform's own are in no form: no role reads or writes them. */
function fieldsOf(strapi: Core.Strapi, { uid, except = [], only }: ContentGrant): string[] {
  return Object.entries(modelsOf(strapi)(uid)?.attributes ?? {})
    .filter(([name, attribute]) => !BUILT_IN.includes(name) && !isOwnSecret(attribute))
    .map(([name]) => name)
    .filter((name) => only?.includes(name) ?? !except.includes(name));
}

/** Rights of a context that is off are not there; they come back with it. */
function isOff(strapi: Core.Strapi, action: string): boolean {
  const context = /^api::([^.]+)\./.exec(action)?.[1];
  return context !== undefined && !isModuleOn(strapi, context);
}

function permissionsOf(strapi: Core.Strapi, grant: StaffGrant): Permission[] {
  if ('action' in grant) {
    if (isOff(strapi, grant.action)) return [];
    return [{ action: grant.action, subject: null, properties: {}, conditions: [] }];
  }
  const options = strapi.contentType(grant.uid).pluginOptions as TypeOptions | undefined;
  // Of a context that is off.
  if (options?.['content-manager']?.visible === false) return [];
  const locales = options?.i18n?.localized ? { locales: ['en', 'de'] } : {};
  const fields = fieldsOf(strapi, grant);
  return grant.actions.map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: grant.uid,
    properties: action === 'delete' || action === 'publish' ? locales : { fields, ...locales },
    conditions: [],
  }));
}

const keyOf = ({ action, subject }: { action: string; subject: string | null }) => `${action} ${subject ?? ''}`;

async function ensureRole(strapi: Core.Strapi, code: StaffRole): Promise<number> {
  const existing = await rowsOf(strapi, 'admin::role').findOne({ where: { code } });
  if (existing) return existing.id;
  return createStaffRole(strapi, { code, ...NAMES[code] });
}

async function seedRole(strapi: Core.Strapi, role: StaffRole): Promise<void> {
  const id = await ensureRole(strapi, role);
  const wanted = staffGrantsOf(strapi, role).flatMap((grant) => permissionsOf(strapi, grant));
  const store = strapi.store({ type: 'magnetiq', name: 'staff-permissions' });
  const before = (await store.get({ key: role })) as string | null;
  const fingerprint = JSON.stringify(wanted);
  // What an operator changed by hand stays until the code itself declares something else.
  if (before === fingerprint) return;
  const declaredBefore = new Set(before ? (JSON.parse(before) as Permission[]).map(keyOf) : []);
  const stored = await rowsOf(strapi, 'admin::permission').findMany({ where: { role: id } });
  const declaredNow = new Set(wanted.map(keyOf));
  const kept = stored.filter((entry) => !declaredBefore.has(keyOf(entry)) && !declaredNow.has(keyOf(entry)));
  await assignPermissions(strapi, id, [
    ...wanted,
    ...kept.map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions })),
  ]);
  await store.set({ key: role, value: fingerprint });
}

/** Strapi's own Editor and Author may read and write every type there is, money and bookings too. Emptied once. */
async function emptyDefaultRoles(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'magnetiq', name: 'staff-permissions' });
  if (await store.get({ key: 'default-roles-emptied' })) return;
  const roles = await rowsOf(strapi, 'admin::role').findMany({
    where: { code: { $in: ['strapi-editor', 'strapi-author'] } },
  });
  for (const { id } of roles) await assignPermissions(strapi, id, []);
  await store.set({ key: 'default-roles-emptied', value: true });
}

/** Makes the roles of staff and gives them what the code declares. Runs at every boot and changes nothing twice. */
export async function seedStaffRoles(strapi: Core.Strapi): Promise<void> {
  await emptyDefaultRoles(strapi);
  for (const role of STAFF_ROLES) await seedRole(strapi, role);
}
