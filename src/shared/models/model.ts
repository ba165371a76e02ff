import type { Core } from '@strapi/strapi';
import { contentTypesIn, modelIn, modelsIn } from '../strapi/core/content-types';

/** What a schema says of an attribute beyond its type, in `pluginOptions.magnetiq`. */
export interface AttributeFacts {
  /** It follows from the record's state, from what happened or from a relation: nobody types it. */
  computed?: true;
  /** Of a machine-written type: staff may change it all the same. */
  staffEditable?: true;
  /** It opens something, or is the trace of what does. Passwords and encrypted attributes are secret without it. */
  secret?: true;
  /** It says who a person outside is, how to reach them, or what they wrote; or whose the record is. */
  personal?: true;
  /** The name of what a `json` attribute holds (`shapes`); anything where there is none. */
  shape?: string;
}

/** What a schema says of its type, in its own `pluginOptions.magnetiq`. */
export interface TypeFacts {
  /** Only the platform makes, changes and deletes such records; staff change what is `staffEditable`. */
  machineWritten?: true;
}

/** What the kernel reads of an attribute in a content type's or component's schema. */
export interface AttributeSchema {
  type: string;
  customField?: string;
  options?: Record<string, unknown>;
  private?: boolean;
  required?: boolean;
  default?: unknown;
  /** The column, where it is not the one that the type usually has. */
  columnType?: { type?: string; args?: unknown[] };
  /** False where a search leaves the attribute out. */
  searchable?: boolean;
  pluginOptions?: { i18n?: { localized?: boolean }; magnetiq?: AttributeFacts };
  /** Of a number: its limits. */
  min?: number;
  max?: number;
  /** Of a text: the pattern that it has. */
  regex?: string;
  /** Of a relation; absent where it is polymorphic. */
  target?: string;
  relation?: string;
  /** Of media. */
  multiple?: boolean;
  /** Of a component. */
  component?: string;
  /** Of a dynamic zone. */
  components?: string[];
}

/** What the kernel reads of a content type or component. */
export interface ModelSchema {
  uid: string;
  kind?: 'collectionType' | 'singleType';
  info?: { displayName: string };
  attributes: Record<string, AttributeSchema>;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean }; magnetiq?: TypeFacts };
}

export type GetModel = (uid: string) => ModelSchema | undefined;

const lookups = new WeakMap<Core.Strapi, GetModel>();

/** Looks models up in the running application; one function for the life of it, so that what is derived can be kept. */
export function modelsOf(strapi: Core.Strapi): GetModel {
  let lookup = lookups.get(strapi);
  if (!lookup) {
    lookup = (uid) => modelIn(strapi, uid) as ModelSchema | undefined;
    lookups.set(strapi, lookup);
  }
  return lookup;
}

/** All content types. */
export function contentTypesOf(strapi: Core.Strapi): ModelSchema[] {
  return contentTypesIn(strapi) as ModelSchema[];
}

/** All content types and components. */
export function allModelsOf(strapi: Core.Strapi): ModelSchema[] {
  return modelsIn(strapi) as ModelSchema[];
}

/** Whether a relation or media holds several. */
export function holdsMany({ relation = '', multiple = false }: AttributeSchema): boolean {
  return multiple || relation.endsWith('ToMany');
}

/** Of media. */
const FILE = 'plugin::upload.file';

/** The one type that an attribute leads to, a file for media; undefined for scalars, dynamic zones and polymorphic relations. */
export function targetOf(attribute: AttributeSchema | undefined): string | undefined {
  if (attribute?.type === 'relation') return attribute.target;
  if (attribute?.type === 'media') return FILE;
  return attribute?.type === 'component' ? attribute.component : undefined;
}

/** Whether a relation leads to records of any type. */
export function isPolymorphic({ type, target }: AttributeSchema): boolean {
  return type === 'relation' && target === undefined;
}

export type Row = Record<string, unknown>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The rows in an attribute's value: one, several or none. */
export function rowsIn(value: unknown): Row[] {
  return (Array.isArray(value) ? value : [value]).filter(isRow);
}

/**
 * The model of a value nested in a row: a component's own, the target of a relation, or what a member of a dynamic
 * zone or polymorphic relation says that it is. Undefined for scalars and for media.
 */
export function modelOfNested(attribute: AttributeSchema, nested: Row): string | undefined {
  switch (attribute.type) {
    case 'component':
      return attribute.component;
    case 'dynamiczone':
      return typeof nested.__component === 'string' ? nested.__component : undefined;
    case 'relation':
      return attribute.target ?? (typeof nested.__type === 'string' ? nested.__type : undefined);
    default:
      return undefined;
  }
}
