import type { Core } from '@strapi/strapi';
import { changedAttributes, type SentData } from '../documents/saved/changed-attributes';
import { AppError } from '../errors/app-error';
import { modelsOf } from '../models/model';
import { isEntryType, type Reader } from './reader';

/**
 * Refuses to link a record to one of a type that the roles do not read, and to take such a link away: forms offer nothing
 * to choose from there, and a link may say whose the record is. An account linked to an expert is that expert.
 * @throws AppError `forbidden`, with the path of the relation
 */
export async function refuseUnreadTargets(strapi: Core.Strapi, reader: Reader, written: SentData): Promise<void> {
  const getModel = modelsOf(strapi);
  const attributes = getModel(written.uid)?.attributes ?? {};
  const unread = Object.keys(written.data).filter((name) => {
    const target = attributes[name]?.type === 'relation' ? attributes[name].target : undefined;
    return target !== undefined && isEntryType(getModel(target)) && !reader.reads(target);
  });
  const [path] = await changedAttributes(strapi, written, unread);
  if (path === undefined) return;
  const type = getModel(attributes[path]?.target ?? '')?.info?.displayName;
  throw new AppError('forbidden', `Your role does not read ${type}, so it cannot choose from it.`, { path });
}
