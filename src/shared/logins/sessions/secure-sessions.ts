import { randomUUID } from 'node:crypto';
import { verify } from 'jsonwebtoken';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../database/transaction';
import { registerExtras } from '../../schema/register-extras';
import { MEMBER, STAFF } from '../accounts/account-keys';
import {
  aroundSessions,
  deleteSessions,
  findSession,
  SESSION_TABLE,
  sessionsOf,
  type Sessions,
} from '../../strapi/core/sessions';
import { familyOf } from './session-family';
import { tableOf } from '../../strapi/database/metadata';

type Rotation = Awaited<ReturnType<Sessions['rotateRefreshToken']>>;

const REUSED = 'reused';

/**
 * Makes sessions of members and staff end as a whole (strapi/core/sessions.ts says what Strapi does). Sessions are looked
 * for at every request, and Strapi gives their table no index. Call it in `register()`.
 */
export function secureSessions(strapi: Core.Strapi): void {
  aroundSessions(strapi, (origin, sessions) => secureOrigin(strapi, origin, sessions));
  const table = SESSION_TABLE;
  registerExtras(strapi, 'sessions', {
    indexes: [
      { name: 'strapi_sessions_session_id_ix', table, on: 'session_id' },
      { name: 'strapi_sessions_user_ix', table, on: 'user_id, origin' },
    ],
  });
}

function secureOrigin(strapi: Core.Strapi, origin: string, sessions: Sessions): Partial<Sessions> {
  return {
    generateRefreshToken: ((userId, deviceId, options) =>
      sessions.generateRefreshToken(userId, deviceId, {
        ...options,
        metadata: { ...options?.metadata, family: randomUUID() },
      })) as Sessions['generateRefreshToken'],

    async rotateRefreshToken(token: string): Promise<Rotation> {
      const named = sessionOf(strapi, origin, token);
      if (named === null) return { error: 'invalid_refresh_token' };
      const rotation = await oneByOne(strapi, named, async () => {
        const stored = await findSession(strapi, named.sessionId);
        return stored?.status === 'rotated' && stored.origin === origin ? REUSED : sessions.rotateRefreshToken(token);
      });
      if (rotation !== REUSED) return rotation;
      // Either who comes now or who came before has stolen it; nobody can tell which.
      await endFamily(strapi, named);
      strapi.log.warn('A refresh token was used a second time; the sessions of its login have ended.');
      return { error: 'invalid_refresh_token' };
    },

    revokeSessionById: (userId: string, sessionId: string): Promise<boolean> =>
      endFamily(strapi, { origin, sessionId, userId }),
  };
}

/** A session as its token or its owner names it. */
interface NamedSession {
  origin: string;
  sessionId: string;
  userId: string;
}

/** The session of a refresh token that bears our signature, also of one whose time is over; null for any other text. */
function sessionOf(strapi: Core.Strapi, origin: string, token: string): NamedSession | null {
  const secret = strapi.config.get<string>(
    origin === 'admin' ? 'admin.auth.secret' : 'plugin::users-permissions.jwtSecret',
  );
  try {
    const payload = verify(token, secret, { algorithms: ['HS256'], ignoreExpiration: true });
    if (typeof payload === 'string' || payload.type !== 'refresh') return null;
    const { sessionId, userId } = payload as { sessionId?: unknown; userId?: unknown };
    return typeof sessionId === 'string' && typeof userId === 'string' ? { origin, sessionId, userId } : null;
  } catch {
    return null;
  }
}

/**
 * What changes the sessions of an account, one after another, also with a new password, which locks the same row: a
 * refresh at the time of a logout would leave a session behind. SQLite has one connection and needs no lock.
 */
function oneByOne<T>(strapi: Core.Strapi, { origin, userId }: NamedSession, work: () => Promise<T>): Promise<T> {
  return joinTransaction(strapi, async (trx: Knex.Transaction) => {
    const table = tableOf(strapi, origin === 'admin' ? STAFF : MEMBER);
    const isKey = /^\d+$/.test(userId);
    if (strapi.db.dialect.client === 'postgres' && isKey)
      await trx(table).where({ id: userId }).select('id').forNoKeyUpdate();
    return work();
  });
}

/** Ends all sessions that go back to one login. @returns whether there was one, of this user */
function endFamily(strapi: Core.Strapi, named: NamedSession): Promise<boolean> {
  return oneByOne(strapi, named, async () => {
    const { origin, sessionId, userId } = named;
    const session = await findSession(strapi, sessionId);
    if (session?.origin !== origin || session.userId !== userId) return false;
    const family = familyOf(await sessionsOf(strapi, { userId, origin }), sessionId);
    await deleteSessions(
      strapi,
      family.map(({ id }) => id),
    );
    return true;
  });
}
