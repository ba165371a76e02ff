import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../shared/context/request-context';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';

export const PROFILE = 'api::marketplace.profile';

export interface ActorProfile {
  documentId: string;
  role: 'influencer' | 'client' | null;
}

/** The profile of the member who acts; null where a guest or nobody does, or the member has none. */
export async function findActorProfile(strapi: Core.Strapi): Promise<ActorProfile | null> {
  const actor = currentActor();
  if (actor.kind !== 'member') return null;
  return await rowsOf(strapi, PROFILE).findOne({
    where: { user: { id: actor.id } },
    select: ['documentId', 'role'],
  });
}

/** @throws AppError `rule_refused` where the member who acts has no profile yet */
export async function requireActorProfile(strapi: Core.Strapi): Promise<ActorProfile> {
  const profile = await findActorProfile(strapi);
  if (!profile) throw new AppError('rule_refused', 'Create your profile on the marketplace first.');
  return profile;
}
