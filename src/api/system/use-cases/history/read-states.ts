import type { Core } from '@strapi/strapi';
import { isSecret } from '../../../../shared/documents/attributes/secret-attributes';
import { personalIn } from '../../../../shared/documents/attributes/personal-attributes';
import { OF_FORMS } from '../../../../shared/documents/saved/changed-attributes';
import { readReferences } from '../../../../shared/documents/saved/sent-references';
import { isLocalizedModel } from '../../../../shared/languages/locales';
import { isPolymorphic, type ModelSchema, type Row } from '../../../../shared/models/model';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import type { ToldAttribute } from '../../domain/record-changes';
import { populateOf } from '../trash/snapshot-document';

/** The mark of the trash, which tells of itself. */
const UNTOLD: readonly string[] = [...OF_FORMS, 'deletedAt'];
const NESTED: readonly string[] = ['relation', 'media', 'component', 'dynamiczone'];

/**
 * The attributes whose changes a write may tell. No secret is among them; what is said of persons is told without its
 * values, so that the audit log has nothing of them that is to be found and erased. Relations and parts are read only
 * where something is sent for them: a form sends all of them, and changes few.
 */
export function toldAttributes(model: ModelSchema, sent: Row): ToldAttribute[] {
  const { values, relations } = personalIn(model);
  const personal = new Set([...values, ...relations]);
  return Object.entries(model.attributes)
    .filter(([name, schema]) => {
      // The id beside a relation follows it.
      const isBeside = name.endsWith('DocumentId') && name.replace(/DocumentId$/, '') in model.attributes;
      if (UNTOLD.includes(name) || isSecret(schema) || isPolymorphic(schema) || isBeside) return false;
      return !NESTED.includes(schema.type) || (schema.type === 'relation' ? isLinked(sent[name]) : name in sent);
    })
    .map(([name, schema]) => ({ name, schema, masked: personal.has(name) }));
}

function isLinked(sent: unknown): boolean {
  const { set, connect = [], disconnect = [] } = readReferences(sent) ?? {};
  return set !== undefined || connect.length + disconnect.length > 0;
}

/** The drafts of a record as they are stored, by their languages; of a type that has none, its only row, by ''. */
export async function readStates(
  strapi: Core.Strapi,
  model: ModelSchema,
  { documentId, attributes }: { documentId: string; attributes: readonly ToldAttribute[] },
): Promise<ReadonlyMap<string, Row>> {
  const nested = attributes.filter(({ schema }) => NESTED.includes(schema.type));
  const populate = nested.map(({ name, schema }): [string, unknown] => {
    if (schema.type === 'relation') return [name, { select: ['documentId'] }];
    return [name, schema.type === 'media' ? { select: ['id', 'name'] } : populateOf(strapi, name, schema)];
  });
  const where = { documentId, ...(model.options?.draftAndPublish && { publishedAt: null }) };
  const rows = await rowsOf(strapi, model.uid).findMany({ where, populate: Object.fromEntries(populate) });
  return new Map(rows.map((row) => [isLocalizedModel(model) ? String(row.locale) : '', row]));
}
