import { createSecretKey } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Seam } from '../kit/seam';
import { rowsOf } from './documents';

export type Sessions = ReturnType<Core.Strapi['sessionManager']>;

const SESSION = 'admin::session';
export const SESSION_TABLE = 'strapi_sessions';

const METHODS = {
  generateRefreshToken: 3,
  rotateRefreshToken: 1,
  revokeSessionById: 2,
  invalidateRefreshToken: 2,
  isSessionActive: 1,
};

export const seam: Seam = {
  of: '@strapi/core',
  since: '5.54.0',
  reaches:
    'replaces `strapi.sessionManager` and the secret in what `defineOrigin` is given, wraps its sessions of each origin, reads and deletes rows of `admin::session`',
  why: 'Sessions of refreshed tokens are left behind, by which access tokens stay valid; a used refresh token counts as a mistake; of two refreshes at once both succeed. And a secret that is a text is read as a public key first, which fails, for every token that is checked.',
  parts: (strapi) =>
    ['admin', 'users-permissions'].map((origin) => ({
      name: `the sessions of ${origin}`,
      object: own.get(strapi)?.(origin),
      methods: METHODS,
    })),
  tables: () => [
    { table: SESSION_TABLE, columns: ['session_id', 'user_id', 'origin', 'child_id', 'metadata', 'status'] },
  ],
};

/** The manager that Strapi made, by application. */
const own = new WeakMap<Core.Strapi, Core.Strapi['sessionManager']>();

/** Lets `around` stand before the sessions of each origin, whoever asks for them. Call it in `register()`. */
export function aroundSessions(
  strapi: Core.Strapi,
  around: (origin: string, sessions: Sessions) => Partial<Sessions>,
): void {
  const manager = strapi.sessionManager;
  own.set(strapi, manager);
  const secured = ((origin: string) => {
    const sessions = manager(origin);
    return Object.assign(Object.create(sessions) as Sessions, around(origin, sessions));
  }) as Core.Strapi['sessionManager'];
  Object.defineProperties(secured, Object.getOwnPropertyDescriptors(manager));
  secured.defineOrigin = (origin, config) => manager.defineOrigin(origin, { ...config, jwtSecret: keyOf(config) });
  Object.defineProperty(strapi, 'sessionManager', { value: secured, configurable: true });
}

type OriginConfig = Parameters<Core.Strapi['sessionManager']['defineOrigin']>[1];

/** The secret as jsonwebtoken would make it of a text, each time. */
function keyOf({ jwtSecret }: OriginConfig): OriginConfig['jwtSecret'] {
  return jwtSecret && (createSecretKey(Buffer.from(jwtSecret)) as unknown as string);
}

/** A row of a session, as far as it is needed here. */
export interface StoredSession {
  id: number;
  sessionId: string;
  userId: string;
  origin: string;
  /** `rotated` once another took its place. */
  status: string | null;
  /** The session that took its place when its token was refreshed. */
  childId: string | null;
  metadata: unknown;
}

/** The stored session of a token. */
export async function findSession(strapi: Core.Strapi, sessionId: string): Promise<StoredSession | null> {
  return await rowsOf(strapi, SESSION).findOne({ where: { sessionId } });
}

/** All sessions of an account. */
export async function sessionsOf(
  strapi: Core.Strapi,
  where: Pick<StoredSession, 'userId' | 'origin'>,
): Promise<StoredSession[]> {
  return await rowsOf(strapi, SESSION).findMany({ where });
}

/** Ends sessions; their tokens are dead at once. */
export async function deleteSessions(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  await rowsOf(strapi, SESSION).deleteMany({ where: { id: { $in: [...ids] } } });
}

/** Ends all sessions of an account, where it is of an origin that has any. */
export async function endSessions(strapi: Core.Strapi, { origin, userId }: { origin: string; userId: string }) {
  const sessions = strapi.sessionManager;
  if (sessions.hasOrigin(origin)) await sessions(origin).invalidateRefreshToken(userId);
}

/** Whether a session is there and its time not over. */
export function isSessionAlive(strapi: Core.Strapi, origin: string, sessionId: string): Promise<boolean> {
  return strapi.sessionManager(origin).isSessionActive(sessionId);
}
