import type { Core } from '@strapi/strapi';
import { lockName } from '../../../../shared/database/lock-name';

/** Locks a resource's calendar until the transaction ends, so that what was judged free stays free. */
export async function lockResource(strapi: Core.Strapi, resourceKey: string): Promise<void> {
  await lockName(strapi, resourceKey);
}
