import type { FileAddress, LocalizedValue, Reference, TargetValue } from '../convert/converter';
import { isReference } from '../convert/references';
import type { Found } from '../import/lookup';
import { isLocalizedAttribute, type ImportModel } from '../model/import-model';
import type { DocumentValues } from '../rows/import-row';
import { columnsOf, hasGerman, isPublished, type StoreContext, type Version } from '../store/stored-values';
import type { JsonValue } from '../values/source-value';
import { comparable } from './comparable';

/** What stands in each attribute; German values under `name@de`. */
export type AttributeState = Map<string, JsonValue>;

/** The instant of a change says that there was one, and nothing else. */
const LEFT_OUT = ['updatedAt'];
const ENGLISH: Version = { locale: null, published: true };
const GERMAN: Version = { locale: 'de', published: true };

export interface Incoming {
  model: ImportModel;
  values: DocumentValues;
  /** The ids of files by address. */
  files: ReadonlyMap<string, number>;
}

/** What these values would leave in the attributes of a document. */
export function incomingState(context: StoreContext, { model, values, files }: Incoming): AttributeState {
  const state: AttributeState = new Map();
  const named = recordedLinks(context);
  const english = columnsOf(named, model, { values, version: { ...ENGLISH, locale: model.localized ? 'en' : null } });
  const german = hasGerman(model, values) ? columnsOf(named, model, { values, version: GERMAN }) : null;
  for (const name of Object.keys(values)) {
    const { type } = model.attributes[name] ?? {};
    const column = model.columns[name];
    if (LEFT_OUT.includes(name)) continue;
    if (name === '$published') {
      if (model.drafts) state.set(name, isPublished(model, values));
    } else if (name === 'publishedAt') {
      state.set(
        name,
        isPublished(model, values) ? comparable(context.strapi, { model, name }, english.published_at) : null,
      );
    } else if (type === 'relation' && model.links[name]) {
      state.set(name, linkedIds(named, values[name] ?? null));
    } else if (type === 'media') {
      state.set(name, fileIds(context, values[name] ?? null, files));
    } else if (column !== undefined) {
      state.set(name, comparable(context.strapi, { model, name }, english[column]));
      if (german && isLocalizedAttribute(model, name)) {
        state.set(`${name}@de`, comparable(context.strapi, { model, name }, german[column]));
      }
    }
  }
  return state;
}

/** The addresses of files among the values. */
export function fileUrls({ attributes }: ImportModel, values: DocumentValues): string[] {
  return Object.keys(values).flatMap((name) =>
    attributes[name]?.type === 'media'
      ? listOf(values[name] ?? null).flatMap((one) => (isFile(one) ? one.url : []))
      : [],
  );
}

/** What the source refers to, also where the document was deleted here: that is no change of the source. */
function recordedLinks(context: StoreContext): StoreContext {
  const get = (reference: Reference): Found | undefined => {
    const found = context.lookup.get(reference);
    return found && { ...found, documentId: found.recordedId };
  };
  return { ...context, lookup: { get } };
}

function linkedIds({ lookup }: StoreContext, value: TargetValue): JsonValue {
  const ids = listOf(value).flatMap((one) => {
    if (isReference(one)) return lookup.get(one)?.documentId ?? [];
    return typeof one === 'object' && one !== null && 'role' in one ? String(one.role as string) : [];
  });
  return ids.length > 0 ? [...new Set(ids)] : null;
}

function fileIds({ lookup }: StoreContext, value: TargetValue, files: ReadonlyMap<string, number>): JsonValue {
  const ids = listOf(value).flatMap((one): JsonValue[] => {
    if (isFile(one)) return [files.get(one.url) ?? one.url];
    return isReference(one) ? (lookup.get(one)?.rows ?? []).map(({ id }) => id) : [];
  });
  return ids.length > 0 ? ids : null;
}

function listOf(value: TargetValue | LocalizedValue): TargetValue[] {
  return ([value].flat() as TargetValue[]).filter((one) => one !== null && one !== undefined);
}

function isFile(value: TargetValue): value is FileAddress {
  return typeof value === 'object' && value !== null && 'url' in value;
}
