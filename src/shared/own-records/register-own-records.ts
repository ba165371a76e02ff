import type { Core } from '@strapi/strapi';
import { ownContracts } from './own-contracts';
import { addOwnOperations } from './own-graphql';
import { ownNames } from './own-names';
import { registerOwnOperations } from './own-operations';
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
    const contracts = ownContracts(strapi, records);
    registerOwnOperations(strapi, records, { names, contracts, plural });
    addOwnOperations(strapi, records, { names, contracts });
  }
}

/** What can be changed says since when it is as it is: who sends that back overwrites nobody. */
function withVersion(records: OwnRecords): OwnRecords {
  if (!records.update || records.fields.includes('updatedAt')) return records;
  return { ...records, fields: [...records.fields, 'updatedAt'] };
}
