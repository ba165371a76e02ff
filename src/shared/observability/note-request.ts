import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { settings } from '../config/settings';
import { currentActor, currentCost } from '../context/request-context';
import { routeOf } from '../http/route-of';
import { observeRequest } from './http-metrics';

const QUIET = new Set(['/healthz', '/readyz', '/metrics']);

/** Does the work of a request, and leaves one log line and one measurement of it, whatever becomes of it. */
export async function noteRequest<T>(
  strapi: Core.Strapi,
  ctx: Context,
  { work, started = process.hrtime.bigint() }: { work: () => Promise<T>; started?: bigint },
): Promise<T> {
  try {
    return await work();
  } finally {
    const ms = Number(process.hrtime.bigint() - started) / 1e6;
    const request = { method: ctx.method, route: routeOf(ctx), status: ctx.status };
    observeRequest(strapi, { ...request, seconds: ms / 1000 });
    if (settings(strapi).observability.serverTiming && !ctx.res.headersSent) ctx.set('Server-Timing', timing(ms));
    // Lines that nobody wants would be written out all the same before they are left away.
    if (!QUIET.has(ctx.path) && strapi.log.isLevelEnabled('http')) {
      const actor = currentActor();
      strapi.log.http(`${ctx.method} ${ctx.url} (${Math.ceil(ms)} ms) ${ctx.status}`, {
        ...request,
        ms: Math.round(ms * 10) / 10,
        actor: actor.id === undefined ? actor.kind : `${actor.kind}:${actor.id}`,
      });
    }
  }
}

/** As W3C Server Timing has it: names, milliseconds, and how many statements there were. */
function timing(ms: number): string {
  const { statements = 0, databaseMs = 0 } = currentCost() ?? {};
  return `total;dur=${ms.toFixed(1)}, db;dur=${databaseMs.toFixed(1)};desc="${statements} statements"`;
}
