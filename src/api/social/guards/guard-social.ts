import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../shared/context/request-context';
import { registerGuard } from '../../../shared/documents/guard';
import type { WriteRule } from '../../../shared/documents/guard';
import { relationDocumentId } from '../../../shared/documents/relation-input';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { faultOfPost, type PostDraft } from '../domain/post-state';

const ACCOUNT = 'api::social.social-account';

const connectAsStaff: WriteRule = async ({ data }, next) => {
  const { kind, id } = currentActor();
  if (kind === 'staff') data.connectedByStaff ??= id;
  return next();
};

/** A post goes where its account is, whatever the form says. */
async function platformOf(strapi: Core.Strapi, account: unknown): Promise<string | undefined> {
  const documentId = await relationDocumentId(strapi, ACCOUNT, account);
  if (!documentId) return undefined;
  const row = await rowsOf(strapi, ACCOUNT).findOne({ where: { documentId } });
  return (row as { platform?: string } | null)?.platform;
}

const savePost: WriteRule = async (write, next) => {
  const fault = faultOfPost((await write.existing()) as PostDraft | null, write.data);
  if (fault) throw new AppError('rule_refused', fault.message, { path: fault.path });
  const platform = await platformOf(write.strapi, write.data.socialAccount);
  if (platform) write.data.platform = platform;
  return next();
};

/** What a platform answers is not typed in, and a post is published by being sent. */
export function guardSocial(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: ACCOUNT,
    rules: { create: connectAsStaff },
  });
  registerGuard(strapi, {
    uid: 'api::social.social-post',
    rules: { create: savePost, update: savePost },
  });
}
