import type { Core, UID } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';
import type { GuardedWrite, WriteRule } from '../../../shared/documents/guard';
import { requireWriter } from './require-writer';
import type { Belonging } from './require-writer';

type Find = (write: GuardedWrite) => Promise<Belonging | null>;

const itself: Find = async (write) => (await write.existing()) as Belonging | null;

const itsBrand: Find = async (write) => {
  const stored = await write.existing(['brandProfile']);
  return (stored?.brandProfile as Belonging | null | undefined) ?? null;
};

/** What exists may be changed and deleted by writers of its team only; where it is made, the door looks at the target. */
function onlyByWriters(find: Find): WriteRule {
  return async (write, next) => {
    const belonging = await find(write);
    if (belonging) await requireWriter(write.strapi, belonging);
    return next();
  };
}

interface Kept {
  uid: UID.ContentType;
  find: Find;
}

const KEPT: readonly Kept[] = [
  { uid: 'api::studio.brand-profile', find: itself },
  { uid: 'api::studio.audience-profile', find: itsBrand },
  { uid: 'api::studio.hashtag', find: itself },
  { uid: 'api::studio.call-to-action', find: itself },
];

/** What teams keep is changed by those of the team who write. */
export function guardKeptRecords(strapi: Core.Strapi): void {
  for (const { uid, find } of KEPT) {
    const rule = onlyByWriters(find);
    registerGuard(strapi, { uid, rules: { update: rule, delete: rule } });
  }
}
