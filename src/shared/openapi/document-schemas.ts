import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { valueOf } from '../contracts/attribute-contract';
import { listInfo } from '../contracts/pages';
import { holdsMany, modelsOf, type AttributeSchema, type ModelSchema } from '../models/model';
import { FALLBACKS } from '../localization/overlay';
import { isLocalizedModel } from '../languages/locales';
import { declaredPermissions } from '../permissions/api-permissions';

type JsonSchema = Record<string, unknown>;

const FILE = 'plugin::upload.file';
export const USER = 'plugin::users-permissions.user';

const pascal = (text: string): string =>
  text
    .split(/[^a-zA-Z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The name of a type's documents in the OpenAPI document: `ApiExpertsConsultantDocument`. */
function componentOf(uid: string): string {
  return `${pascal(uid)}Document`;
}

/** A document of a type, wherever one stands. */
export function referenceTo(uid: string): JsonSchema {
  return { $ref: `#/components/schemas/${componentOf(uid)}` };
}

/** The types whose documents the API shows: those that somebody may read, files, and the account of who is logged in. */
function shownTypes(strapi: Core.Strapi): string[] {
  const actions = (['public', 'member'] as const).flatMap((role) => declaredPermissions(strapi, role));
  const readable = actions.flatMap((action) => /^(api::.+)\.find$/.exec(action)?.[1] ?? []);
  return [...new Set([...readable, FILE, USER])];
}

/** The schemas of all documents that the API shows, by the name of their component. */
export function documentSchemas(strapi: Core.Strapi): Record<string, JsonSchema> {
  const shown = shownTypes(strapi);
  const schemas = shown.flatMap((uid) => {
    const model = modelsOf(strapi)(uid);
    return model ? [[componentOf(uid), documentSchema(model, shown)] as const] : [];
  });
  return Object.fromEntries(schemas);
}

function documentSchema(model: ModelSchema, shown: readonly string[]): JsonSchema {
  const properties: Record<string, JsonSchema> = { id: { type: 'integer' }, documentId: { type: 'string' } };
  const required = ['id', 'documentId'];
  for (const [name, attribute] of Object.entries(model.attributes)) {
    if (attribute.private) continue;
    if (isLink(attribute)) {
      const linked = linkedSchema(attribute, shown);
      if (linked) properties[name] = linked;
      continue;
    }
    const isRequired = attribute.required === true;
    properties[name] = scalarSchema(attribute, isRequired);
    if (isRequired) required.push(name);
  }
  if (isLocalizedModel(model)) {
    properties[FALLBACKS] = {
      description: 'With locale=de: the attributes that have an English value only',
      type: 'array',
      items: { type: 'string' },
    };
  }
  return { type: 'object', properties, required, additionalProperties: false };
}

function isLink({ type }: AttributeSchema): boolean {
  return type === 'relation' || type === 'media';
}

function scalarSchema(attribute: AttributeSchema, isRequired: boolean): JsonSchema {
  // JSON may be anything; said with zod it would refer to itself.
  if (attribute.type === 'json' && attribute.customField === undefined) return {};
  const value = valueOf(attribute);
  return z.toJSONSchema(isRequired ? value : value.nullable(), {
    io: 'output',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
}

/** What comes with `populate`; what leads to a type that nobody may read never does. */
function linkedSchema(attribute: AttributeSchema, shown: readonly string[]): JsonSchema | null {
  const uid = attribute.type === 'media' ? FILE : attribute.target;
  if (uid === undefined || !shown.includes(uid)) return null;
  const one = referenceTo(uid);
  return holdsMany(attribute)
    ? { description: 'With populate', type: 'array', items: one }
    : { description: 'With populate', anyOf: [one, { type: 'null' }] };
}

const PAGINATION = z.object({
  pagination: listInfo.extend({
    pageSize: z.int().optional().describe('Absent where a start or limit was asked for'),
    start: z.int().optional(),
    limit: z.int().optional(),
  }),
});

/** What Strapi's own reading actions answer. */
export function answerSchema({ uid, isList }: { uid: string; isList: boolean }): JsonSchema {
  const document = referenceTo(uid);
  const data = isList ? { type: 'array', items: document } : document;
  const meta = isList ? z.toJSONSchema(PAGINATION, { io: 'output' }) : { type: 'object', additionalProperties: false };
  return { type: 'object', properties: { data, meta }, required: ['data', 'meta'], additionalProperties: false };
}
