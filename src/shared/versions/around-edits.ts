import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRow, type Row } from '../models/model';
import { aroundActions } from '../strapi/core/controllers';
import { currentVersion, ifUnchanged, type Edited } from './if-unchanged';
import { tellingBoth } from './telling-both';
import { entityTag, versionOf, versionsIn, type Version } from './version';

/** One of Strapi's controllers through which people change what they have read. */
export interface EditDoor {
  controller: string;
  /** Actions that change it. */
  writes: readonly string[];
  /** Of these, what calls something over the network: compared before, not locked meanwhile. */
  slow?: readonly string[];
  /** What a request changes; undefined where that is nothing yet. */
  edited(ctx: Context): Promise<Edited | undefined>;
  /** What it wants to store. */
  sent(ctx: Context): Row;
  /** What is stored, as the sender may see it; null where that is nothing. */
  current(ctx: Context, edited: Edited): Promise<Row | null>;
}

/** The body of a request. */
export function bodyOf(ctx: Context): Row {
  const { body } = ctx.request as { body?: unknown };
  return isRow(body) ? body : {};
}

function tag(ctx: Context, version: Version | undefined): void {
  if (version) ctx.set('ETag', entityTag(version));
}

/** Lets a door's answer say which version it shows: what was read, not what is stored by now, which may be newer. */
export function tellVersions(
  strapi: Core.Strapi,
  { controller, reads }: { controller: string; reads: readonly string[] },
  shown: (ctx: Context) => unknown,
): void {
  aroundActions(strapi, { uid: controller, actions: reads }, async (ctx, run) => {
    const result = await run();
    const row = shown(ctx);
    if (isRow(row)) tag(ctx, versionOf(row.updatedAt));
    return result;
  });
}

/**
 * Lets a door refuse, with both versions, what was sent under a version that is over: as `If-Match`, or as the
 * `updatedAt` of the body.
 */
export function checkVersions(strapi: Core.Strapi, door: EditDoor): void {
  const { controller, writes, slow = [] } = door;
  const around = (isSlow: boolean) => async (ctx: Context, run: () => unknown) => {
    const sent = door.sent(ctx);
    const versions = versionsIn({ header: ctx.get('If-Match'), body: sent.updatedAt });
    const edited = versions && (await door.edited(ctx));
    if (!edited) return run();
    const write = async (): Promise<unknown> => {
      const result = await run();
      tag(ctx, await currentVersion(strapi, edited));
      return result;
    };
    const checked = { ...edited, versions };
    const current = (): Promise<Row | null> => door.current(ctx, edited);
    return tellingBoth(strapi, { uid: edited.uid, sent, current }, async () => {
      if (!isSlow) return ifUnchanged(strapi, checked, write);
      await ifUnchanged(strapi, checked, () => Promise.resolve());
      return write();
    });
  };
  aroundActions(strapi, { uid: controller, actions: writes }, around(false));
  aroundActions(strapi, { uid: controller, actions: slow }, around(true));
}
