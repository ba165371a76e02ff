import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runImport } from '../../src/legacy/import/run-import';
import { openSource } from '../../src/legacy/source/open-source';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { asGuest, hold, holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { confirmed } from '../support/builders/payment';
import { createMember, type Member } from '../support/builders/member';
import { documentsOf } from '../support/documents';
import { graphql, graphqlData } from '../support/graphql';
import { consultantBooking, magnetiqOffice } from '../support/legacy/magnetiq-office';
import { writeSmallSource } from '../support/legacy/small-source';
import { mailsTo } from '../support/mails';

const SOEHNE = 'info@xn--mller-shne-kcb9d.example.de';
/** What people write, and the one form that is stored, compared and sent. */
const TAKEN = [
  ['Info@Müller-Söhne.example.de', SOEHNE],
  ['name@example.xn--p1ai', 'name@example.xn--p1ai'],
  ['a/b%c=d@example.org', 'a/b%c=d@example.org'],
] as const;
/** One of each kind; the rule itself has its own tests beside it. */
const REFUSED = [
  `${'a'.repeat(65)}@example.org`,
  'a@localhost',
  'müller@example.org',
  'a@example.org\r\nBcc: b@example.org',
] as const;
const PASSWORD = 'correct horse Battery 9 staple';

let app: TestApp;
let admin: AdminSession;
let member: Member;
let offering: Offering;
let day = 2;

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
  member = await createMember(app);
  offering = await createOffering(app, await createExpert(app));
}, 120_000);

afterAll(() => app.stop());

const nextDay = (): string => inDays(app, (day += 1));
const client = (email: string) => ({ client: { firstName: 'Nora', lastName: 'Klein', email } });
const consultation = (changes: object) => ({
  data: { firstName: 'Nora', lastName: 'Klein', email: 'nora@example.org', preferredDate: nextDay(), ...changes },
});
const organization = async (): Promise<string> => {
  const slug = `firm-${(day += 1)}`;
  return (await member.post('/api/accounts/my/organizations', { name: 'Firm', slug })).body.data.documentId;
};
const clientAccount = async (changes: object) => {
  const slug = `client-${(day += 1)}`;
  return member.post('/api/accounts/my/client-accounts', {
    name: 'Client',
    slug,
    organization: await organization(),
    ...changes,
  });
};
const SUBSCRIPTIONS = '/content-manager/collection-types/api::messaging.email-subscription';
const USERS = '/content-manager/collection-types/plugin::users-permissions.user';
const memberRole = async (): Promise<number> =>
  (
    (await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'member' } })) as {
      id: number;
    }
  ).id;
const staffRole = async (): Promise<number> =>
  ((await app.strapi.db.query('admin::role').findOne({ where: { code: 'editor' } })) as { id: number }).id;
const graphqlHold = /* GraphQL */ `
  mutation Hold($data: HoldBookingInput!) {
    holdBooking(data: $data) {
      booking {
        client {
          email
        }
      }
    }
  }
`;

/** Every door that takes an address: the status of the answer, and what is stored where the door tells. */
const DOORS: Record<string, (email: string) => Promise<{ status: number; stored?: string | undefined }>> = {
  'a booking over REST': async (email) => {
    const { status, body } = await app.http.post('/api/bookings').send(holdRequest(offering, nextDay(), client(email)));
    return { status, stored: body.data?.client.email };
  },
  'a participant': async (email) => {
    const workshop = await createOffering(app, await createExpert(app), {
      maxParticipants: 8,
      sessionType: 'workshop',
    });
    const request = holdRequest(workshop, nextDay(), { participants: [{ name: 'Nora', email }] });
    const { status, body } = await app.http.post('/api/bookings').send(request);
    return { status, stored: body.data?.participants[0].email };
  },
  'a booking over GraphQL': async (email) => {
    const { data } = holdRequest(offering, nextDay(), client(email));
    const answer = await graphql(app, graphqlHold, { variables: { data } });
    const status = (answer.errors?.[0]?.extensions.status as number | undefined) ?? 201;
    return { status, stored: answer.data?.holdBooking?.booking.client.email };
  },
  'a consultation': async (email) => {
    const { status } = await app.http.post('/api/bookings/consultation-requests').send(consultation({ email }));
    return { status };
  },
  'the check of a coupon': async (email) => {
    const order = { code: 'NONE', consultantId: 'x', subtotalCents: 1000, currency: 'USD' };
    return { status: (await app.http.post('/api/billing/coupons/check').send({ data: { ...order, email } })).status };
  },
  'an own record': async (contactEmail) => {
    const { status, body } = await clientAccount({ contactEmail });
    return { status, stored: body.data?.contactEmail };
  },
  'the content manager': async (email) => {
    const { status, body } = await admin.post(SUBSCRIPTIONS, { email, subscriptionType: 'updates' });
    return { status, stored: body.data?.email };
  },
  'an account in the content manager': async (email) => {
    const account = { username: `user-${(day += 1)}`, email, password: PASSWORD, role: await memberRole() };
    const { status, body } = await admin.post(USERS, account);
    const { documentId } = body as { documentId?: string };
    if (documentId) await documentsOf(app, 'plugin::users-permissions.user').delete({ documentId });
    return { status, stored: body.email };
  },
  'an account of staff': async (email) => {
    const staff = { firstname: 'Nora', lastname: 'Klein', email, roles: [await staffRole()] };
    const { status, body } = await admin.post('/admin/users', staff);
    if (body.data) await admin.delete(`/admin/users/${body.data.id}`).expect(200);
    return { status, stored: body.data?.email };
  },
  'the own account of staff': async (email) => {
    const { status, body } = await admin.put('/admin/users/me', { email });
    return { status, stored: body.data?.email };
  },
};

