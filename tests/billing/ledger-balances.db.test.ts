import { afterAll, beforeAll, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { openAdminSession } from '../support/admin-session';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

it('shows the balances to staff who may read the ledger, and to nobody else', async () => {
  await app.http.get('/billing/ledger/balances').expect(401);
  const role = { name: 'Without rights', code: 'without-rights', description: '' };
  await app.strapi.db.query('admin::role').create({ data: role });
  const outsider = await openAdminSession(app, role.code);
  await outsider.get('/billing/ledger/balances').expect(403);
  const admin = await openAdminSession(app);
  const { body } = await admin.get('/billing/ledger/balances').expect(200);
  expect(body.data).toEqual(expect.any(Array));
});
