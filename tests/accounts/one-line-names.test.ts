import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { createMember, type Member } from '../support/builders/member';

const BROKEN = 'Nora\r\nBcc: evil@example.org';
const PASSWORD = 'correct horse Battery 9 staple';
const USERS = '/content-manager/collection-types/plugin::users-permissions.user';
const REQUESTS = '/content-manager/collection-types/api::bookings.consultation-request';

let app: TestApp;
let admin: AdminSession;
let member: Member;
let offering: Offering;

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
  member = await createMember(app);
  offering = await createOffering(app, await createExpert(app));
}, 120_000);

afterAll(() => app.stop());

const nextDay = (): string => inDays(app, 3);
const consultation = (changes: object) => ({
  data: { firstName: 'Nora', lastName: 'Klein', email: 'nora@example.org', preferredDate: nextDay(), ...changes },
});
const roleId = async (uid: string, where: object): Promise<number> =>
  ((await app.strapi.db.query(uid).findOne({ where })) as { id: number }).id;
const memberRole = () => roleId('plugin::users-permissions.role', { type: 'member' });
const staffRole = () => roleId('admin::role', { code: 'editor' });

describe('a name with a line break', () => {
  test.each([
    [
      'a booking',
      () =>
        app.http.post('/api/bookings').send(
          holdRequest(offering, nextDay(), {
            client: { firstName: BROKEN, lastName: 'K', email: 'n@example.org' },
          }),
        ),
    ],
    [
      'the title of a session',
      () =>
        app.http.post('/api/bookings').send(
          holdRequest(offering, nextDay(), {
            title: 'A\nB',
          }),
        ),
    ],
    [
      'a consultation',
      () => app.http.post('/api/bookings/consultation-requests').send(consultation({ lastName: BROKEN })),
    ],
    [
      'its subject',
      () => app.http.post('/api/bookings/consultation-requests').send(consultation({ subject: 'A\u2028B' })),
    ],
    ['an own record', () => member.post('/api/accounts/my/organizations', { name: 'A\u0007B', slug: 'a-b' })],
    ['the own account', () => member.put('/api/accounts/my/account', { firstName: BROKEN })],
    [
      'an account',
      () =>
        app.http.post('/api/auth/local/register').send({
          username: BROKEN,
          email: 'broken@example.org',
          password: PASSWORD,
        }),
    ],
    [
      'an account of staff',
      async () =>
        admin.post('/admin/users', {
          firstname: BROKEN,
          email: 'broken@example.org',
          roles: [await staffRole()],
        }),
    ],
    [
      'the content manager',
      async () =>
        admin.post(USERS, {
          username: BROKEN,
          email: 'broken@example.org',
          password: PASSWORD,
          role: await memberRole(),
        }),
    ],
    [
      'a text in two languages',
      () =>
        admin.post(REQUESTS, {
          firstName: 'N',
          lastName: 'K',
          email: 'n@example.org',
          preferredDate: nextDay(),
          subject: { en: 'A\r\nB' },
        }),
    ],
  ])('is refused by %s', async (_door, send) => {
    const { status, body } = await send();
    expect([status, body.error?.details.code]).toEqual([400, 'invalid_input']);
    expect(JSON.stringify(body.error)).toMatch(/line break/);
  });
});
