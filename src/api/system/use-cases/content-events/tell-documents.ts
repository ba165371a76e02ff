import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { typeKey } from '../../../../shared/read-cache/type-keys';
import type { ChangedDocument, ContentChange } from '../../contracts/content-event';
import { contentChange, inBatches } from '../../domain/content-changes';
import { rememberTold, toldDocuments } from '../../store/told-content';
import { publishEvent } from '../publish-event';
import { livingIds, readPublic } from './read-public';

/** Documents that are compared in one go. */
const AT_ONCE = 500;

const FILE = 'plugin::upload.file';

/**
 * Compares what everybody reads of documents with what was told of them, and tells what differs; to nobody where it is
 * only to be remembered.
 */
export async function tellDocuments(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { uid, ids, silently = false }: { uid: string; ids: readonly string[]; silently?: boolean },
): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const changed = await compare(strapi, trx, { uid, ids: some });
    if (silently) continue;
    for (const { change, documents } of inBatches(changed)) await tell(strapi, uid, { change, documents });
  }
}

async function compare(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { uid, ids }: { uid: string; ids: readonly string[] },
): Promise<{ change: ContentChange; document: ChangedDocument }[]> {
  const told = await toldDocuments(trx, uid, ids);
  const found = await readPublic(strapi, uid, ids);
  const living = await livingIds(strapi, uid, ids);
  const changed = ids.flatMap((id) => {
    const sighting = { told: told.get(id), found: found.get(id), exists: living.has(id) };
    const change = contentChange(sighting);
    const document = sighting.found ?? sighting.told;
    return change && document ? [{ change, document, id }] : [];
  });
  const touched = changed.map(({ id }) => id);
  await rememberTold(trx, uid, { ids: touched, found: touched.flatMap((id) => found.get(id) ?? []) });
  // A new file is in no answer yet: what shows it is told by itself.
  return changed.filter(({ change }) => uid !== FILE || change !== 'published');
}

async function tell(
  strapi: Core.Strapi,
  uid: string,
  { change, documents }: { change: ContentChange; documents: ChangedDocument[] },
): Promise<void> {
  const name = typeKey(uid);
  const told = documents.map(({ documentId, slug, locales }) => ({ documentId, slug, locales }));
  const ids = told.map(({ documentId }) => documentId);
  await publishEvent(strapi, {
    type: `content.${change}`,
    key: ids.length === 1 && ids[0] ? ids[0] : name,
    payload: { version: 1, type: { uid, name }, documents: told, keys: [name, ...ids] },
  });
}
