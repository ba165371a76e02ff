import type { TeamRole } from '../../accounts/public';
import { teamOrganizations } from '../../accounts/public';
import type { Filters, Ownership } from '../../../shared/own-records/own-records';

/** Who may change what an organization keeps in the studio; clients read and decide. */
export const WRITERS: readonly TeamRole[] = ['owner', 'admin', 'manager', 'creator'];

const none = (attribute: string): Filters => ({ [attribute]: { $null: true } });

/**
 * What names an organization belongs to its active team; what names none, to the member who made it. A member who has
 * left a team sees nothing of it any more, own work included.
 */
function ofTeam(roles?: readonly TeamRole[]): Ownership {
  return async ({ documentId }, strapi) => ({
    $or: [
      { organizationDocumentId: { $in: await teamOrganizations(strapi, documentId, roles) } },
      { ...none('organizationDocumentId'), userDocumentId: documentId },
    ],
  });
}

/** Records of the member's organizations, and those that the member keeps alone. */
export const ofOwnTeam = ofTeam();

/** Of those, the records that the member may change. */
export const ofWritableTeam = ofTeam(WRITERS);

/** The organizations for which a member may keep something. */
export const writableOrganizations: Ownership = async ({ documentId }, strapi) => ({
  documentId: { $in: await teamOrganizations(strapi, documentId, WRITERS) },
});

/** What belongs where the record belongs that `relation` names. */
export function through(relation: string, owned: Ownership): Ownership {
  return async (member, strapi) => ({ [relation]: await owned(member, strapi) });
}

/** Generated content belongs where its job belongs, else its asset, else to the member for whom it was made. */
export const ofOwnOutput: Ownership = async ({ documentId }, strapi) => {
  const own = { organizationDocumentId: { $in: await teamOrganizations(strapi, documentId) } };
  const noTeam = none('organizationDocumentId');
  return {
    $or: [
      { repurposingJob: own },
      { repurposingJob: noTeam, contentAsset: own },
      { repurposingJob: noTeam, contentAsset: noTeam, userDocumentId: documentId },
    ],
  };
};

/** Templates that everybody may use, and those of the member's own. */
export const ofUsableTemplates: Ownership = async (member, strapi) => ({
  $or: [{ isPublic: true }, await ofOwnTeam(member, strapi)],
});
