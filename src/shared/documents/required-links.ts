import type { Core } from '@strapi/strapi';
import { AppError, errorsOn } from '../errors/app-error';
import { isRow, modelsOf, type ModelSchema, type Row } from '../models/model';
import { takeStep } from './pipeline';

const LINKS: readonly string[] = ['relation', 'media'];

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (!isRow(value)) return false;
  const { connect, set } = value;
  return ('connect' in value || 'set' in value) && isEmpty(connect) && isEmpty(set);
}

function missingLinks({ attributes }: ModelSchema, data: Row): string[] {
  return Object.entries(attributes)
    .filter(([name, { type, required }]) => required === true && LINKS.includes(type) && isEmpty(data[name]))
    .map(([name]) => name);
}

/**
 * Asks for the relations and files that a type requires when a document is made; a draft may do without. Strapi asks by
 * `strictRelations` only, and then for each German row as well, which takes them from English. Call it in
 * `register`.
 * @throws AppError `invalid_input` (in the write) with the path of each
 */
export function requireLinks(strapi: Core.Strapi): void {
  takeStep(strapi, 'require-links', ({ action, uid, params }, next) => {
    const model = modelsOf(strapi)(uid);
    if (action !== 'create' || !model || model.options?.draftAndPublish === true) return next();
    const missing = missingLinks(model, isRow(params.data) ? params.data : {});
    if (missing.length === 0) return next();
    throw new AppError('invalid_input', `${missing.join(', ')} must be given.`, {
      errors: errorsOn(missing, 'Choose one: it is required.'),
    });
  });
}
