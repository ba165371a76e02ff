import type { Core } from '@strapi/strapi';
import { asCode } from '../context/door';
import type { Row } from '../models/model';
import { AppError } from '../errors/app-error';
import type { Member } from '../http/member';
import { onceForKey } from '../idempotency/once-for-key';
import { documentsOf } from '../strapi/core/documents';
import { checkTargets } from './check-targets';
import { findOwn } from './find-own';
import { ifUnchanged } from '../versions/if-unchanged';
import { tellingBoth } from '../versions/telling-both';
import type { Version } from '../versions/version';
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
    const made = await documentsOf(strapi, records.uid).create({ data: { ...data, ...create.set(member) } });
    return made.documentId;
  });
  return findOwn(strapi, owner, { documentId });
}

/** A change of a record, and the versions of it that may be changed; undefined where any may. */
export interface OwnChange {
  data: Row;
  versions: readonly Version[] | undefined;
}

/**
 * Changes a record of the member's.
 * @returns it as the owner sees it
 * @throws AppError `not_found`; `edit_conflict` with both versions
 */
export async function updateOwn(
  strapi: Core.Strapi,
  owner: Owner,
  { documentId, data, versions }: OwnChange & { documentId: string },
): Promise<Row> {
  const { records, member } = owner;
  const { update } = records;
  if (!update) throw new AppError('not_found', 'There is nothing to change here.');
  const { uid } = records;
  const current = (): Promise<Row> => findOwn(strapi, owner, { documentId });
  await current();
  await tellingBoth(strapi, { uid, sent: data, current }, () =>
    onceForKey(strapi, `update:${documentId}`, async () => {
      await checkTargets(strapi, { uid, write: update, member }, data);
      await ifUnchanged(strapi, { uid, documentId, versions }, () =>
        documentsOf(strapi, uid).update({ documentId, data }),
      );
      return null;
    }),
  );
  return current();
}

/** Deletes a record of the member's. @throws AppError `not_found`; `edit_conflict` with what is stored */
export async function removeOwn(
  strapi: Core.Strapi,
  owner: Owner,
  { documentId, versions }: Pick<OwnChange, 'versions'> & { documentId: string },
): Promise<void> {
  const { uid } = owner.records;
  const current = (): Promise<Row> => findOwn(strapi, owner, { documentId });
  await tellingBoth(strapi, { uid, sent: {}, current }, () =>
    onceForKey(strapi, `delete:${documentId}`, async () => {
      await current();
      const remove = () => asCode(() => documentsOf(strapi, uid).delete({ documentId }));
      await ifUnchanged(strapi, { uid, documentId, versions }, remove);
      return null;
    }),
  );
}
