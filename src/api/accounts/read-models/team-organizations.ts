import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';

export type TeamRole = 'owner' | 'admin' | 'manager' | 'creator' | 'client';

/**
 * The organizations in whose team a member is active, by documentId; with `roles`, only where the member has one of
 * them. Organizations in the trash are none.
 */
export async function teamOrganizations(
  strapi: Core.Strapi,
  userDocumentId: string,
  roles?: readonly TeamRole[],
): Promise<string[]> {
  const places = await rowsOf(strapi, 'api::accounts.team-member').findMany({
    where: {
      userDocumentId,
      memberStatus: 'active',
      organization: { deletedAt: { $null: true } },
      ...(roles && { role: { $in: roles } }),
    },
    select: ['organizationDocumentId'],
  });
  return places.flatMap(({ organizationDocumentId }) => organizationDocumentId ?? []);
}
