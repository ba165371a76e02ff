import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../strapi/core/documents';

type Reference = string | number | { documentId?: unknown; id?: unknown };

function firstReference(input: unknown): Reference | undefined {
  if (typeof input === 'string' || typeof input === 'number') return input;
  if (Array.isArray(input)) return firstReference(input[0]);
  if (typeof input !== 'object' || input === null) return undefined;
  const { connect, set, documentId, id } = input as Record<string, unknown>;
  if (connect !== undefined || set !== undefined) return firstReference(connect ?? set);
  return documentId === undefined && id === undefined ? undefined : (input as Reference);
}

/**
 * The documentId that a to-one relation is being set to, in any of the forms that Strapi takes (`"id"`,
 * `{ connect: [...] }`, `{ set: [...] }`, a row id); undefined where the input sets none.
 */
export async function relationDocumentId(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  input: unknown,
): Promise<string | undefined> {
  const reference = firstReference(input);
  if (reference === undefined) return undefined;
  const documentId = typeof reference === 'object' ? reference.documentId : reference;
  if (typeof documentId === 'string' && !/^\d+$/.test(documentId)) return documentId;
  const id = typeof reference === 'object' ? (reference.id ?? documentId) : documentId;
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  const row = await rowsOf(strapi, uid).findOne({ where: { id }, select: ['documentId'] });
  return row?.documentId;
}
