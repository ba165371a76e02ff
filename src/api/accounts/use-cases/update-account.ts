import type { Core } from '@strapi/strapi';
import type { Row } from '../../../shared/documents/model';
import { AppError } from '../../../shared/errors/app-error';
import type { Member } from '../../../shared/http/member';
import { isTimeZone } from '../../../shared/time/zone';
import { readAccount } from '../read-models/read-account';

/** Changes what a member may of the own account. @throws AppError `invalid_time_zone` @returns the account as it is then */
export async function updateAccount(strapi: Core.Strapi, member: Member, data: Row): Promise<Row> {
  if (typeof data.timezone === 'string' && !isTimeZone(data.timezone)) {
    throw new AppError('invalid_time_zone', 'Expected an IANA time zone such as Europe/Berlin.', { path: 'timezone' });
  }
  const { documentId } = member;
  await strapi.documents('plugin::users-permissions.user').update({ documentId, data: data as never });
  return readAccount(strapi, member);
}
