import type { Core, UID } from '@strapi/strapi';
import { publishesAtDoor } from '../context/door';
import { AppError } from '../errors/app-error';
import type { Row } from '../models/model';
import { rowsOf } from '../strapi/core/documents';
import { now } from '../time/clock';
import type { Guard, GuardedWrite, WriteRule } from './guard';
import { changedAttributes } from './saved/changed-attributes';

/** A type with drafts that also says by an attribute where in its life it stands. */
export interface PublicationStatus {
  uid: UID.ContentType;
  /** An enumeration with at least `draft` and `published`. */
  status: string;
  /** When it was published first; editors may set another date. */
  releasedAt?: string;
  /** What else is to be checked before it is saved. */
  check?: (write: GuardedWrite) => Promise<void>;
  /** What else is to be checked before it is published. */
  checkPublish?: (write: GuardedWrite) => Promise<void>;
  /** What must hold of what is published once it is. */
  checkPublished?: (write: GuardedWrite) => Promise<void>;
}

/**
 * The rules by which the status follows what is published: `published` while a published version exists, what the
 * editor chose otherwise. They are part of the type's guard.
 */
export function publicationRules(publication: PublicationStatus): NonNullable<Guard['rules']> {
  const save: WriteRule = async (write, next) => {
    await publication.check?.(write);
    await settleChosen(write, publication);
    return followed(write.strapi, publication, await next());
  };
  const publish: WriteRule = async (write, next) => {
    await publication.checkPublish?.(write);
    const answer = await next();
    await follow(write.strapi, publication, write.documentId);
    await publication.checkPublished?.(write);
    return answer;
  };
  const unpublish: WriteRule = async (write, next) => {
    const answer = await next();
    await follow(write.strapi, publication, write.documentId);
    return answer;
  };
  const clone: WriteRule = async ({ strapi }, next) => {
    const answer = (await next()) as { entries?: Row[] };
    const copies = new Set(answer.entries?.map((entry) => entry.documentId as string));
    for (const documentId of copies) await follow(strapi, publication, documentId);
    return answer;
  };
  return { create: save, update: save, publish, unpublish, clone };
}

/** `published` is said by publishing; anything else only of what is not published. */
async function settleChosen(write: GuardedWrite, { uid, status }: PublicationStatus): Promise<void> {
  const { strapi, documentId, data } = write;
  const chosen = data[status];
  if (chosen === undefined) return;
  const published = documentId !== undefined && (await isPublished(strapi, uid, documentId));
  if (chosen === null || chosen === 'published') {
    delete data[status];
    if (write.door !== 'admin') return;
    if (chosen === null && documentId !== undefined) {
      throw new AppError('invalid_input', 'Choose one of them.', { path: status });
    }
    // The button that publishes sends the form along.
    if (chosen === null || published || publishesAtDoor(strapi)) return;
    throw new AppError('rule_refused', 'It becomes published by publishing it.', { path: status });
  }
  if (published && (chosen !== 'draft' || (await isTyped(write, { uid, status })))) {
    throw new AppError('conflict', `It is published; unpublish it before it becomes ${String(chosen)}.`, {
      path: status,
    });
  }
}

/** Whether an editor chose this: the form of a new language begins as a draft, and so does what code publishes at once. */
async function isTyped(
  { strapi, door, documentId, locale, data }: GuardedWrite,
  { uid, status }: PublicationStatus,
): Promise<boolean> {
  return door === 'admin' && (await changedAttributes(strapi, { uid, documentId, locale, data }, [status])).length > 0;
}

async function isPublished(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<boolean> {
  const where = { documentId, publishedAt: { $ne: null } };
  return (await rowsOf(strapi, uid).count({ where })) > 0;
}

async function followed(strapi: Core.Strapi, publication: PublicationStatus, saved: unknown): Promise<unknown> {
  const document = saved as Row | null;
  if (document) await follow(strapi, publication, document.documentId as string);
  return saved;
}

/** Brings status and date of all rows of the document in step with whether it is published. */
async function follow(
  strapi: Core.Strapi,
  { uid, status, releasedAt }: PublicationStatus,
  documentId: string | undefined,
): Promise<void> {
  const rows = await rowsOf(strapi, uid).findMany({ where: { documentId } });
  const published = rows.some(({ publishedAt }) => publishedAt !== null);
  const chosen = rows.find((row) => row.publishedAt === null)?.[status];
  const wanted = published ? 'published' : chosen === 'published' || chosen == null ? 'draft' : chosen;
  const data: Row = {};
  if (rows.some((row) => row[status] !== wanted)) data[status] = wanted;
  const released = releasedAt && published && rows.every((row) => row[releasedAt] == null);
  if (released) data[releasedAt] = now(strapi);
  if (Object.keys(data).length > 0) await rowsOf(strapi, uid).updateMany({ where: { documentId }, data });
}
