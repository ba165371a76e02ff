import type { Core } from '@strapi/strapi';
import { registerPermissions } from '../permissions/api-permissions';
import { setController } from '../strapi/core/controllers';
import { addRouter } from '../strapi/core/routes';
import { ownController } from './own-controller';
import { addOwnOperations } from './own-graphql';
import { ownNames } from './own-names';
import { ownOperations } from './own-operations';
import type { OwnRecords } from './own-records';

/**
 * Opens types to the members who own the records: REST routes under `/api/<context>/my/<plural>`, GraphQL operations,
 * permissions of the role member. Call it in the `register()` of a context that is on.
 */
export function registerOwnRecords(strapi: Core.Strapi, declarations: readonly OwnRecords[]): void {
  for (const declared of declarations) {
    const records = withVersion(declared);
    const plural = strapi.contentType(records.uid).info.pluralName;
    const names = ownNames(records.uid, plural);
    const uid = `api::${names.context}.${names.controller}`;
    const operations = ownOperations(strapi, records, plural);
    const actions = ownController(strapi, records) as Record<string, unknown>;
    const offered = Object.fromEntries(Object.keys(operations).map((action) => [action, actions[action]]));
    setController(strapi, uid, offered);
    const routes = Object.entries(operations).map(([action, { method, path, contract }]) => ({
      method,
      path: `${names.path}${path}`,
      handler: `${uid}.${action}`,
      config: { operation: contract },
    }));
    addRouter(strapi, names.context, { name: names.controller, router: { type: 'content-api', routes } });
    registerPermissions(strapi, { member: Object.keys(operations).map((action) => `${uid}.${action}`) });
    addOwnOperations(strapi, records, names);
  }
}

/** What can be changed says since when it is as it is: who sends that back overwrites nobody. */
function withVersion(records: OwnRecords): OwnRecords {
  if (!records.update || records.fields.includes('updatedAt')) return records;
  return { ...records, fields: [...records.fields, 'updatedAt'] };
}
