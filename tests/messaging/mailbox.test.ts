import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { hold, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import { payIntent, reaches } from '../support/builders/payment';
import { mailLog } from '../support/mails';
import { waitFor } from '../support/wait-for';

let app: TestApp;
let admin: AdminSession;
let bookingId: string;

beforeAll(async () => {
  app = await bootApp();
  const offering = await createOffering(app, await createExpert(app, { email: 'expert@example.org' }));
  const held = await hold(app, offering, {
    start: inDays(app, 3),
    client: { firstName: 'Anna', lastName: 'Weiß', email: 'anna@example.com' },
  });
  bookingId = held.documentId;
  await mailLog(app, bookingId);
  await payIntent(app, held);
  await reaches(app, held, { bookingStatus: 'confirmed' });
  await mailLog(app, bookingId);
  admin = await openAdminSession(app);
}, 120_000);

afterAll(() => app.stop());

describe('the mailbox', () => {
  test('is for staff with the right only', async () => {
    expect((await app.http.get('/messaging/mailbox')).status).toBe(401);
    const editor = await openAdminSession(app, 'strapi-editor');
    expect((await editor.get('/messaging/mailbox')).status).toBe(403);
    expect((await editor.get('/messaging/mailbox/x')).status).toBe(403);
  });

  test('lists what was sent, newest first, by page, status and words', async () => {
    const all = await admin.get('/messaging/mailbox').expect(200);
    expect(all.body.data.pagination.total).toBe(3);
    expect(all.body.data.entries[0]).toMatchObject({
      status: 'sent',
      template: 'booking-confirmed',
      bookingDocumentId: bookingId,
    });
    const found = await admin.get('/messaging/mailbox?search=ANNA@&pageSize=1&page=2').expect(200);
    expect(found.body.data).toMatchObject({
      entries: [{ recipient: 'anna@example.com', template: 'booking-held' }],
      pagination: { page: 2, pageCount: 2, total: 2 },
    });
    expect((await admin.get('/messaging/mailbox?status=failed')).body.data.entries).toEqual([]);
    const bad = await admin.get('/messaging/mailbox?page=0');
    expect([bad.status, bad.body.error.details.errors[0].path]).toEqual([400, ['page']]);
  });

  test('shows a message and hands out its invitation', async () => {
    const { body } = await admin.get('/messaging/mailbox?search=anna@');
    const [confirmation, request] = body.data.entries as { id: string }[];
    const message = await admin.get(`/messaging/mailbox/${confirmation!.id}`).expect(200);
    expect(message.body.data.content).toMatchObject({ hasInvitation: true, from: 'no-reply@magnetiq.invalid' });
    expect(message.body.data.content.html).toContain('Anna Weiß');
    const invitation = await admin.get(`/messaging/mailbox/${confirmation!.id}/invitation`).expect(200);
    expect(invitation.body.data).toMatchObject({
      filename: 'invitation.ics',
      content: expect.stringContaining('BEGIN:VEVENT'),
    });
    expect((await admin.get(`/messaging/mailbox/${request!.id}/invitation`)).status).toBe(404);
    expect((await admin.get('/messaging/mailbox/unknown')).status).toBe(404);
  });

  test('keeps what is in mails of logins from everybody, or who reads it takes over an account', async () => {
    await app.http.post('/admin/forgot-password').send({ email: admin.email }).expect(204);
    const found = async () =>
      (await admin.get(`/messaging/mailbox?search=${admin.email}&status=sent`)).body.data.entries as { id: string }[];
    await waitFor('the mail', async () => (await found()).length === 1);
    const [mail] = await found();
    const { body, text } = await admin.get(`/messaging/mailbox/${mail!.id}`).expect(200);
    expect(body.data).toMatchObject({ template: 'plain', withheld: true, content: null });
    expect(text).not.toMatch(/reset-password|code=/);
    expect((await admin.get(`/messaging/mailbox/${mail!.id}/invitation`)).status).toBe(404);
  });

  test('the log behind it cannot be written by hand', async () => {
    await expect(
      app.strapi.documents('api::messaging.email-log').create({
        data: { recipientEmail: 'a@b.example', emailType: 'x', subject: 'x' } as never,
      }),
    ).rejects.toMatchObject({ code: 'rule_refused' });
  });
});
