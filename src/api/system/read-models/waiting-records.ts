import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { filterOf, worklistsOf } from '../../../shared/content-manager/worklists';
import { now } from '../../../shared/time/clock';
import type { Waiting } from '../contracts/worklists';
import { changes, recordsOfCaller } from './records-of-caller';

/** What waits on the worklists of the contexts, of the types that the caller changes; lists that are empty are left out. */
export async function waitingRecords(strapi: Core.Strapi, ctx: Context): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const { name, uid, title, waits, by } of worklistsOf(strapi)) {
    if (!changes(ctx, uid)) continue;
    const conditions = waits(now(strapi));
    const found = await recordsOfCaller(strapi, ctx, { uid, filters: filterOf(conditions), by });
    if (found.count > 0) waiting.push({ name, title, types: [{ uid, ...found, isMore: false, conditions }] });
  }
  return waiting;
}
