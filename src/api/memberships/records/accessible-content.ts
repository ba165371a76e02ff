import type { Core } from '@strapi/strapi';
import type { Filters, Ownership } from '../../../shared/own-records/own-records';
import { now } from '../../../shared/time/clock';

interface Grant {
  contentDocumentId?: string | null;
  offeringDocumentId?: string | null;
}

/** What has not expired of a member's accesses or portals. */
async function grants(strapi: Core.Strapi, type: 'content-access' | 'portal-access', user: string): Promise<Grant[]> {
  const lasting = [{ expiresAt: { $null: true } }, { expiresAt: { $gt: now(strapi) } }];
  return strapi.db.query(`api::memberships.${type}`).findMany({ where: { userDocumentId: user, $or: lasting } });
}

/** The resources of offerings whose portal is open to the member, each from the moment at which it is unlocked. */
export const ofOpenPortals: Ownership = async ({ documentId }, strapi): Promise<Filters> => {
  const offerings = (await grants(strapi, 'portal-access', documentId)).flatMap(
    (grant) => grant.offeringDocumentId ?? [],
  );
  return {
    offeringDocumentId: { $in: offerings },
    $or: [{ unlockAt: { $null: true } }, { unlockAt: { $lte: now(strapi) } }],
  };
};

/**
 * The content that the member may see now: free for everybody, by an access that has not expired, or as a resource of
 * an open portal. What is private is for staff alone.
 */
export const ofAccessibleContent: Ownership = async (member, strapi): Promise<Filters> => {
  const accesses = await grants(strapi, 'content-access', member.documentId);
  const resources = (await strapi.db.query('api::memberships.offering-resource').findMany({
    where: await ofOpenPortals(member, strapi),
    populate: { content: { select: ['documentId'] } },
  })) as { content: { documentId: string } | null }[];
  const granted = [
    ...accesses.flatMap(({ contentDocumentId }) => contentDocumentId ?? []),
    ...resources.flatMap(({ content }) => content?.documentId ?? []),
  ];
  const free = { visibility: 'public', itemStatus: 'published' };
  return { $or: [{ documentId: { $in: granted }, visibility: { $ne: 'private' } }, free] };
};
