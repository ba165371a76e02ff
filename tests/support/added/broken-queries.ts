import type { Core } from '@strapi/strapi';
import { AppError } from '../../../src/shared/errors/app-error';

/** Queries that break in the ways in which code of ours may. */
export function addBrokenQueries(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension') as { use(configuration: object): void };
  const names = ['explode', 'nothing', 'query', 'refuse'];
  extension.use({
    typeDefs: 'type Query { explode: String, nothing: String!, query: String, refuse: String }',
    resolvers: {
      Query: {
        explode: () => Promise.reject(new Error('password=hunter2')),
        nothing: () => null,
        query: () => strapi.db.connection.raw('select hunter2 from nowhere'),
        refuse: () => Promise.reject(new AppError('slot_taken', 'Taken', { path: 'start', nextFree: '10:00' })),
      },
    },
    resolversConfig: Object.fromEntries(names.map((name) => [`Query.${name}`, { auth: false }])),
  });
}
