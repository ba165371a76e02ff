import type { Seam } from '../kit/seam';

/** The accounts of staff and of members, and the roles of both. */
export const STAFF_TABLE = 'admin_users';
export const MEMBER_TABLE = 'up_users';
export const STAFF_ROLES_TABLE = 'admin_roles';
export const MEMBER_ROLES_TABLE = 'up_roles';
export const STAFF_ROLE_LINKS = 'admin_users_roles_lnk';
/** Which files stand in which attribute of which row. */
export const FILE_LINKS = 'files_related_mph';

export const seam: Seam = {
  of: '@strapi/strapi',
  since: '5.54.0',
  reaches: 'reads and writes tables that Strapi names and keeps: accounts, roles and links of files',
  why: 'Imports, keys of names and the work of a login ask for thousands of rows, in one statement, or under a lock; its queries know neither.',
  tables: () => [
    { table: STAFF_TABLE, columns: ['id', 'document_id', 'email', 'password'] },
    { table: MEMBER_TABLE, columns: ['id', 'document_id', 'email', 'username', 'password'] },
    { table: STAFF_ROLES_TABLE, columns: ['id', 'code'] },
    { table: MEMBER_ROLES_TABLE, columns: ['id', 'type'] },
    { table: STAFF_ROLE_LINKS, columns: ['role_id', 'user_id'] },
    { table: FILE_LINKS, columns: ['file_id', 'related_id', 'related_type', 'field', 'order'] },
  ],
};
