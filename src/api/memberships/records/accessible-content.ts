import type { Core } from '@strapi/strapi';
import type { Filters, Ownership } from '../../../shared/own-records/own-records';
import { now } from '../../../shared/time/clock';

/** What a member's accesses or portals are for, those that have not expired: the documentIds in `scalar`. */
async function granted(
  strapi: Core.Strapi,
  { type, scalar, user }: { type: 'content-access' | 'portal-access'; scalar: string; user: string },
): Promise<string[]> {
  const lasting = [{ expiresAt: { $null: true } }, { expiresAt: { $gt: now(strapi) } }];
  const rows = (await strapi.db.query(`api::memberships.${type}`).findMany({
    where: { userDocumentId: user, $or: lasting },
    select: [scalar],
  })) as Record<string, string | null>[];
  return rows.flatMap((row) => row[scalar] ?? []);
}

/** The resources of offerings whose portal is open to the member, each from the moment at which it is unlocked. */
export const ofOpenPortals: Ownership = async ({ documentId }, strapi): Promise<Filters> => {
  const offerings = await granted(strapi, {
    type: 'portal-access',
    scalar: 'offeringDocumentId',
    user: documentId,
  });
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
  const bought = await granted(strapi, {
    type: 'content-access',
    scalar: 'contentDocumentId',
    user: member.documentId,
  });
  const resources = (await strapi.db.query('api::memberships.offering-resource').findMany({
    where: await ofOpenPortals(member, strapi),
    select: ['id'],
    populate: { content: { select: ['documentId'] } },
  })) as { content: { documentId: string } | null }[];
  const opened = resources.flatMap(({ content }) => content?.documentId ?? []);
  const free = { visibility: 'public', itemStatus: 'published' };
  return { $or: [{ documentId: { $in: [...bought, ...opened] }, visibility: { $ne: 'private' } }, free] };
};
