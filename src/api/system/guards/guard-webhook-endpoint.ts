import type { Core } from '@strapi/strapi';
import type { GuardedWrite } from '../../../shared/documents/guard';
import { registerGuard } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { checkRemoteUrl } from '../../../shared/network/remote-url';
import { checkEvents } from '../domain/endpoint-rules';
import { ENDPOINT_UID, newSigningSecret } from '../store/endpoint-secrets';
import { webhookSettings } from '../store/webhook-settings';
import { listenersChanged } from '../use-cases/content-events/watch-content';
import { writeAudit } from '../use-cases/write-audit';

/** Refuses an endpoint that could never be delivered to, marking what is wrong. */
function check({ strapi, data }: GuardedWrite): void {
  if ('events' in data) {
    const verdict = checkEvents(data.events);
    if (!verdict.ok) throw new AppError(verdict.code, verdict.reason, { path: verdict.path });
  }
  if ('url' in data) {
    const verdict = checkRemoteUrl(String(data.url), webhookSettings(strapi));
    if (!verdict.ok) throw new AppError('invalid_input', verdict.reason, { path: 'url' });
  }
}

/** What holds for endpoints through every door: valid address and events, a secret made here, an audit entry. */
export function guardWebhookEndpoints(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: ENDPOINT_UID,
    rules: {
      create: async (write, next) => {
        write.data.events ??= [];
        write.data.url ??= '';
        check(write);
        write.data.secret = newSigningSecret();
        const created = (await next()) as Record<string, unknown>;
        await writeAudit(strapi, { action: 'webhook_endpoint.created', ...target(created), after: created });
        await listenersChanged(strapi);
        return created;
      },
      update: async (write, next) => {
        check(write);
        if (write.data.endpointState === 'enabled') write.data.disabledReason = null;
        const before = await write.existing();
        const after = (await next()) as Record<string, unknown>;
        await writeAudit(strapi, { action: 'webhook_endpoint.changed', ...target(after), before, after });
        await listenersChanged(strapi);
        return after;
      },
      delete: async (write, next) => {
        const before = await write.existing();
        const result = await next();
        await writeAudit(strapi, { action: 'webhook_endpoint.deleted', ...target(before), before });
        await listenersChanged(strapi);
        return result;
      },
    },
  });
}

function target(endpoint: Record<string, unknown> | null): { targetType: string; targetDocumentId?: string } {
  const documentId = endpoint?.documentId;
  return { targetType: ENDPOINT_UID, ...(typeof documentId === 'string' && { targetDocumentId: documentId }) };
}
