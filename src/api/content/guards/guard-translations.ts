import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import { progressOf } from '../domain/translation-progress';

const save: WriteRule = async ({ strapi, data, existing }, next) => {
  const before = await existing();
  const { sourceLanguage = 'en', targetLanguage } = { ...before, ...data };
  if (sourceLanguage === targetLanguage) {
    throw new AppError('invalid_input', 'A text is translated into another language.', { path: 'targetLanguage' });
  }
  Object.assign(data, progressOf(before, data, now(strapi)));
  return next();
};

/** The state of a translation follows its text. */
export function guardTranslations(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: 'api::content.translation', rules: { create: save, update: save } });
}
