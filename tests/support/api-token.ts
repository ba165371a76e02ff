import { randomBytes } from 'node:crypto';
import type { Test } from 'supertest';
import type { AdminSession } from './admin-session';
import type { TestApp } from './boot';

/** Requests that a token signs. */
export interface TokenSession {
  key: string;
  send(method: 'get' | 'post' | 'put' | 'delete', path: string): Test;
}

/** A token as somebody makes it in the admin: of the API, or with `adminPermissions` of the admin's own routes. */
export async function createToken(app: TestApp, admin: AdminSession, token: object): Promise<TokenSession> {
  const path = 'adminPermissions' in token ? '/admin/admin-tokens' : '/admin/api-tokens';
  const name = `token-${randomBytes(4).toString('hex')}`;
  const { status, body } = await admin.post(path, { name, description: '', lifespan: null, ...token });
  if (status !== 201) throw new Error(`token: ${status} ${JSON.stringify(body)}`);
  const key = body.data.accessKey as string;
  return { key, send: (method, to) => app.http[method](to).set('Authorization', `Bearer ${key}`) };
}
