import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { takeStep } from '../documents/pipeline';
import { currentDoor } from '../context/door';
import { modelsOf } from '../models/model';
import { overlayGerman } from './german-rows';
import { BASE_LOCALE, isLocalizedModel, OVERLAY_LOCALE } from '../languages/locales';
import type { Status } from './overlay';

const READS: readonly string[] = ['findOne', 'findFirst', 'findMany', 'count'];
const stored = new AsyncLocalStorage<true>();

/** Runs something that reads rows as they are stored: `locale: 'de'` then means the German row itself, if there is one. */
export function withStoredRows<T>(work: () => Promise<T>): Promise<T> {
  return stored.run(true, work);
}

/**
 * Makes every read with `locale: 'de'` the English read with German laid over it: the same documents, total, filters
 * and pages. The content manager, where editors work on the German row itself, is left alone. Call it in `register`.
 */
export function registerGermanOverlay(strapi: Core.Strapi): void {
  takeStep(strapi, 'overlay-german', async ({ uid, action, params }, next) => {
    const applies = READS.includes(action) && params.locale === OVERLAY_LOCALE;
    if (!applies || stored.getStore() || currentDoor(strapi) === 'admin') return next();
    if (isLocalizedModel(modelsOf(strapi)(uid))) params.locale = BASE_LOCALE;
    const answer = await next();
    if (action === 'count') return answer;
    const status: Status = params.status === 'published' ? 'published' : 'draft';
    await overlayGerman(strapi, uid, { answer, status });
    return answer;
  });
}
