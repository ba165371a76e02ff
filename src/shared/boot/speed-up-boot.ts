import type { Core } from '@strapi/strapi';
import { listContentTypesOnce } from '../strapi/core/content-types';
import { askPropertiesWithoutCopies } from '../strapi/admin/properties-of-permissions';
import { keepContentManagerSettings } from './content-manager-settings';
import { mergeGraphqlExtensionsOnce } from './graphql-extensions';
import { createForeignKeysOnce } from '../strapi/database/foreign-keys-of-sqlite';
import { compareSuperAdminByKey } from './super-admin-permissions';

/**
 * Takes out of Strapi's boot what grows with the square of the number of types, or is done again although nothing
 * changed. README.md says what, and what it saves. Call it first in `register()`.
 */
export function speedUpBoot(strapi: Core.Strapi): void {
  listContentTypesOnce(strapi);
  askPropertiesWithoutCopies(strapi);
  createForeignKeysOnce(strapi);
  compareSuperAdminByKey(strapi);
  keepContentManagerSettings(strapi);
  mergeGraphqlExtensionsOnce(strapi);
}
