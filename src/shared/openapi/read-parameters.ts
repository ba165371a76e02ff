import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { listPagination } from '../contracts/pages';
import { modelsOf, type AttributeSchema, type ModelSchema } from '../models/model';
import type { PublishedRoute } from './published-routes';

type JsonSchema = Record<string, unknown>;

/** Attributes that come with `populate` only. */
const NESTED: readonly string[] = ['relation', 'media', 'component', 'dynamiczone'];
const OWN = ['id', 'documentId'];

const isNested = ({ type }: AttributeSchema): boolean => NESTED.includes(type);

function shownNames(model: ModelSchema, nested: boolean): string[] {
  return Object.entries(model.attributes)
    .filter(([, attribute]) => attribute.private !== true && isNested(attribute) === nested)
    .map(([name]) => name);
}

const query = (name: string, schema: JsonSchema): JsonSchema => ({ name, in: 'query', required: false, schema });

/** An object in the query, `name[a]=1&name[b][c]=2`; deeper ones need a serializer that nests, such as qs. */
export function nestedParameter(name: string, schema: JsonSchema): JsonSchema {
  return { ...query(name, schema), style: 'deepObject', explode: true };
}

const FILTERS = {
  type: 'object',
  additionalProperties: true,
  description:
    'Conditions by attribute, joined by $and, $or and $not: filters[hourlyRateCents][$lte]=20000. Conditions on what ' +
    'an attribute leads to stand inside it: filters[offerings][slug][$eq]=strategy-session.',
};

/** The same as of our own lists. */
const PAGINATION = z.toJSONSchema(listPagination, { io: 'input', unrepresentable: 'any' });

function populate(model: ModelSchema): JsonSchema | null {
  const names = shownNames(model, true);
  if (names.length === 0) return null;
  const one = { type: 'string', enum: names };
  const nested = {
    type: 'object',
    propertyNames: { enum: names },
    additionalProperties: true,
    description: 'Of each what to read: populate[offerings][fields][0]=slug, with filters, sort and populate too',
  };
  return { anyOf: [{ type: 'string', const: '*' }, one, { type: 'array', items: one }, nested] };
}

/** What Strapi's own reading actions take in the query; its generator knows neither relations nor `$or` in filters. */
export function readParameters(strapi: Core.Strapi, { uid, isList }: NonNullable<PublishedRoute['reads']>): object[] {
  const model = modelsOf(strapi)(uid);
  if (!model) return [];
  const fields = [...OWN, ...shownNames(model, false)];
  const nested = populate(model);
  const sort = {
    type: 'string',
    description: 'averageRating:desc; an attribute of a relation by offerings.priceCents',
  };
  return [
    query('fields', { type: 'array', items: { type: 'string', enum: fields } }),
    nestedParameter('filters', FILTERS),
    ...(nested ? [query('populate', nested)] : []),
    ...(isList
      ? [
          query('sort', { anyOf: [sort, { type: 'array', items: sort }] }),
          nestedParameter('pagination', PAGINATION),
          query('_q', { type: 'string', description: 'A text to look for in the attributes that are texts' }),
        ]
      : []),
    ...(model.options?.draftAndPublish ? [query('status', STATUS)] : []),
    query('locale', LOCALE),
  ];
}

const STATUS = { type: 'string', enum: ['published'], description: 'Drafts are for editors: they are in no answer' };

const LOCALE = {
  type: 'string',
  maxLength: 35,
  description:
    'A language tag of BCP 47. The nearest of en and de answers: de-AT is de, fr is en. The header Content-Language ' +
    'and `locale` of each document say which; `localeFallbacks` which attributes have an English value only.',
};
