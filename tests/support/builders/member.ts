import { randomBytes } from 'node:crypto';
import type { Test } from 'supertest';
import type { TestApp } from '../boot';

/** A person with a login and a confirmed address. */
export interface Member {
  id: number;
  documentId: string;
  email: string;
  /** For the header `Authorization: Bearer …`. */
  token: string;
  get(path: string): Test;
  /** Sends `{ data }`, as Strapi's API takes it; so does `put`. */
  post(path: string, data?: unknown): Test;
  put(path: string, data?: unknown): Test;
  delete(path: string): Test;
}

export async function createMember(app: TestApp): Promise<Member> {
  const name = `member-${randomBytes(4).toString('hex')}`;
  const email = `${name}@example.com`;
  const password = `Aa1-${randomBytes(9).toString('hex')}`;
  const role = (await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'member' } })) as {
    id: number;
  };
  const user = (await app.strapi.plugin('users-permissions').service('user').add({
    username: name,
    email,
    password,
    provider: 'local',
    confirmed: true,
    blocked: false,
    role: role.id,
  })) as { id: number; documentId: string };
  const login = await app.http.post('/api/auth/local').send({ identifier: email, password });
  const token = login.body.jwt as string;
  if (!token) throw new Error(`login: ${login.status} ${JSON.stringify(login.body)}`);
  const as = (test: Test): Test => test.set('Authorization', `Bearer ${token}`);
  return {
    ...user,
    email,
    token,
    get: (path) => as(app.http.get(path)),
    post: (path, data = {}) => as(app.http.post(path)).send({ data }),
    put: (path, data = {}) => as(app.http.put(path)).send({ data }),
    delete: (path) => as(app.http.delete(path)),
  };
}
