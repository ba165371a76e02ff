import type { Core } from '@strapi/strapi';
import type { Filters, Ownership } from '../../../shared/own-records/own-records';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';

/** Which accesses or portals are a member's and have not expired. */
function lasting(strapi: Core.Strapi, user: string) {
  return { userDocumentId: user, $or: [{ expiresAt: { $null: true } }, { expiresAt: { $gt: now(strapi) } }] };
}

/** The resources of offerings whose portal is open to the member, each from the moment at which it is unlocked. */
export const ofOpenPortals: Ownership = async ({ documentId }, strapi): Promise<Filters> => {
  const portals = await rowsOf(strapi, 'api::memberships.portal-access').findMany({
    where: lasting(strapi, documentId),
    select: ['offeringDocumentId'],
  });
  return {
    offeringDocumentId: { $in: portals.flatMap((portal) => portal.offeringDocumentId ?? []) },
    $or: [{ unlockAt: { $null: true } }, { unlockAt: { $lte: now(strapi) } }],
  };
};

/**
 * The content that the member may see now: free for everybody, by an access that has not expired, or as a resource of
 * an open portal. What is private is for staff alone.
 */
export const ofAccessibleContent: Ownership = async (member, strapi): Promise<Filters> => {
  const accesses = await rowsOf(strapi, 'api::memberships.content-access').findMany({
    where: lasting(strapi, member.documentId),
    select: ['contentDocumentId'],
  });
  const bought = accesses.flatMap((access) => access.contentDocumentId ?? []);
  const resources = await rowsOf(strapi, 'api::memberships.offering-resource').findMany({
    where: await ofOpenPortals(member, strapi),
    select: ['id'],
    populate: { content: { select: ['documentId'] } },
  });
  const opened = resources.flatMap(({ content }) => content?.documentId ?? []);
  const free = { visibility: 'public', itemStatus: 'published' };
  return { $or: [{ documentId: { $in: [...bought, ...opened] }, visibility: { $ne: 'private' } }, free] };
};
