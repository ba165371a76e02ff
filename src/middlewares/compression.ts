import compress from 'koa-compress';
import type { Context, Next } from 'koa';

const compressed = compress({ threshold: 1024, deflate: false });

/** Answers in gzip or brotli to who takes them; what is small, a picture or a video goes as it is. */
export default () => (ctx: Context, next: Next) =>
  compressed(ctx, async () => {
    await next();
    // Here, once: Koa and koa-compress would write it each, the one to know how long it is.
    if (isJson(ctx.body)) ctx.body = JSON.stringify(ctx.body);
  });

/** What Koa would write as JSON, and has said so in the type already. */
function isJson(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) return false;
  return Array.isArray(body) || Object.getPrototypeOf(body) === Object.prototype;
}
