import type supertest from 'supertest';
import type { TestApp } from './boot';

const EMAIL = 'kernel-admin@example.com';
const PASSWORD = 'Kernel-Admin-1';

export interface AdminSession {
  get(path: string): supertest.Test;
  post(path: string, body?: object): supertest.Test;
  put(path: string, body?: object): supertest.Test;
  delete(path: string): supertest.Test;
}

/** Logs a super admin in over HTTP, creating the account first where there is none. */
export async function openAdminSession(app: TestApp): Promise<AdminSession> {
  const users = app.strapi.service('admin::user') as {
    create(user: object): Promise<unknown>;
    exists(where: object): Promise<boolean>;
  };
  if (!(await users.exists({ email: EMAIL }))) {
    const roles = app.strapi.service('admin::role') as { getSuperAdmin(): Promise<{ id: number }> };
    const { id } = await roles.getSuperAdmin();
    const person = { firstname: 'Ada', lastname: 'Admin', email: EMAIL, password: PASSWORD };
    await users.create({ ...person, isActive: true, registrationToken: null, roles: [id] });
  }
  const login = await app.http.post('/admin/login').send({ email: EMAIL, password: PASSWORD }).expect(200);
  const { accessToken, token } = login.body.data as { accessToken?: string; token: string };
  const authorized = (test: supertest.Test) => test.set('Authorization', `Bearer ${accessToken ?? token}`);
  return {
    get: (path) => authorized(app.http.get(path)),
    post: (path, body = {}) => authorized(app.http.post(path)).send(body),
    put: (path, body = {}) => authorized(app.http.put(path)).send(body),
    delete: (path) => authorized(app.http.delete(path)),
  };
}