describe.each(Object.entries(DOORS))('%s', (_name, send) => {
  test.each(TAKEN)('takes %s', async (written, stored) => {
    const answer = await send(written);
    expect(answer.status).toBeLessThan(300);
    if ('stored' in answer) expect(answer.stored).toBe(stored);
  });

  test.each(REFUSED)('refuses %j', async (written) => {
    expect(await send(written)).toMatchObject({ status: 400 });
  });
});

test('a refusal names the field and says why', async () => {
  const { body } = await app.http
    .post('/api/bookings')
    .send(holdRequest(offering, nextDay(), client(`${'a'.repeat(65)}@example.org`)));
  expect(body.error.details).toMatchObject({
    code: 'invalid_input',
    errors: [{ path: ['data', 'client', 'email'], message: 'At most 64 characters may stand before the @.' }],
  });
});

describe('a member', () => {
  test.each(TAKEN)('registers, logs in and gets mail as %s', async (written, address) => {
    const username = `member-${(day += 1)}`;
    await app.http.post('/api/auth/local/register').send({ username, email: written, password: PASSWORD }).expect(200);
    const subjects = async () => (await mailsTo(app, address)).map(({ subject }) => subject);
    expect(await subjects()).toContain('Account confirmation');
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { email: address }, data: { confirmed: true } });
    for (const identifier of [written, written.toUpperCase(), address, username])
      await app.http.post('/api/auth/local').send({ identifier, password: PASSWORD }).expect(200);
    await app.http.post('/api/auth/forgot-password').send({ email: written }).expect(200);
    expect(await subjects()).toContain('Reset password');
    const login = 'mutation ($input: UsersPermissionsLoginInput!) { login(input: $input) { jwt } }';
    const variables = { input: { identifier: written, password: PASSWORD } };
    expect((await graphqlData(app, login, { variables })).login.jwt).toEqual(expect.any(String));
  });

  test.each(REFUSED)('does not register as %j', async (email) => {
    const sent = { username: `member-${(day += 1)}`, email, password: PASSWORD };
    await app.http.post('/api/auth/local/register').send(sent).expect(400);
  });
});

test('a member of staff logs in under any spelling of the address', async () => {
  const staff = { firstname: 'Ida', email: 'ida@bücher.example', roles: [await staffRole()] };
  const { body } = await admin.post('/admin/users', staff).expect(201);
  const { registrationToken } = body.data;
  await app.http
    .post('/admin/register')
    .send({ registrationToken, userInfo: { firstname: 'Ida', password: PASSWORD } })
    .expect(200);
  for (const email of ['ida@bücher.example', 'IDA@BÜCHER.example', 'ida@xn--bcher-kva.example'])
    await app.http.post('/admin/login').send({ email, password: PASSWORD }).expect(200);
  expect((await admin.post('/admin/users', { ...staff, email: 'Ida@xn--BCHER-kva.example' })).status).toBe(400);
});

test.each(TAKEN)('mails and invitations go to %s', async (written, address) => {
  await confirmed(app, offering, { start: nextDay(), ...client(written) });
  const mails = await mailsTo(app, address);
  const invited = mails.find(({ calendar }) => calendar);
  expect(invited?.calendar?.content.replace(/\r\n /g, '')).toContain(
    `MAILTO:${address.replace('a/b%c=d', 'a%2Fb%25c%3Dd')}`,
  );
});

test('two spellings of a mailbox are one client: a member finds what was booked as a guest', async () => {
  const held = await hold(app, offering, { start: nextDay(), ...client('gast@straße.example') });
  const ada = await createMember(app);
  await app.strapi.db
    .query('plugin::users-permissions.user')
    .update({ where: { id: ada.id }, data: { email: 'Gast@STRASSE.example'.replace('STRASSE', 'xn--strae-oqa') } });
  const { body } = await ada.get('/api/bookings').expect(200);
  expect(body.data.map((one: { documentId: string }) => one.documentId)).toContain(held.documentId);
  await asGuest(app, held)('cancel').expect(200);
});

test('an import brings addresses and names into their form, and keeps what the source had', async () => {
  const office = magnetiqOffice();
  const booking = { ...consultantBooking(77, {}), client_email: 'Cleo@MÜLLER.example', client_first_name: 'Cleo\nAnn' };
  office.consultant_bookings = [booking as never];
  const from = writeSmallSource(path.join(app.database.folder, 'spellings.db'), office);
  const source = await openSource(from);
  try {
    await runImport(app.strapi, { system: 'magnetiq', source, dryRun: false });
  } finally {
    await source.close();
  }
  const row = await app.strapi.db
    .query('api::bookings.consultant-booking')
    .findOne({ where: { clientEmail: 'cleo@xn--mller-kva.example' } });
  expect(row).toMatchObject({ clientFirstName: 'Cleo Ann' });
  const record = await app.strapi.db
    .query('api::system.integration-record')
    .findOne({ where: { targetDocumentId: row?.documentId } });
  expect(record?.residue.originals).toMatchObject({
    client_email: { raw: 'Cleo@MÜLLER.example' },
    client_first_name: { raw: 'Cleo\nAnn' },
  });
});
