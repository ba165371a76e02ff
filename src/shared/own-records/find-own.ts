import type { Core } from '@strapi/strapi';
import { asCode } from '../context/door';
import type { ListInfo } from '../contracts/pages';
import { describePart, type AskedPart } from '../cursors/pagination';
import { readDocuments } from '../cursors/read-page';
import { attributeOf } from '../documents/typed-attributes';
import { publicFilters } from '../documents/visibility';
import { AppError } from '../errors/app-error';
import type { Member } from '../http/member';
import { isRow, type Row } from '../models/model';
import { askingApart } from '../queries/ask-conditions-apart';
import { documentsOf } from '../strapi/core/documents';
import type { Filters, OwnRecords, Ownership } from './own-records';

export interface OwnQuery {
  asked: AskedPart;
  locale?: string;
  /** Values that the listed records have, by attribute. */
  narrow?: Filters;
}

interface Owner {
  member: Member;
  records: OwnRecords;
}

/** What is owned is code of ours to read, and asked in the words of a request: it may lie behind several relations. */
const asOwner = <T>(work: () => Promise<T>): Promise<T> => asCode(() => askingApart(work));

/** The ownership as one filter around the others. */
async function within(
  strapi: Core.Strapi,
  { member, owned }: { member: Member; owned: Ownership },
  more: Filters = {},
): Promise<Filters> {
  return { $and: [await owned(member, strapi), more] };
}

function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries([['documentId', row.documentId], ...names.map((name) => [name, row[name] ?? null])]);
}

function view({ fields, related = {} }: OwnRecords, row: Row): Row {
  const nested = Object.entries(related).map(([relation, names]) => {
    const value = row[relation];
    if (Array.isArray(value)) return [relation, value.filter(isRow).map((one) => pick(one, names))];
    return [relation, isRow(value) ? pick(value, names) : null];
  });
  return { ...pick(row, fields), ...Object.fromEntries(nested) };
}

/** Of related documents the owner sees no more than everybody, unless the declaration says that they are the owner's too. */
function selection(strapi: Core.Strapi, { uid, fields, related = {}, ownRelated = [] }: OwnRecords) {
  const populate = Object.entries(related).map(([relation, names]) => {
    const { target = '' } = attributeOf(strapi, uid, relation);
    const filters = ownRelated.includes(relation) ? undefined : publicFilters(strapi, target);
    return [relation, { fields: [...names], ...(filters && { filters }) }];
  });
  return { fields: [...fields], populate: Object.fromEntries(populate) as Record<string, object> };
}

/**
 * What is published, not what is being written. It counts for related documents too: without it Strapi takes the drafts
 * of what a type without drafts leads to.
 */
export const SHOWN_VERSION = { status: 'published' } as const;

/** A page of the member's records, as the owner sees them, and what is said of it. */
export async function listOwn(
  strapi: Core.Strapi,
  { member, records }: Owner,
  { asked, locale, narrow }: OwnQuery,
): Promise<{ rows: Row[]; pagination: ListInfo }> {
  const filters = await within(strapi, { member, owned: records.owned }, narrow);
  const { uid } = records;
  const sort = [records.sort ?? 'createdAt:desc', 'id:desc'];
  const query = { ...SHOWN_VERSION, ...selection(strapi, records), filters, sort, ...(locale && { locale }) };
  return asOwner(async () => {
    const total = asked.counts ? await documentsOf(strapi, uid).count({ ...SHOWN_VERSION, filters }) : 0;
    const { rows, next } = await readDocuments(strapi, { of: `my ${uid}`, uid, query, part: asked.part });
    return { rows: rows.map((row) => view(records, row)), pagination: describePart(asked, { total, next }) };
  });
}

/**
 * One of the member's records, as the owner sees it.
 * @throws AppError `not_found` where there is none: another's record is none
 */
export async function findOwn(
  strapi: Core.Strapi,
  { member, records }: Owner,
  { documentId, locale }: { documentId: string; locale?: string },
): Promise<Row> {
  const filters = await within(strapi, { member, owned: records.owned }, { documentId });
  const asked = { ...SHOWN_VERSION, ...selection(strapi, records), filters, locale };
  const row = await asOwner(() => documentsOf(strapi, records.uid).findFirst(asked));
  if (!row) throw new AppError('not_found', 'There is no such record of yours.');
  return view(records, row);
}

/** Whether `documentId` of a type is one that the member owns. */
export async function ownsTarget(
  strapi: Core.Strapi,
  member: Member,
  { uid, owned, documentId }: { uid: OwnRecords['uid']; owned: Ownership; documentId: string },
): Promise<boolean> {
  const filters = await within(strapi, { member, owned }, { documentId });
  return (await asOwner(() => documentsOf(strapi, uid).count({ ...SHOWN_VERSION, filters }))) > 0;
}
