import type { Core } from '@strapi/strapi';

const plain = { i18n: { localized: false } };

/** A component with a relation in it. */
const SECTION = {
  collectionName: 'components_test_sections',
  info: { displayName: 'Section' },
  options: {},
  attributes: {
    heading: { type: 'string' },
    tag: { type: 'relation', relation: 'oneToOne', target: 'api::test.tag' },
  },
};

const TYPES = {
  tag: {
    kind: 'collectionType',
    collectionName: 'test_tags',
    info: { singularName: 'tag', pluralName: 'tags', displayName: 'Tag' },
    options: { draftAndPublish: false },
    attributes: {
      name: { type: 'string' },
      code: { type: 'string', unique: true },
      articles: { type: 'relation', relation: 'manyToMany', target: 'api::test.article', mappedBy: 'tags' },
      deletedAt: { type: 'datetime', private: true },
    },
  },
  article: {
    kind: 'collectionType',
    collectionName: 'test_articles',
    info: { singularName: 'article', pluralName: 'articles', displayName: 'Article' },
    options: { draftAndPublish: true },
    pluginOptions: { i18n: { localized: true } },
    attributes: {
      title: { type: 'string', pluginOptions: { i18n: { localized: true } } },
      wordCount: { type: 'integer', pluginOptions: plain },
      facts: { type: 'json', pluginOptions: plain },
      tags: { type: 'relation', relation: 'manyToMany', target: 'api::test.tag', inversedBy: 'articles' },
      sections: {
        type: 'component',
        repeatable: true,
        component: 'test.section',
        pluginOptions: { i18n: { localized: true } },
      },
    },
  },
  shelf: {
    kind: 'collectionType',
    collectionName: 'test_shelves',
    info: { singularName: 'shelf', pluralName: 'shelves', displayName: 'Shelf' },
    options: { draftAndPublish: false },
    attributes: {
      name: { type: 'string' },
      book: { type: 'relation', relation: 'oneToOne', target: 'api::test.book' },
    },
  },
  book: {
    kind: 'collectionType',
    collectionName: 'test_books',
    info: { singularName: 'book', pluralName: 'books', displayName: 'Book' },
    options: { draftAndPublish: false },
    attributes: {
      name: { type: 'string', required: true },
      tag: { type: 'relation', relation: 'manyToOne', target: 'api::test.tag' },
    },
  },
};

/** Content types with versions, languages, components and every kind of relation; for `bootApp({ beforeRegister })`. */
export function addTestTypes(strapi: Core.Strapi): void {
  strapi.get('components').set('test.section', {
    ...SECTION,
    __schema__: SECTION,
    uid: 'test.section',
    category: 'test',
    modelType: 'component',
    modelName: 'section',
    globalId: 'ComponentTestSection',
  });
  const types = Object.entries(TYPES).map(([name, schema]) => [
    name,
    { schema: { ...schema, apiName: 'test', globalId: `Test${schema.info.displayName}` }, actions: {}, lifecycles: {} },
  ]);
  strapi.get('content-types').add('api::test', Object.fromEntries(types));
}
