import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { storedRows, type StoredRow } from '../import/lookup';
import { modelOf, type ImportModel, type LinkTable } from '../model/import-model';
import { insertPairs, linkedRows } from './write-links';
import { FILE_LINKS } from '../../shared/strapi/database/tables';

interface Copy {
  model: ImportModel;
  /** The row whose links and files are copied. */
  from: StoredRow;
  /** A further version of the same document. */
  to: StoredRow;
}

/** Gives a further version of a document the links and files of another one, and to those who link to it their link. */
export async function copyLinks(strapi: Core.Strapi, trx: Knex, { model, from, to }: Copy): Promise<void> {
  for (const link of Object.values(model.links)) await copyOwn(strapi, trx, { model, from, to, link });
  for (const { source, link } of linksTo(strapi, model)) await copyIncoming(trx, { model, from, to }, { source, link });
  const files = (await trx(FILE_LINKS).where({ related_type: model.uid, related_id: from.id })) as Record<
    string,
    unknown
  >[];
  for (const { file_id, related_type, field, order } of files) {
    await trx(FILE_LINKS).insert({ file_id, related_type, field, order, related_id: to.id });
  }
}

interface Held {
  documentId: string;
  place: number;
}

function placeIn({ order }: LinkTable): string {
  return order === undefined ? 'link.id' : `link.${order}`;
}

/** Links of the row itself, also those that another type's attribute keeps with it. */
async function copyOwn(
  strapi: Core.Strapi,
  trx: Knex,
  { model, from, to, link }: Copy & { link: LinkTable },
): Promise<void> {
  const target = modelOf(strapi, link.target);
  const held = (await trx({ link: link.table })
    .join({ target: target.table }, 'target.id', `link.${link.other}`)
    .where(`link.${link.own}`, from.id)
    .orderBy(placeIn(link))
    .select({ documentId: 'target.document_id', place: placeIn(link) })) as Held[];
  const places = new Map(held.map(({ documentId, place }) => [documentId, place]));
  const pairs: { own: number; other: number; place: number }[] = [];
  for (const [documentId, place] of places) {
    const rows = await storedRows(trx, target, [documentId]);
    for (const { id } of linkedRows({ source: model, row: to, target }, rows))
      pairs.push({ own: to.id, other: id, place });
  }
  await insertPairs(trx, { ...link, exclusive: false }, pairs);
}

interface Incoming {
  source: ImportModel;
  link: LinkTable;
}

const incoming = new WeakMap<Core.Strapi, Map<string, Incoming[]>>();

/** The relations of other types to this one of which it knows nothing itself. */
function linksTo(strapi: Core.Strapi, model: ImportModel): Incoming[] {
  const known = incoming.get(strapi) ?? new Map<string, Incoming[]>();
  incoming.set(strapi, known);
  const found = known.get(model.uid);
  if (found) return found;
  const own = new Set(Object.values(model.links).map(({ table }) => table));
  const links = Object.keys(strapi.contentTypes).flatMap((uid) => {
    const source = modelOf(strapi, uid);
    return Object.values(source.links).flatMap((link) =>
      link.target === model.uid && !own.has(link.table) ? [{ source, link }] : [],
    );
  });
  known.set(model.uid, links);
  return links;
}

/** Whoever links to the document links to the new version as well, where rows of that kind do. */
async function copyIncoming(trx: Knex, { model, from, to }: Copy, { source, link }: Incoming): Promise<void> {
  const held = (await trx({ link: link.table })
    .join({ source: source.table }, 'source.id', `link.${link.own}`)
    .where(`link.${link.other}`, from.id)
    .select({ documentId: 'source.document_id', place: placeIn(link) })) as Held[];
  const places = new Map(held.map(({ documentId, place }) => [documentId, place]));
  for (const [documentId, place] of places) {
    const owners = (await storedRows(trx, source, [documentId])).filter(
      (row) => linkedRows({ source, row, target: model }, [to]).length > 0,
    );
    await insertPairs(
      trx,
      { ...link, exclusive: false },
      owners.map(({ id }) => ({ own: id, other: to.id, place })),
    );
  }
}
