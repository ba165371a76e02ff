import { randomUUID } from 'node:crypto';
import { verify } from 'jsonwebtoken';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../database/transaction';
import { registerExtras } from '../../schema/register-extras';
import { MEMBER, STAFF } from '../accounts/account-keys';
import { familyOf, type FamilyRow } from './session-family';

type Manager = Core.Strapi['sessionManager'];
type Origin = ReturnType<Manager>;
type Rotation = Awaited<ReturnType<Origin['rotateRefreshToken']>>;

const SESSION = 'admin::session';
const REUSED = 'reused';

/**
 * Makes sessions of members and staff end as a whole. Strapi's session manager (5.54) leaves the sessions of refreshed
 * tokens behind, by which access tokens stay valid; takes a used refresh token for a mistake, though somebody else may
 * have it; and lets two refreshes at once succeed. Everybody asks `strapi.sessionManager`, so it is replaced there; tests
 * in tests/accounts/sessions.test.ts fail when that moves. Sessions are looked for at
 * every request, and Strapi gives their table no index. Call it in `register()`.
 */
export function secureSessions(strapi: Core.Strapi): void {
  const manager = strapi.sessionManager;
  const secured = ((origin: string) => secureOrigin(strapi, origin, manager(origin))) as Manager;
  Object.defineProperties(secured, Object.getOwnPropertyDescriptors(manager));
  Object.defineProperty(strapi, 'sessionManager', { value: secured, configurable: true });
  const table = 'strapi_sessions';
  registerExtras(strapi, 'sessions', {
    indexes: [
      { name: 'strapi_sessions_session_id_ix', table, on: 'session_id' },
      { name: 'strapi_sessions_user_ix', table, on: 'user_id, origin' },
    ],
  });
}

function secureOrigin(strapi: Core.Strapi, origin: string, sessions: Origin): Origin {
  const { generateRefreshToken, rotateRefreshToken } = bound(sessions);
  return Object.assign(Object.create(sessions) as Origin, {
    generateRefreshToken: ((userId, deviceId, options) =>
      generateRefreshToken(userId, deviceId, {
        ...options,
        metadata: { ...options?.metadata, family: randomUUID() },
      })) as Origin['generateRefreshToken'],

    async rotateRefreshToken(token: string): Promise<Rotation> {
      const named = sessionOf(strapi, origin, token);
      if (named === null) return { error: 'invalid_refresh_token' };
      const rotation = await oneByOne(strapi, named, async () => {
        const stored = await findSession(strapi, named.sessionId);
        return stored?.status === 'rotated' && stored.origin === origin ? REUSED : rotateRefreshToken(token);
      });
      if (rotation !== REUSED) return rotation;
      // Either who comes now or who came before has stolen it; nobody can tell which.
      await endFamily(strapi, named);
      strapi.log.warn('A refresh token was used a second time; the sessions of its login have ended.');
      return { error: 'invalid_refresh_token' };
    },

    revokeSessionById: (userId: string, sessionId: string): Promise<boolean> =>
      endFamily(strapi, { origin, sessionId, userId }),
  });
}

function bound(sessions: Origin): Pick<Origin, 'generateRefreshToken' | 'rotateRefreshToken'> {
  return {
    generateRefreshToken: sessions.generateRefreshToken.bind(sessions),
    rotateRefreshToken: sessions.rotateRefreshToken.bind(sessions),
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

interface StoredSession extends FamilyRow {
  userId: string;
  origin: string;
  status: string | null;
}

/**
 * What changes the sessions of an account, one after another, also with a new password, which locks the same row: a
 * refresh at the time of a logout would leave a session behind. SQLite has one connection and needs no lock.
 */
function oneByOne<T>(strapi: Core.Strapi, { origin, userId }: NamedSession, work: () => Promise<T>): Promise<T> {
  return joinTransaction(strapi, async (trx: Knex.Transaction) => {
    const { tableName } = strapi.db.metadata.get(origin === 'admin' ? STAFF : MEMBER);
    const isKey = /^\d+$/.test(userId);
    if (strapi.db.dialect.client === 'postgres' && isKey)
      await trx(tableName).where({ id: userId }).select('id').forNoKeyUpdate();
    return work();
  });
}

async function findSession(strapi: Core.Strapi, sessionId: string): Promise<StoredSession | null> {
  return (await strapi.db.query(SESSION).findOne({ where: { sessionId } })) as StoredSession | null;
}

/** Ends all sessions that go back to one login. @returns whether there was one, of this user */
function endFamily(strapi: Core.Strapi, named: NamedSession): Promise<boolean> {
  return oneByOne(strapi, named, async () => {
    const { origin, sessionId, userId } = named;
    const session = await findSession(strapi, sessionId);
    if (session?.origin !== origin || session.userId !== userId) return false;
    const rows = (await strapi.db.query(SESSION).findMany({
      where: { userId, origin },
      select: ['id', 'sessionId', 'childId', 'metadata'],
    })) as FamilyRow[];
    const ids = familyOf(rows, sessionId).map(({ id }) => id);
    await strapi.db.query(SESSION).deleteMany({ where: { id: { $in: ids } } });
    return true;
  });
}
