import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { visibleNow } from '../documents/visibility';
import { settings } from '../config/settings';
import { extendController, type Action } from '../strapi/core/controllers';
import type { Source } from './answer-store';
import { collectSources } from './collect-sources';
import { publicPath } from './public-paths';
import type { ReadCache } from './read-cache';
import { etagOf, type SharedAnswer } from './shared-answer';
import { keysOfTables, typeKey } from './type-keys';

/** An answer that is being made for everybody. */
export interface Making {
  /** When its making began. */
  since: number;
  /** What came out, and what it was made of. */
  made?: { text: string; sources: Source[] };
}

/** Lets actions of a public type tell what their answers are made of. Call it in `register()`, after what answers. */
export function keepAnswers(strapi: Core.Strapi, uid: UID.ContentType, actions: readonly string[]): void {
  const around =
    (action: Action): Action =>
    (ctx, ...rest) =>
      tellSources(ctx, () => action(ctx, ...rest));
  extendController(strapi, uid, Object.fromEntries(actions.map((name) => [name, around])));
}

/** Answers, and tells whoever keeps the answer what it is made of. */
export async function tellSources(ctx: Context, make: () => Promise<unknown>): Promise<unknown> {
  const { making } = ctx.state as { making?: Making };
  if (!making) {
    if ('authorization' in ctx.headers) ctx.set('Cache-Control', 'private, no-cache');
    return make();
  }
  const { answer, sources } = await collectSources(make);
  if (typeof answer !== 'object' || answer === null) return answer;
  making.made = { text: JSON.stringify(answer), sources };
  ctx.type = 'json';
  // The cache encodes by itself, and once.
  (ctx as { compress?: boolean }).compress = false;
  return making.made.text;
}

/** Of each answer its own, or written by what sends it. */
const OF_EACH = /^(x-request-id|ratelimit-|retry-after|server-timing|content-length|content-encoding|etag|set-cookie)/;

/** The headers of an answer that are those of the next one of its kind, too; undefined where it sets a cookie. */
export function lastingHeaders({ response }: Context): Record<string, string | string[]> | undefined {
  if (response.get('Set-Cookie')) return undefined;
  const lasting = Object.entries(response.headers).filter(([name]) => !OF_EACH.test(name));
  return Object.fromEntries(lasting) as Record<string, string | string[]>;
}

/**
 * Keeps an answer that is the same for everybody.
 * @returns it, to be sent; undefined for what was answered otherwise
 */
export function keepAnswer(
  strapi: Core.Strapi,
  ctx: Context,
  { cache, key, making: { made, since } }: { cache: ReadCache; key: string; making: Making },
): SharedAnswer | undefined {
  if (!made || ctx.status !== 200) return undefined;
  const { text, sources } = made;
  const tables = sources.map(({ table }) => table);
  const isTold = sources.length > 0 && tables.every((table) => cache.watched.has(table));
  ctx.set(cacheHeaders(strapi, ctx, { text, tables, isTold }));
  const headers = lastingHeaders(ctx);
  if (!headers) return undefined;
  const body = Buffer.from(text);
  const answer: SharedAnswer = {
    body,
    etag: etagOf(body),
    headers,
    route: (ctx as { _matchedRoute?: unknown })._matchedRoute,
    visible: visibleNow(strapi, tables),
    encoded: new Map(),
  };
  if (isTold) {
    const all = [...sources, ...cache.ofAll.map((table) => ({ table }))];
    // With what it weighs in gzip and brotli, too.
    cache.store.put(key, answer, { bytes: body.length * 2 + 2_000, sources: all, since });
  }
  return answer;
}

/** In one header, which proxies keep below some kilobytes. */
const MOST_KEYS = 100;

/** A network keeps what is kept here: of what else an answer is made, nobody would tell it. */
function cacheHeaders(
  strapi: Core.Strapi,
  ctx: Context,
  { text, tables, isTold }: { text: string; tables: readonly string[]; isTold: boolean },
): Record<string, string> {
  const type = publicPath(strapi, ctx.path);
  const { seconds, header } = settings(strapi).reads.cdn;
  const isShared = seconds > 0 && isTold && type !== undefined;
  const shared = isShared ? `, s-maxage=${seconds}` : '';
  const control = { 'Cache-Control': `public, max-age=${type?.maxAge ?? 0}${shared}, must-revalidate` };
  ctx.vary('Authorization');
  if (!isShared) return control;
  const ids = [...text.matchAll(/"documentId":"(\w+)"/g)].map(([, id]) => id ?? '');
  // The types come first: what has no room is found by its type.
  const keys = [...new Set([typeKey(type.uid), ...keysOfTables(strapi, tables), ...ids])].slice(0, MOST_KEYS);
  return { ...control, [header]: keys.join(header.toLowerCase() === 'cache-tag' ? ',' : ' ') };
}
