import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../shared/database/transaction';
import { isImported, todoOf, type ImportTodo } from '../../../shared/imports/import-todo';
import { MEMBER_TABLE, STAFF_TABLE, STAFF_ROLE_LINKS, STAFF_ROLES_TABLE } from '../../../shared/strapi/database/tables';

const MEMBER = 'plugin::users-permissions.user';
const STAFF = 'admin::user';

/** Members who came without a password that works here. */
export async function membersWithoutPassword(strapi: Core.Strapi): Promise<ImportTodo | null> {
  const ids = await joinTransaction(strapi, async (trx) =>
    trx({ member: MEMBER_TABLE })
      .where({ 'member.blocked': false, 'member.password': null })
      .modify(isImported('member.document_id', MEMBER))
      .orderBy('member.id')
      .pluck<string[]>('member.document_id'),
  );
  return todoOf(ids, {
    what: (count) => `${count} ${count === 1 ? 'member has' : 'members have'} no password that works here.`,
    how: 'The old system kept it in another form. They set a new one by “forgot password”; tell them.',
  });
}

/** Staff who came without a password that works here. */
export async function staffWithoutPassword(strapi: Core.Strapi): Promise<ImportTodo | null> {
  const ids = await joinTransaction(strapi, async (trx) =>
    trx({ staff: STAFF_TABLE })
      .where({ 'staff.is_active': true, 'staff.password': null })
      .modify(isImported('staff.document_id', STAFF))
      .orderBy('staff.id')
      .pluck<string[]>('staff.document_id'),
  );
  return todoOf(ids, {
    what: (count) =>
      `${count} ${count === 1 ? 'member of staff has' : 'members of staff have'} no password that works here.`,
    how: 'They set a new one by “forgot your password” at the admin’s login.',
  });
}

/** Nobody can manage staff. */
export async function superAdminMissing(strapi: Core.Strapi): Promise<ImportTodo | null> {
  const [found] = await joinTransaction(strapi, async (trx: Knex.Transaction) =>
    trx({ link: STAFF_ROLE_LINKS })
      .join({ role: STAFF_ROLES_TABLE }, 'role.id', 'link.role_id')
      .join({ staff: STAFF_TABLE }, 'staff.id', 'link.user_id')
      .where({ 'role.code': 'strapi-super-admin', 'staff.is_active': true })
      .limit(1)
      .pluck<string[]>('staff.document_id'),
  );
  if (found !== undefined) return null;
  return {
    what: 'There is no super admin, and the page that registers the first one is closed.',
    how: 'npm run super-admin -- --email <address of a member of staff>',
    count: 1,
    documentIds: [],
  };
}
