import type { Core } from '@strapi/strapi';
import { teamOrganizations } from '../../accounts/public';
import { currentActor } from '../../../shared/context/request-context';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { WRITERS } from '../read-models/ownership';

/** Where a record belongs: an organization, or where it names none, the member who made it. */
export interface Belonging {
  organizationDocumentId?: string | null;
  userDocumentId?: string | null;
}

/**
 * Refuses a member who may read a record but not change it: a client of the organization, or somebody of another one.
 * Staff and jobs pass; what they may do is decided by their rights.
 * @throws AppError `forbidden`
 */
export async function requireWriter(strapi: Core.Strapi, { organizationDocumentId, userDocumentId }: Belonging) {
  const { kind, id } = currentActor();
  if (kind !== 'member') return;
  const user = await rowsOf(strapi, 'plugin::users-permissions.user').findOne({ where: { id } });
  const member = (user as { documentId: string } | null)?.documentId ?? '';
  const allowed = organizationDocumentId
    ? (await teamOrganizations(strapi, member, WRITERS)).includes(organizationDocumentId)
    : userDocumentId === member;
  if (!allowed) throw new AppError('forbidden', 'Your role in the organization lets you read this, not change it.');
}
