import type { Core } from '@strapi/strapi';
import { isLocalizedModel } from '../../shared/languages/locales';
import { uniquesOf, type Unique } from '../../shared/schema/unique-columns';
import { storedType, type JoinTable } from '../../shared/strapi/database/metadata';
import { modelIn } from '../../shared/strapi/core/content-types';

/** What the import reads of an attribute's schema. */
export interface ImportAttribute {
  type: string;
  customField?: string;
  options?: { format?: string };
  required?: boolean;
  default?: unknown;
  unique?: boolean;
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  enum?: string[];
  target?: string;
  targetField?: string;
  columnType?: { type: string; args?: number[] };
  relation?: string;
  multiple?: boolean;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

/** The table that holds the links of a relation, seen from one side. */
export interface LinkTable {
  table: string;
  own: string;
  other: string;
  /** Where the list of this side keeps its order, and where that of the other side does. */
  order?: string;
  inverseOrder?: string;
  target: string;
  many: boolean;
  /** A target has one owner only. */
  exclusive: boolean;
}

/** A content type as rows below the document service see it. */
export interface ImportModel {
  uid: string;
  table: string;
  localized: boolean;
  drafts: boolean;
  attributes: Record<string, ImportAttribute>;
  columns: Record<string, string>;
  links: Record<string, LinkTable>;
  /** Columns that no two rows of a language and version may share. */
  uniques: Unique[];
}

interface ContentTypeSchema {
  attributes: Record<string, ImportAttribute>;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean } };
}

const TO_MANY = ['oneToMany', 'manyToMany', 'manyWay'];
const ONE_OWNER = ['oneToOne', 'oneToMany'];

/** Reads tables, columns, links and uniques of a content type from the booted application. */
function importModel(strapi: Core.Strapi, uid: string): ImportModel {
  const schema = modelIn(strapi, uid) as ContentTypeSchema;
  const metadata = storedType(strapi, uid);
  const columns: Record<string, string> = {};
  const links: Record<string, LinkTable> = {};
  for (const [name, { columnName, joinTable, relation = '', target = '' }] of Object.entries(metadata.attributes)) {
    if (columnName !== undefined) columns[name] = columnName;
    const link = joinTable && linkTable(joinTable, { relation, target });
    if (link) links[name] = link;
  }
  return {
    uid,
    table: metadata.tableName,
    localized: isLocalizedModel(schema),
    drafts: schema.options?.draftAndPublish === true,
    attributes: schema.attributes,
    columns,
    links,
    uniques: uniquesOf(strapi, uid),
  };
}

function linkTable(
  joinTable: JoinTable,
  { relation, target }: { relation: string; target: string },
): LinkTable | undefined {
  const { name, joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } = joinTable;
  if (!inverseJoinColumn) return undefined;
  return {
    table: name,
    own: joinColumn.name,
    other: inverseJoinColumn.name,
    ...(orderColumnName !== undefined && { order: orderColumnName }),
    ...(inverseOrderColumnName !== undefined && { inverseOrder: inverseOrderColumnName }),
    target,
    many: TO_MANY.includes(relation),
    exclusive: ONE_OWNER.includes(relation),
  };
}

const models = new WeakMap<Core.Strapi, Map<string, ImportModel>>();

/** The model of a type, read once. */
export function modelOf(strapi: Core.Strapi, uid: string): ImportModel {
  const known = models.get(strapi) ?? new Map<string, ImportModel>();
  models.set(strapi, known);
  let model = known.get(uid);
  if (!model) known.set(uid, (model = importModel(strapi, uid)));
  return model;
}

/** Whether the attribute has a value per language. */
export function isLocalizedAttribute(model: ImportModel, name: string): boolean {
  return model.localized && model.attributes[name]?.pluginOptions?.i18n?.localized === true;
}
