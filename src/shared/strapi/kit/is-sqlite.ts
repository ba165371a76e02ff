import type { Core } from '@strapi/strapi';

/** Which database runs, as seams below the schema of the platform ask. */
export function isSqlite(strapi: Core.Strapi): boolean {
  return strapi.db.dialect.client === 'sqlite';
}
