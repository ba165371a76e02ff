import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { settings } from '../config/settings';
import { keyOfAnswer, knownAnswer, mayHaveKnown, sendKnown } from './kept-answer';
import { keepAnswer, type Making } from './keep-answers';
import { readByEverybody } from './public-paths';
import { readCache, type ReadCache } from './read-cache';
import { sendShared } from './shared-answer';

/** Longer addresses are those of queries that hardly come twice. */
const LONGEST_URL = 2_000;
/** Whoever has waited so often for others makes the answer alone. */
const MOST_WAITS = 3;

/**
 * Answers what was answered before and has not changed since, to everybody who asks without saying who they are; and
 * keeps what is answered now. A thousand who ask for one thing at once get one answer, made once.
 */
export async function serveShared(strapi: Core.Strapi, ctx: Context, next: Next): Promise<void> {
  const cache = readCache(strapi);
  const key = cache && keyOf(strapi, ctx);
  if (!cache || key === undefined) return void (await next());
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    if (!(await cache.feed.settle())) return void (await next());
    const known = knownAnswer(strapi, cache, key);
    if (known) return (await mayHaveKnown(strapi, ctx)) ? sendKnown(strapi, ctx, known) : void (await next());
    const making = cache.making.get(key);
    if (!making) break;
    await making;
  }
  await make(strapi, ctx, { cache, key, next });
}

/** Under which an answer is kept; undefined for what is not the same for everybody. */
function keyOf(strapi: Core.Strapi, ctx: Context): string | undefined {
  if (ctx.url.length > LONGEST_URL || !readByEverybody(strapi, ctx)) return undefined;
  return keyOfAnswer(ctx.req);
}

/** Lets the request be answered, and keeps the answer; whoever wants the same meanwhile waits. */
async function make(
  strapi: Core.Strapi,
  ctx: Context,
  { cache, key, next }: { cache: ReadCache; key: string; next: Next },
): Promise<void> {
  const making: Making = { since: cache.store.moment };
  (ctx.state as { making?: Making }).making = making;
  let done = (): void => undefined;
  const made = new Promise<void>((resolve) => (done = resolve));
  if (!cache.making.has(key)) cache.making.set(key, made);
  try {
    await next();
    const answer = keepAnswer(strapi, ctx, { cache, key, making });
    if (answer) await sendShared(ctx, answer, settings(strapi).reads);
  } finally {
    if (cache.making.get(key) === made) cache.making.delete(key);
    done();
  }
}
