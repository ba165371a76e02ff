import type { Core } from '@strapi/strapi';
import { lockName } from '../../../shared/database/lock-name';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { descendantsOf, levelOf } from '../domain/category-tree';

const CATEGORY = 'api::commerce.product-category';

/** Written down again after the write, under one lock, so that two moves cannot make a circle together. */
const write: WriteRule = async ({ strapi, data }, next) => {
  if ('parent' in data) await lockName(strapi, CATEGORY);
  const saved = (await next()) as { documentId: string };
  if ('parent' in data) await writeLevels(strapi, saved.documentId);
  return saved;
};

async function writeLevels(strapi: Core.Strapi, documentId: string): Promise<void> {
  const categories = await rowsOf(strapi, CATEGORY).findMany({ select: ['documentId', 'parentDocumentId', 'level'] });
  const parents = new Map(categories.map((category) => [category.documentId, category.parentDocumentId]));
  if (levelOf(parents, documentId) === null) {
    throw new AppError('invalid_input', 'A category cannot lie below itself.', { path: 'parent' });
  }
  const levels = new Map(categories.map((category) => [category.documentId, category.level]));
  for (const moved of [documentId, ...descendantsOf(parents, documentId)]) {
    const level = levelOf(parents, moved);
    if (level === null || level === levels.get(moved)) continue;
    await rowsOf(strapi, CATEGORY).updateMany({ where: { documentId: moved }, data: { level } });
  }
}

/** The categories are a tree, and `level` is the depth in it. */
export function guardCategory(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: CATEGORY, rules: { create: write, update: write } });
}
