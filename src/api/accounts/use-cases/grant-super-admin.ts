import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../shared/database/transaction';
import { AppError } from '../../../shared/errors/app-error';
import { invitationToken } from '../../../shared/strapi/admin/staff-accounts';
import { mailboxKey } from '../../../shared/mailbox/mailbox';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { writeAudit } from '../../system/public';

const STAFF = 'admin::user';
const SUPER_ADMIN = 'strapi-super-admin';

export interface SuperAdminRequest {
  email: string;
  firstName?: string;
  lastName?: string;
}

export interface GrantedSuperAdmin {
  /** Somebody with this address was there already, and keeps name and password. */
  wasHere: boolean;
  /** The token of the link by which the account gets its password; null where it has one. */
  registrationToken: string | null;
}

/**
 * Gives the role of super admin to the member of staff with this address, active and not blocked, or makes one. The
 * registration page of the admin does so for the very first account only: where staff were imported, this is the way.
 * @throws AppError `misconfigured` where the role is missing
 */
export function grantSuperAdmin(strapi: Core.Strapi, request: SuperAdminRequest): Promise<GrantedSuperAdmin> {
  const email = mailboxKey(request.email);
  return joinTransaction(strapi, async () => {
    const role = await rowsOf(strapi, 'admin::role').findOne({ where: { code: SUPER_ADMIN } });
    if (!role) throw new AppError('misconfigured', 'There is no role of super admin yet: start the server once.');
    const known = await rowsOf(strapi, STAFF).findOne({
      where: { email: { $eqi: email } },
      populate: ['roles'],
    });
    const hasPassword = Boolean(known?.password);
    const registrationToken = hasPassword ? null : invitationToken(strapi);
    // Without a password the account is switched on by who follows the link.
    const access = { isActive: hasPassword, blocked: false, registrationToken };
    const roles = [...new Set([...(known?.roles ?? []).map(({ id }) => id), role.id])];
    const names = { firstname: request.firstName ?? email.split('@')[0], lastname: request.lastName ?? '' };
    const account = known
      ? await rowsOf(strapi, STAFF).update({ where: { id: known.id }, data: { ...access, roles } })
      : await rowsOf(strapi, STAFF).create({ data: { email, ...names, ...access, roles } });
    await writeAudit(strapi, {
      action: 'staff.made_super_admin',
      targetType: STAFF,
      targetDocumentId: account?.documentId,
      before: known && { roles: known.roles.map(({ code }) => code), isActive: known.isActive },
      after: { roles: [...(known?.roles ?? []).map(({ code }) => code), SUPER_ADMIN], isActive: access.isActive },
    });
    return { wasHere: known !== null, registrationToken };
  });
}
