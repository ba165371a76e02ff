import { randomBytes } from 'node:crypto';
import type { Test } from 'supertest';
import type { TestApp } from './boot';

/** Requests to the admin API as one member of staff. */
export interface AdminSession {
  email: string;
  userId: number;
  /** For the header `Authorization: Bearer …`. */
  token: string;
  get(path: string): Test;
  post(path: string, body?: object): Test;
  put(path: string, body?: object): Test;
  delete(path: string): Test;
  /** A POST, or a PUT, to which fields and files are attached. */
  form(path: string, method?: 'post' | 'put'): Test;
}

/** Creates a member of staff with a role (`strapi-super-admin` by default) and logs in. */
export async function openAdminSession(app: TestApp, roleCode = 'strapi-super-admin'): Promise<AdminSession> {
  const role = (await app.strapi.db.query('admin::role').findOne({ where: { code: roleCode } })) as {
    id: number;
  } | null;
  if (!role) throw new Error(`There is no staff role ${roleCode}.`);
  const email = `${roleCode}-${randomBytes(4).toString('hex')}@staff.test`;
  const password = `Aa1-${randomBytes(9).toString('hex')}`;
  const user = (await app.strapi.service('admin::user')?.create({
    email,
    password,
    firstname: 'Test',
    lastname: roleCode,
    roles: [role.id],
    isActive: true,
    registrationToken: null,
  })) as { id: number };
  const login = await app.http.post('/admin/login').send({ email, password }).expect(200);
  const token = login.body.data.token as string;
  const as = (test: Test): Test => test.set('Authorization', `Bearer ${token}`);
  return {
    email,
    userId: user.id,
    token,
    get: (path) => as(app.http.get(path)),
    post: (path, body) => as(app.http.post(path)).send(body ?? {}),
    put: (path, body) => as(app.http.put(path)).send(body ?? {}),
    delete: (path) => as(app.http.delete(path)),
    form: (path, method = 'post') => as(app.http[method](path)),
  };
}
