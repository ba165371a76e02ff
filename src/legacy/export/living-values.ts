import type { Core } from '@strapi/strapi';
import { rowsIn, type Row } from '../../shared/models/model';
import { openSecret } from '../../shared/crypto/secrets';
import type { AttributeTarget, Reference, TargetValue } from '../convert/converter';
import type { SourceValue } from '../values/source-value';
import { readValue } from '../values/values';
import type { LivingDocument } from './load-documents';

/** The old id of a document among the rows of a table; undefined where it is none of them. */
export type OldIdOf = (table: string, documentId: string) => string | undefined;

export interface LivingContext {
  strapi: Core.Strapi;
  uid: string;
  oldIdOf: OldIdOf;
  /** The tables whose ids the column may hold. */
  refersTo: readonly string[];
}

/** What an attribute of a document holds, as the converters take it; a document that is missing holds nothing. */
export function livingValue(
  target: AttributeTarget,
  document: LivingDocument | undefined,
  context: LivingContext,
): TargetValue {
  if (!document) return null;
  if (target.attribute === '$published') return document.published !== undefined;
  if (target.attribute === 'publishedAt') return plainValue(document.published?.publishedAt, target, context);
  if (isLink(target) || context.refersTo.length > 0) return linkedValue(target, document.english, context);
  const english = plainValue(document.english[target.attribute], target, context);
  if (!target.localized) return english;
  const german = plainValue(document.german?.[target.attribute], target, context);
  return german === null ? { en: english } : { en: english, de: german };
}

function isLink({ type }: AttributeTarget): boolean {
  return type === 'relation' || type === 'media';
}

function plainValue(value: unknown, target: AttributeTarget, { strapi, uid }: LivingContext): SourceValue {
  if (value === null || value === undefined) return null;
  if (target.customField === 'global::encrypted') {
    return openSecret(strapi, `${uid}.${target.attribute}`, String(value as string));
  }
  if (target.type === 'datetime' || target.type === 'timestamp') return new Date(value as string).toISOString();
  if (target.type === 'time') return timeOf(String(value as string));
  return value instanceof Date ? value.toISOString() : (value as SourceValue);
}

/** PostgreSQL prints no zeros at the end of a time: `08:30:15.25`. */
function timeOf(text: string): SourceValue {
  const read = readValue({ kind: 'time' }, text);
  return read.ok ? read.value : text;
}

/** Related rows, files, and the scalars and lists that hold documentIds. */
function linkedValue(target: AttributeTarget, row: Row, context: LivingContext): TargetValue {
  const held = row[target.attribute];
  if (target.type === 'relation' && context.refersTo.length === 0) return rolesIn(held);
  if (target.type === 'media' && context.refersTo.length === 0) {
    const files = rowsIn(held).map(({ url }) => ({ url: String(url as string) }));
    return target.many ? (files.length > 0 ? files : null) : (files[0] ?? null);
  }
  if (!isLink(target)) return scalarLink(held, context);
  const ids = [...new Set(rowsIn(held).map(({ documentId }) => String(documentId as string)))];
  const references = referencesTo(ids, context);
  // An empty relation says nothing: null and [] of a source look the same here.
  return target.many ? (references.length > 0 ? references : null) : (references[0] ?? null);
}

/** Roles of staff and members go by their code. */
function rolesIn(held: unknown): TargetValue {
  const codes = rowsIn(held).map(({ code, type }) => ({ role: String((code ?? type) as string) }));
  return codes.length > 0 ? codes : null;
}

function scalarLink(held: unknown, context: LivingContext): TargetValue {
  if (held === null || held === undefined) return null;
  if (Array.isArray(held)) return referencesTo(held.map(String), context);
  return referencesTo([String(held as string)], context)[0] ?? null;
}

function referencesTo(documentIds: readonly string[], { oldIdOf, refersTo }: LivingContext): Reference[] {
  return documentIds.flatMap((documentId) => {
    for (const table of refersTo) {
      const id = oldIdOf(table, documentId);
      if (id !== undefined) return [{ table, id }];
    }
    return [];
  });
}

/** The documents that an attribute points at, whose old ids have to be known before it can be printed. */
export function linkedIds(target: AttributeTarget, document: LivingDocument | undefined): string[] {
  const held = document?.english[target.attribute];
  if (isLink(target)) return rowsIn(held).map(({ documentId }) => String(documentId as string));
  return [held ?? []].flat().filter((id): id is string => typeof id === 'string');
}
