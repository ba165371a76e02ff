import { MAP_FILE, mapOfContexts } from '../generated/map-of-contexts';
import { schemasOf, type Rule } from './project';

/** Types that are written and published by editors; everything else has no drafts and no Strapi locales. */
const EDITORIAL_TYPES = new Set([
  'page',
  'blog-post',
  'blog-category',
  'content-block',
  'faq-item',
  'faq-category',
  'menu',
  'menu-item',
  'testimonial',
  'webinar',
  'whitepaper',
  'consultant',
  'consultant-offering',
  'product',
  'product-category',
  'collection',
  'brand',
  'service-type',
  'service-category',
  'content-item',
  'content-series',
  'offering',
  'email-template',
]);

const OVERWRITTEN = ['status', 'locale', 'meta', 'id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt'];

const snake = (name: string): string => name.replaceAll('-', '_');

/** `<context>_<plural>`, so that a table says where it belongs. */
export const tablesNameTheirContext: Rule = (project) =>
  schemasOf(project)
    .map(({ file, context, schema }) => ({
      file,
      schema,
      expected: `${snake(context)}_${snake(schema.info.pluralName)}`,
    }))
    .filter(({ schema, expected }) => schema.collectionName !== expected)
    .map(({ file, schema, expected }) => `${file}: collectionName is ${schema.collectionName}, not ${expected}`);

/** The content manager overwrites attributes with these names. */
export const noAttributeIsOverwritten: Rule = (project) =>
  schemasOf(project).flatMap(({ file, schema }) =>
    Object.keys(schema.attributes)
      .filter((name) => OVERWRITTEN.includes(name))
      .map((name) => `${file}: an attribute must not be named ${name}`),
  );

/** GraphQL needs names; a digit in front would be mangled. */
export const enumerationsBeginWithALetter: Rule = (project) =>
  schemasOf(project).flatMap(({ file, schema }) =>
    Object.entries(schema.attributes).flatMap(([name, attribute]) =>
      (attribute.enum ?? [])
        .filter((value) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(value) || value === 'canceled')
        .map((value) => `${file}: ${name} has the value "${value}" (begin with a letter, one spelling: cancelled)`),
    ),
  );

/** Drafts and locales multiply rows, so only editorial types have them. */
export const onlyEditorialTypesHaveVersions: Rule = (project) =>
  schemasOf(project).flatMap(({ file, schema }) => {
    if (EDITORIAL_TYPES.has(schema.info.singularName)) return [];
    const problems: string[] = [];
    if (schema.options?.draftAndPublish) problems.push(`${file}: draft and publish is for editorial types`);
    if (schema.pluginOptions?.i18n?.localized) problems.push(`${file}: Strapi i18n is for editorial types`);
    return problems;
  });

/** Amounts survive both databases, REST and GraphQL only with this column; shares are whole basis points. */
export const moneyHasItsColumn: Rule = (project) =>
  schemasOf(project).flatMap(({ file, schema }) =>
    Object.entries(schema.attributes).flatMap(([name, { type, columnType }]) => {
      if (/Cents$/.test(name) && (type !== 'decimal' || columnType?.type !== 'bigInteger')) {
        return [`${file}: ${name} must be a decimal with columnType bigInteger`];
      }
      if (/BasisPoints$/.test(name) && type !== 'integer') return [`${file}: ${name} must be an integer`];
      return [];
    }),
  );

/** Strapi stores a string in 255 characters unless the schema names a wider column, and PostgreSQL refuses what is longer. */
export const textsFitTheirColumn: Rule = (project) =>
  schemasOf(project).flatMap(({ file, schema }) =>
    Object.entries(schema.attributes)
      .filter(
        ([, { type, maxLength = 0, columnType }]) =>
          (type === 'string' || type === 'uid') && !columnType && maxLength > 255,
      )
      .map(([name]) => `${file}: ${name} may be longer than its column; give it a columnType`),
  );

/** What is encrypted is secret, so the API must never show it. */
export const encryptedMeansPrivate: Rule = (project) =>
  schemasOf(project).flatMap(({ file, schema }) =>
    Object.entries(schema.attributes)
      .filter(([, attribute]) => attribute.customField === 'global::encrypted' && !attribute.private)
      .map(([name]) => `${file}: ${name} is encrypted and must be private`),
  );

/** A type is found by its line on the map, so the line must be there and true. */
export const everyTypeSaysWhatItIs: Rule = (project) =>
  schemasOf(project)
    .filter(({ schema }) => !schema.info.description)
    .map(({ file }) => `${file} has no description`);

/** The map of contexts follows the schemas. */
export const mapIsUpToDate: Rule = (project) =>
  project.files.get(MAP_FILE) === mapOfContexts(project)
    ? []
    : [`${MAP_FILE} is out of date: npm run docs:map writes it anew`];
