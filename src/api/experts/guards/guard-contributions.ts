import type { Core, UID } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';

const APPEARANCE = 'api::experts.webinar-appearance';
const CONTRIBUTION = 'api::experts.whitepaper-contribution';

/** Both ends are there: who, and in what. */
function linked(uid: UID.ContentType, work: string): WriteRule {
  return async ({ strapi }, next) => {
    const saved = (await next()) as { documentId: string };
    const { documentId } = saved;
    const stored = await rowsOf(strapi, uid).findOne({
      where: { documentId },
      populate: ['consultant', work],
    });
    const missing = ['consultant', work].find((name) => !stored?.[name]);
    if (missing) throw new AppError('invalid_input', 'Choose who took part, and in what.', { path: missing });
    return saved;
  };
}

/** What experts contribute, and what is fetched about them. */
export function guardContributions(strapi: Core.Strapi): void {
  const appearance = linked(APPEARANCE, 'webinar');
  registerGuard(strapi, {
    uid: APPEARANCE,
    rules: { create: appearance, update: appearance },
  });
  const contribution = linked(CONTRIBUTION, 'whitepaper');
  registerGuard(strapi, { uid: CONTRIBUTION, rules: { create: contribution, update: contribution } });
}
