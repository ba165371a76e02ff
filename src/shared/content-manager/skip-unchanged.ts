import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { localeOf } from '../documents/computed';
import { takeStep, type DocumentCall } from '../documents/pipeline';
import { attributesUnlike, OF_FORMS } from '../documents/saved/changed-attributes';
import { readInstead } from '../documents/saved/read-instead';
import { mayReorder } from '../documents/saved/sent-references';
import { BASE_LOCALE, isOverlaid, OVERLAY_LOCALE } from '../languages/locales';
import { linksUnlikeEnglish } from '../localization/shared-links';
import { modelsOf } from '../models/model';
import { aroundActions } from '../strapi/core/controllers';
import { rowsOf } from '../strapi/core/documents';
import { draftOf } from '../versions/if-unchanged';

/** A form that is being saved. */
interface Save {
  uid: string;
  /** The first write of its type is the form's; what follows from that is judged by nobody. */
  isJudged: boolean;
  isUnchanged: boolean;
}

const saves = new AsyncLocalStorage<Save>();

/**
 * Lets a save in the content manager that would change nothing write nothing: no `updatedAt`, event, delivery or line of
 * the audit log. The answer says so, as `meta.unchanged`. A new record, a new language and what is published are written
 * as ever. Call it in `register()`.
 */
export function skipUnchanged(strapi: Core.Strapi): void {
  takeStep(strapi, 'skip-unchanged', async (call, next) => {
    const save = saves.getStore();
    if (!save || save.isJudged || call.action !== 'update' || call.uid !== save.uid) return next();
    save.isJudged = true;
    save.isUnchanged = await isAsStored(strapi, call);
    return save.isUnchanged ? readInstead(strapi, call) : next();
  });
  const around = async (ctx: Context, run: () => Promise<unknown>): Promise<unknown> => {
    const { model: uid = '' } = ctx.params as { model?: string };
    const save = { uid, isJudged: false, isUnchanged: false };
    const answer = await saves.run(save, run);
    if (save.isUnchanged) {
      const { meta, ...rest } = ctx.body as { meta?: object };
      ctx.body = { ...rest, meta: { ...meta, unchanged: true } };
    }
    return answer;
  };
  aroundActions(strapi, { uid: 'plugin::content-manager.collection-types', actions: ['update'] }, around);
  aroundActions(strapi, { uid: 'plugin::content-manager.single-types', actions: ['createOrUpdate'] }, around);
}

/** Whether what is sent is what the row holds that the form shows; false where there is no such row yet. */
async function isAsStored(strapi: Core.Strapi, call: DocumentCall): Promise<boolean> {
  const { uid, params } = call;
  const { documentId, data = {} } = params;
  const model = modelsOf(strapi)(uid);
  if (documentId === undefined || !model) return false;
  const { attributes } = model;
  const names = Object.keys(data).filter((name) => name in attributes && !OF_FORMS.includes(name));
  if (names.some((name) => mayReorder(data[name]))) return false;
  const isAs = async (locale: string | undefined, of: readonly string[]): Promise<boolean> => {
    const where = draftOf(strapi, { uid, documentId, locale });
    const row = await rowsOf(strapi, uid).findOne({ where, select: ['id'] });
    return row !== null && (await attributesUnlike(strapi, { uid, id: row.id as number, data }, of)).length === 0;
  };
  const locale = localeOf(params);
  if (!(await isAs(locale, names))) return false;
  if (locale !== OVERLAY_LOCALE) return true;
  // A German row of before may hold another value, or other links, than English of what both share: saving it mends that.
  const shared = names.filter((name) => attributes[name] && !isOverlaid(attributes[name]));
  return (await isAs(BASE_LOCALE, shared)) && (await linksUnlikeEnglish(strapi, call, model)) === null;
}
