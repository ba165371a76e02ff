import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { settings } from '../config/settings';
import { isVisibleStill } from '../documents/visibility';
import { identifyRequest } from '../http/identify-request';
import { noteRequest } from '../observability/note-request';
import { limitAddress } from '../rate-limits/limit-address';
import { answerFirst } from '../strapi/core/request-listener';
import { readsAsEverybody } from './public-paths';
import { readCache, type ReadCache } from './read-cache';
import { sendShared, type SharedAnswer } from './shared-answer';

/** Under which an answer is kept for who says nothing of who they are, and wants the usual form. */
export function keyOfAnswer({ headers, url }: Pick<IncomingMessage, 'headers' | 'url'>): string {
  return `${headers.origin ?? ''} ${url}`;
}

/** What is kept, as long as it is visible still. Ask it once all that was committed is known. */
export function knownAnswer(strapi: Core.Strapi, { store }: ReadCache, key: string): SharedAnswer | undefined {
  const known = store.get(key);
  if (!known || isVisibleStill(strapi, known.visible)) return known;
  store.delete(key);
  return undefined;
}

/** Counts the caller, and says whether they may have what is kept; a refusal is said where errors become answers. */
export async function mayHaveKnown(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  try {
    await limitAddress(strapi, ctx);
    return true;
  } catch {
    return false;
  }
}

/** Sends what is kept to who may have it. */
export async function sendKnown(strapi: Core.Strapi, ctx: Context, known: SharedAnswer): Promise<void> {
  (ctx as { _matchedRoute?: unknown })._matchedRoute = known.route;
  await sendShared(ctx, known, settings(strapi).reads);
}

/**
 * Sends what is kept before all middlewares, which cost as much again: with an id, a line in the log, a measurement and
 * the limits, as any other answer. What has to be made goes its way. Call it in `register()`.
 */
export function sendKnownFirst(strapi: Core.Strapi): void {
  answerFirst(strapi, {
    // That there is an answer says that its type is public.
    wants: (request) => readsAsEverybody(request) && readCache(strapi)?.store.has(keyOfAnswer(request)) === true,
    async answer(ctx) {
      const started = process.hrtime.bigint();
      const cache = readCache(strapi);
      if (!cache || !(await cache.feed.settle())) return false;
      const known = knownAnswer(strapi, cache, keyOfAnswer(ctx.req));
      if (!known || !(await mayHaveKnown(strapi, ctx))) return false;
      await identifyRequest(ctx, () =>
        noteRequest(strapi, ctx, { started, work: () => sendKnown(strapi, ctx, known) }),
      );
      return true;
    },
  });
}
