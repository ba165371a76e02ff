import type { Core, UID } from '@strapi/strapi';
import { attributeOf } from '../documents/typed-attributes';
import { AppError } from '../errors/app-error';
import type { Member } from '../http/member';
import type { Row } from '../models/model';
import { documentsOf } from '../strapi/core/documents';
import { ownsTarget, SHOWN_VERSION } from './find-own';
import type { OwnWrite } from './own-records';

/** Whether the public API shows a document: a link to anything else would tell that it exists. */
async function isPublic(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<boolean> {
  const asked = { documentId, fields: ['documentId'], ...SHOWN_VERSION };
  return (await documentsOf(strapi, uid).findOne(asked)) !== null;
}

async function mayPointAt(
  strapi: Core.Strapi,
  { write, member }: { write: OwnWrite; member?: Member },
  { name, uid, documentId }: { name: string; uid: UID.ContentType; documentId: string },
): Promise<boolean> {
  const owned = write.ownTargets?.[name];
  if (!owned) return isPublic(strapi, uid, documentId);
  return member !== undefined && ownsTarget(strapi, member, { uid, owned, documentId });
}

/**
 * Checks that every relation in `data` points at a document that the sender may know of.
 * @throws AppError `invalid_input` with the path of the relation
 */
export async function checkTargets(
  strapi: Core.Strapi,
  sender: { uid: UID.ContentType; write: OwnWrite; member?: Member },
  data: Row,
): Promise<void> {
  for (const [name, documentId] of Object.entries(data)) {
    const { type, target } = attributeOf(strapi, sender.uid, name);
    if (type !== 'relation' || !target || typeof documentId !== 'string') continue;
    if (await mayPointAt(strapi, sender, { name, uid: target as UID.ContentType, documentId })) continue;
    const message = `There is no such ${name}.`;
    throw new AppError('invalid_input', message, { errors: [{ path: ['data', name], message }] });
  }
}
