import type { Core } from '@strapi/strapi';
import { registerOwnRecords } from '../../../src/shared/own-records/register-own-records';
import { publishTypes } from '../../../src/shared/public-types/publish-types';
import { registerSubmissions } from '../../../src/shared/submissions/register-submissions';

/** A shelf that everybody sees when it is open, and the notes of members that lie on it. */
const TYPES = {
  'test-shelf': {
    kind: 'collectionType',
    collectionName: 'system_test_shelves',
    info: { singularName: 'test-shelf', pluralName: 'test-shelves', displayName: 'Test shelf' },
    options: { draftAndPublish: false },
    attributes: { label: { type: 'string' }, isOpen: { type: 'boolean' }, secret: { type: 'string', private: true } },
  },
  'test-note': {
    kind: 'collectionType',
    collectionName: 'system_test_notes',
    info: { singularName: 'test-note', pluralName: 'test-notes', displayName: 'Test note' },
    options: { draftAndPublish: false },
    attributes: {
      title: { type: 'string', required: true, maxLength: 20 },
      pages: { type: 'integer', min: 1 },
      kind: { type: 'enumeration', enum: ['plain', 'long'] },
      hidden: { type: 'string' },
      user: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user', private: true },
      userDocumentId: { type: 'string', private: true },
      shelf: { type: 'relation', relation: 'manyToOne', target: 'api::system.test-shelf' },
    },
  },
};

/** Whose it is, is who wrote it. */
export const NOTE = 'api::system.test-note' as never;
/** What lies open or not. */
export const SHELF = 'api::system.test-shelf' as never;

/** Types that are published, owned and sent as a context does it; for a boot of tests. */
export function addShelves(strapi: Core.Strapi): void {
  const types = Object.entries(TYPES).map(([name, schema]) => [
    name,
    {
      schema: { ...schema, apiName: 'system', globalId: schema.info.displayName.replace(' ', '') },
      actions: {},
      lifecycles: {},
    },
  ]);
  strapi.get('content-types').add('api::system', Object.fromEntries(types));
  publishTypes(strapi, [{ uid: SHELF, visible: () => ({ isOpen: true }) }], { on: true });
  registerOwnRecords(strapi, [
    {
      uid: NOTE,
      owned: ({ documentId }) => ({ userDocumentId: documentId }),
      fields: ['title', 'pages', 'kind', 'createdAt'],
      related: { shelf: ['label'] },
      filterBy: ['kind'],
      create: { fields: ['title', 'pages', 'kind', 'shelf'], set: ({ documentId }) => ({ user: documentId }) },
      update: { fields: ['title', 'pages', 'shelf'] },
      remove: true,
    },
  ]);
  registerSubmissions(strapi, [
    {
      uid: NOTE,
      path: '/system/suggestions',
      name: 'sendSuggestion',
      summary: 'Suggest something',
      senders: 'public',
      fields: ['title'],
      set: () => ({ hidden: 'suggested' }),
    },
  ]);
}
