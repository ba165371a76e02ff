import type { Core } from '@strapi/strapi';
import { isRow } from '../../models/model';
import { AppError } from '../../errors/app-error';
import { endSessions, isSessionAlive } from '../../strapi/core/sessions';
import { afterTokenCheck } from '../../strapi/plugins/members';
import { onQueries } from '../../strapi/core/query-events';

const ORIGINS: Readonly<Record<string, string>> = {
  'plugin::users-permissions.user': 'users-permissions',
  'admin::user': 'admin',
};

interface Updated {
  model: { uid: string };
  params: { data?: unknown };
  result?: { id?: number } | null;
}

/** Whoever changes a password, by whatever door, ends all sessions under the old one. Call it in `bootstrap()`. */
export function endSessionsWithPassword(strapi: Core.Strapi): void {
  onQueries(strapi, {
    models: Object.keys(ORIGINS),
    async afterUpdate({ model, params, result }: Updated) {
      const origin = ORIGINS[model.uid];
      if (!origin || !isRow(params.data) || typeof params.data.password !== 'string' || !result?.id) return;
      await endSessions(strapi, { origin, userId: String(result.id) });
    },
  });
}

/**
 * An access token is good as long as its session is there: after logout, a new password or a revoked session it is dead
 * at once, on every process. Strapi checks that of staff only. Call it in `register()`.
 */
export function askSessionOfToken(strapi: Core.Strapi): void {
  afterTokenCheck(strapi, async ({ sessionId }) => {
    const isAlive = sessionId !== undefined && (await isSessionAlive(strapi, 'users-permissions', sessionId));
    if (!isAlive) throw new AppError('unauthenticated', 'This session has ended.');
  });
}
