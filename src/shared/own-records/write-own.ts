import type { Core } from '@strapi/strapi';
import { asCode } from '../documents/door';
import type { Row } from '../documents/model';
import { AppError } from '../errors/app-error';
import type { Member } from '../http/member';
import { onceForKey } from '../idempotency/once-for-key';
import { checkTargets } from './check-targets';
import { findOwn } from './find-own';
import type { OwnRecords } from './own-records';

interface Owner {
  member: Member;
  records: OwnRecords;
}

/** Creates a record of the member's. @returns it as the owner sees it */
export async function createOwn(strapi: Core.Strapi, owner: Owner, data: Row): Promise<Row> {
  const { member, records } = owner;
  const { create } = records;
  if (!create) throw new AppError('not_found', 'There is nothing to create here.');
  const documentId = await onceForKey(strapi, `create:${records.uid}`, async () => {
    await checkTargets(strapi, { uid: records.uid, write: create, member }, data);
    const document = await strapi.documents(records.uid).create({ data: { ...data, ...create.set(member) } } as never);
    return (document as unknown as { documentId: string }).documentId;
  });
  return findOwn(strapi, owner, { documentId });
}

/** Changes a record of the member's. @returns it as the owner sees it @throws AppError `not_found` */
export async function updateOwn(
  strapi: Core.Strapi,
  owner: Owner,
  { documentId, data }: { documentId: string; data: Row },
): Promise<Row> {
  const { records, member } = owner;
  const { update } = records;
  if (!update) throw new AppError('not_found', 'There is nothing to change here.');
  await findOwn(strapi, owner, { documentId });
  await onceForKey(strapi, `update:${documentId}`, async () => {
    await checkTargets(strapi, { uid: records.uid, write: update, member }, data);
    await strapi.documents(records.uid).update({ documentId, data } as never);
    return null;
  });
  return findOwn(strapi, owner, { documentId });
}

/** Deletes a record of the member's. @throws AppError `not_found` */
export async function removeOwn(strapi: Core.Strapi, owner: Owner, documentId: string): Promise<void> {
  await onceForKey(strapi, `delete:${documentId}`, async () => {
    await findOwn(strapi, owner, { documentId });
    await asCode(() => strapi.documents(owner.records.uid).delete({ documentId } as never));
    return null;
  });
}
