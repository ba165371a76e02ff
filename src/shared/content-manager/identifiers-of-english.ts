import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { OVERLAY_LOCALE } from '../languages/locales';
import { identifierOfEnglish } from '../localization/shared-identifiers';
import { isRow } from '../models/model';
import { aroundActions } from '../strapi/core/controllers';

/**
 * Makes the form of a German document propose the identifier that English has: Strapi's own would make one from the
 * German title, which no save takes. Call it in `register()`.
 */
export function proposeIdentifiersOfEnglish(strapi: Core.Strapi): void {
  aroundActions(strapi, { uid: 'plugin::content-manager.uid', actions: ['generateUID'] }, async (ctx, run) => {
    const answer = await run();
    const english = ctx.query.locale === OVERLAY_LOCALE ? await englishOf(strapi, ctx) : undefined;
    if (english !== undefined) ctx.body = { data: english };
    return answer;
  });
}

/** The form says in its data which document it shows. */
async function englishOf(strapi: Core.Strapi, ctx: Context): Promise<string | undefined> {
  const { body } = ctx.request as { body?: unknown };
  const { contentTypeUID: uid, field: name, data } = isRow(body) ? body : {};
  const documentId = isRow(data) ? data.id : undefined;
  if (typeof uid !== 'string' || typeof name !== 'string' || typeof documentId !== 'string') return undefined;
  return await identifierOfEnglish(strapi, { uid, documentId, name });
}
