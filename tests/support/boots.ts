import type { BootOptions } from './start-app';
import { addBrokenQueries } from './added/broken-queries';
import { addEnsuredIndex } from './added/ensured-index';
import { addProbe } from './added/probe';
import { addShelves } from './added/shelves';
import { addTestTypes } from './added/types';

/** A kind of boot that files share; a worker does it once. */
export interface SharedBoot extends Omit<BootOptions, 'on' | 'database'> {
  name: string;
}

/** The whole platform, GraphQL too: what `bootApp()` gives. */
export const EVERYTHING: SharedBoot = { name: 'EVERYTHING', env: { GRAPHQL: 'on' } };

/** Two of the contexts, and those that are always on; GraphQL that does not tell its schema. */
export const EXPERTS_AND_BILLING: SharedBoot = {
  name: 'EXPERTS_AND_BILLING',
  env: { MODULES: 'experts,billing', GRAPHQL: 'on', GRAPHQL_INTROSPECTION: 'false' },
};

/** The whole platform with types, queries and routes that only tests have, and which break in every way. */
export const WITH_TEST_TYPES: SharedBoot = {
  name: 'WITH_TEST_TYPES',
  env: { GRAPHQL: 'on', LOG_LEVEL: 'silent' },
  beforeRegister: (strapi) => {
    for (const add of [addTestTypes, addShelves, addBrokenQueries, addEnsuredIndex]) add(strapi);
  },
  beforeMount: addProbe,
};

/** The whole platform with the built admin panel, for browsers. */
export const WITH_ADMIN_PANEL: SharedBoot = { name: 'WITH_ADMIN_PANEL', serveAdminPanel: true };
