import type { Core } from '@strapi/strapi';
import { isRow } from '../../documents/model';
import { AppError } from '../../errors/app-error';

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
  strapi.db.lifecycles.subscribe({
    models: Object.keys(ORIGINS),
    async afterUpdate({ model, params, result }: Updated) {
      const origin = ORIGINS[model.uid];
      if (!origin || !isRow(params.data) || typeof params.data.password !== 'string' || !result?.id) return;
      const sessions = strapi.sessionManager;
      if (sessions.hasOrigin(origin)) await sessions(origin).invalidateRefreshToken(String(result.id));
    },
  } as never);
}

interface Jwt {
  verify(token: string): Promise<{ id: number; sessionId?: string }>;
}

/**
 * An access token is good as long as its session is there: after logout, a new password or a revoked session it is dead
 * at once, on every process. Strapi checks that of staff only. Call it in `register()`.
 */
export function askSessionOfToken(strapi: Core.Strapi): void {
  const jwt = strapi.plugin('users-permissions').service('jwt') as unknown as Jwt;
  const verify = jwt.verify.bind(jwt);
  jwt.verify = async (token) => {
    const known = await verify(token);
    const isAlive =
      known.sessionId !== undefined &&
      (await strapi.sessionManager('users-permissions').isSessionActive(known.sessionId));
    if (!isAlive) throw new AppError('unauthenticated', 'This session has ended.');
    return known;
  };
}
