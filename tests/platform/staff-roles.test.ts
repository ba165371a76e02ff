import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession } from '../support/admin-session';
import type { AdminSession } from '../support/admin-session';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { hold, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import { seedStaffRoles } from '../../src/shared/permissions/seed-staff-roles';

const list = (uid: string) => `/content-manager/collection-types/${uid}`;
const CONSULTANTS = list('api::experts.consultant');
const BOOKINGS = list('api::bookings.consultant-booking');
const PAYMENTS = list('api::billing.payment-transaction');
const AUDIT = list('api::system.audit-log');

let app: TestApp;
const staff = new Map<string, AdminSession>();

beforeAll(async () => {
  app = await bootApp();
  const expert = await createExpert(app, { phone: '+49 30 1' });
  await hold(app, await createOffering(app, expert), { start: inDays(app, 3) });
  for (const role of [
    'administrator',
    'editor',
    'viewer',
    'booking-manager',
    'finance',
    'strapi-editor',
    'strapi-author',
  ]) {
    staff.set(role, await openAdminSession(app, role));
  }
}, 120_000);

afterAll(() => app.stop());

const as = (role: string): AdminSession => {
  const session = staff.get(role);
  if (!session) throw new Error(`no session of ${role}`);
  return session;
};

describe('a role of staff reaches what it needs and no more', () => {
  test.each([
    ['administrator', CONSULTANTS, 200],
    ['editor', CONSULTANTS, 200],
    ['viewer', CONSULTANTS, 200],
    ['booking-manager', CONSULTANTS, 200],
    ['administrator', BOOKINGS, 200],
    ['editor', BOOKINGS, 403],
    ['viewer', BOOKINGS, 403],
    ['booking-manager', BOOKINGS, 200],
    ['finance', BOOKINGS, 200],
    ['editor', PAYMENTS, 403],
    ['viewer', PAYMENTS, 403],
    ['booking-manager', PAYMENTS, 403],
    ['finance', PAYMENTS, 200],
    ['administrator', AUDIT, 200],
    ['finance', AUDIT, 403],
    ['administrator', '/messaging/mailbox', 200],
    ['booking-manager', '/messaging/mailbox', 200],
    ['editor', '/messaging/mailbox', 403],
    ['finance', '/billing/revenue-split', 200],
    ['viewer', '/billing/revenue-split', 403],
    ['strapi-editor', PAYMENTS, 403],
    ['strapi-author', BOOKINGS, 403],
    ['strapi-author', '/billing/ledger/balances', 403],
    ['finance', '/billing/ledger/balances', 200],
    ['viewer', '/admin/users', 403],
    ['administrator', '/admin/users', 403],
  ])('%s on %s: %i', async (role, path, status) => {
    expect((await as(role).get(path)).status).toBe(status);
  });

  test('a viewer sees nothing personal of an expert, a booking manager no split of the price', async () => {
    const [expert] = (await as('viewer').get(CONSULTANTS)).body.results;
    expect(expert).toMatchObject({ firstName: 'Ada' });
    for (const attribute of ['email', 'phone', 'taxId', 'totalRevenueCents'])
      expect(expert).not.toHaveProperty(attribute);
    const [booking] = (await as('booking-manager').get(BOOKINGS)).body.results;
    expect(booking).toMatchObject({ totalAmountCents: 10_000 });
    for (const attribute of ['platformFeeCents', 'consultantPayoutCents', 'manageTokenHash']) {
      expect(booking).not.toHaveProperty(attribute);
    }
  });

  test('a viewer writes nothing', async () => {
    const [expert] = (await as('viewer').get(CONSULTANTS)).body.results;
    expect((await as('viewer').put(`${CONSULTANTS}/${expert.documentId}`, { firstName: 'X' })).status).toBe(403);
  });

  test('seeding again changes nothing, and keeps what an operator added', async () => {
    const role = await app.strapi.db.query('admin::role').findOne({ where: { code: 'viewer' } });
    const permissions = app.strapi.db.query('admin::permission');
    await permissions.create({
      data: { action: 'plugin::upload.read', role: role.id, properties: {}, conditions: [], actionParameters: {} },
    });
    const before = await permissions.count({ where: { role: role.id } });
    await seedStaffRoles(app.strapi);
    expect(await permissions.count({ where: { role: role.id } })).toBe(before);
  });
});
