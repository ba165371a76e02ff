import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { AppError } from '../../../shared/errors/app-error';
import { registerOperations } from '../../../shared/routes/operations';
import { WEBHOOK_OPERATIONS } from '../contracts/operations';
import { receiveWebhook } from '../use-cases/webhooks/receive-webhook';

/** Where `strapi::body` keeps the body as it came, with `includeUnparsed`. */
const UNPARSED = Symbol.for('unparsedBody');

function rawBody(ctx: Context): Buffer {
  const body = (ctx.request as { body?: Record<symbol, unknown> }).body;
  const raw = body?.[UNPARSED];
  if (typeof raw !== 'string') throw new AppError('invalid_signature', 'The webhook has no signed JSON body.');
  return Buffer.from(raw);
}

/** Where gateways report. Call it in `register()`. */
export function registerWebhookOperations(strapi: Core.Strapi): void {
  registerOperations(strapi, WEBHOOK_OPERATIONS, {
    async receive({ params: { gateway }, ctx }) {
      const isNew = await receiveWebhook(strapi, { gateway, rawBody: rawBody(ctx), headers: ctx.headers });
      return { received: true as const, duplicate: !isNew };
    },
  });
}
