import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../shared/context/request-context';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { relationDocumentId } from '../../../shared/documents/relation-input';
import { asUseCase } from '../../../shared/documents/use-case-scope';
import { AppError } from '../../../shared/errors/app-error';
import { documentsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';

const ORGANIZATION = 'api::accounts.organization';
const TEAM_MEMBER = 'api::accounts.team-member';
const USER = 'plugin::users-permissions.user';

function checkSlug({ slug }: Record<string, unknown>): void {
  if (slug == null || (typeof slug === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))) return;
  throw new AppError('invalid_input', 'Expected small letters, digits and single hyphens.', { path: 'slug' });
}

/** Whoever founds an organization is its first team member. */
const found: WriteRule = async ({ strapi, data }, next) => {
  checkSlug(data);
  const owner = await relationDocumentId(strapi, USER, data.owner);
  const saved = (await next()) as { documentId: string };
  if (owner === undefined) return saved;
  await asUseCase(() =>
    documentsOf(strapi, TEAM_MEMBER).create({
      data: {
        organization: saved.documentId,
        organizationDocumentId: saved.documentId,
        user: owner,
        userDocumentId: owner,
        role: 'owner',
        memberStatus: 'active',
        joinedAt: now(strapi),
      },
    }),
  );
  return saved;
};

const change: WriteRule = async (write, next) => {
  checkSlug(write.data);
  if (write.door === 'api') {
    const before = (await write.existing(['owner'])) as { owner?: { id: number } | null } | null;
    if (before?.owner?.id === undefined || String(before.owner.id) !== String(currentActor().id)) {
      throw new AppError('forbidden', 'Only the owner changes an organization.');
    }
  }
  return next();
};

/** An organization has an owner who is on its team, and who alone changes it from outside. */
export function guardOrganizations(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: ORGANIZATION,
    rules: { create: found, update: change },
  });
}
