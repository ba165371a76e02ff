import type { Core, UID } from '@strapi/strapi';
import { lockName } from '../database/lock-name';
import { AppError } from '../errors/app-error';
import { BASE_LOCALE, isLocalizedModel } from '../languages/locales';
import { holdsMany, modelsOf } from '../models/model';
import { rowsOf } from '../strapi/core/documents';
import type { GuardedWrite } from './guard';
import { relationDocumentId } from './relation-input';

/** A type whose documents lie below one another. */
export interface Tree {
  uid: UID.ContentType;
  /** The to-one relation to the document above. */
  relation: string;
}

type Version = 'draft' | 'published';

/**
 * Refuses a write that would put a document below itself. The tree stays locked until the transaction ends, so that two
 * writes at once cannot close a circle together. Call it before the write, inside its transaction.
 * @throws AppError `invalid_input` on the relation
 */
export async function refuseCycle({ strapi, data, documentId }: GuardedWrite, tree: Tree): Promise<void> {
  if (documentId === undefined || !(tree.relation in data)) return;
  const above = await relationDocumentId(strapi, tree.uid, data[tree.relation]);
  if (above !== undefined) await walkUp(strapi, tree, { documentId, above, version: 'draft' });
}

/**
 * The same after a draft was published, in its transaction: among published documents, others may lie differently than
 * among drafts, and some come to lie below this one only now that it is public.
 */
export async function refusePublishedCycle({ strapi, documentId }: GuardedWrite, tree: Tree): Promise<void> {
  if (documentId === undefined) return;
  const above = await parentOf(strapi, tree, { documentId, version: 'published' });
  if (above !== undefined) await walkUp(strapi, tree, { documentId, above, version: 'published' });
}

/**
 * The same of a document that comes back, for each of its relations to one document of its own type: what lay below it
 * may lie above it by now.
 */
export async function refuseOwnCycles(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  for (const [relation, attribute] of Object.entries(modelsOf(strapi)(uid)?.attributes ?? {})) {
    if (attribute.type !== 'relation' || attribute.target !== uid || holdsMany(attribute)) continue;
    for (const version of ['draft', 'published'] as const) {
      const above = await parentOf(strapi, { uid, relation }, { documentId, version });
      if (above !== undefined) await walkUp(strapi, { uid, relation }, { documentId, above, version });
    }
  }
}

interface Walk {
  documentId: string;
  above: string;
  version: Version;
}

async function walkUp(strapi: Core.Strapi, tree: Tree, { documentId, above, version }: Walk): Promise<void> {
  await lockName(strapi, tree.uid);
  const seen = new Set<string>();
  for (let current: string | undefined = above; current !== undefined && !seen.has(current); ) {
    if (current === documentId) {
      throw new AppError('invalid_input', 'This would put the entry below itself.', { path: tree.relation });
    }
    seen.add(current);
    current = await parentOf(strapi, tree, { documentId: current, version });
  }
}

async function parentOf(
  strapi: Core.Strapi,
  { uid, relation }: Tree,
  { documentId, version }: { documentId: string; version: Version },
): Promise<string | undefined> {
  const model = modelsOf(strapi)(uid);
  const drafts = model?.options?.draftAndPublish && { publishedAt: version === 'draft' ? null : { $ne: null } };
  const row = await rowsOf(strapi, uid).findOne({
    where: { documentId, ...(isLocalizedModel(model) && { locale: BASE_LOCALE }), ...drafts },
    populate: { [relation]: { select: ['documentId'] } },
  });
  return (row?.[relation] as { documentId: string } | null | undefined)?.documentId;
}
