import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliverMail } from '../../src/api/messaging/use-cases/deliver-mail';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { hold, inDays, type Held } from '../support/builders/booking';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { advanceClock } from '../support/jobs';
import { openMailServer, type TestMailServer } from '../support/mail-server';
import { mailLog } from '../support/mails';

let app: TestApp;
let offering: Offering;
let server: TestMailServer;
let day = 2;

beforeAll(async () => {
  server = await openMailServer();
  app = await bootApp(EVERYTHING, {
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(server.port),
    MAIL_FROM: 'Magnetiq <hello@magnetiq.example>',
  });
  offering = await createOffering(app, await createExpert(app));
}, 120_000);

beforeEach(() => {
  server.answer = null;
  server.received.length = 0;
  day += 1;
});

afterAll(async () => {
  await app.stop();
  await server.close();
});

const holdOne = (email: string): Promise<Held> =>
  hold(app, offering, { start: inDays(app, day), client: { firstName: 'A', lastName: 'B', email } });
const outboxOf = async (bookingId: string) =>
  (await app.strapi.db.query('api::system.outbox-message').findMany({ where: { channel: 'email' } })).filter(
    (message: { payload: { bookingId?: string } }) => message.payload.bookingId === bookingId,
  ) as { documentId: string; kind: string; payload: never; outboxState: string; attempts: number }[];
const messageIds = () => server.received.map((mime) => /^Message-ID: <(.*)>/im.exec(mime)?.[1]);

describe('delivery over SMTP', () => {
  test("puts the outbox message's id into the Message-ID and logs the server's", async () => {
    const held = await holdOne('smtp@example.com');
    const [log] = await mailLog(app, held.documentId);
    const [message] = await outboxOf(held.documentId);
    expect(messageIds()).toEqual([`${message?.documentId}@magnetiq.example`]);
    expect(log).toMatchObject({ provider: 'smtp', deliveryStatus: 'sent', providerMessageId: '1' });
  });

  test('is not repeated once it is on record, whoever asks again', async () => {
    const held = await holdOne('twice@example.com');
    await mailLog(app, held.documentId);
    const [message] = await outboxOf(held.documentId);
    for (let attempt = 2; attempt < 5; attempt += 1) {
      await deliverMail(
        {
          id: message!.documentId,
          channel: 'email',
          kind: message!.kind,
          payload: message!.payload,
          dedupeKey: null,
          attempt,
        },
        { strapi: app.strapi, signal: new AbortController().signal },
      );
    }
    expect(server.received).toHaveLength(1);
    expect(await mailLog(app, held.documentId)).toHaveLength(1);
  });

  test('tries again when the server asks to wait, under the same Message-ID and in the same line of the log', async () => {
    server.answer = { code: 451, text: 'greylisted, come back' };
    const held = await holdOne('grey@example.com');
    const [failed] = await mailLog(app, held.documentId);
    expect(failed).toMatchObject({ deliveryStatus: 'failed', errorMessage: expect.stringContaining('greylisted') });
    server.answer = null;
    await advanceClock(app, 10 * 60_000);
    const [sent, ...more] = await mailLog(app, held.documentId);
    expect(more).toEqual([]);
    expect(sent).toMatchObject({ deliveryStatus: 'sent', errorMessage: null, messageId: failed?.messageId });
    expect(messageIds()).toEqual([failed?.messageId]);
  });

  test('gives up at once when the recipient is refused for good', async () => {
    server.answer = { code: 550, text: 'no such user' };
    const held = await holdOne('nobody@example.com');
    const [log] = await mailLog(app, held.documentId);
    expect(log).toMatchObject({ deliveryStatus: 'bounced', errorMessage: expect.stringContaining('no such user') });
    const [message] = await outboxOf(held.documentId);
    expect(message).toMatchObject({ outboxState: 'dead', attempts: 1 });
  });
});

describe('mails of Strapi itself', () => {
  test('leave through the outbox, with the secret link sealed there', async () => {
    const role = await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'member' } });
    await app.strapi
      .plugin('users-permissions')
      .service('user')
      .add({
        username: 'forgetful',
        email: 'forgetful@example.com',
        password: 'Secret-123456',
        confirmed: true,
        provider: 'local',
        role: (role as { id: number }).id,
      });
    await app.http.post('/api/auth/forgot-password').send({ email: 'forgetful@example.com' }).expect(200);
    await expect.poll(() => server.received.length, { timeout: 10_000 }).toBe(1);
    expect(server.received[0]).toContain('To: forgetful@example.com');
    const code = /code=3D([\w-]+)/.exec(server.received[0]?.replace(/=\r\n/g, '') ?? '')?.[1];
    expect(code).toMatch(/^[\w-]{40,}$/);
    for (const table of ['system_outbox_messages', 'up_users'])
      expect(JSON.stringify(await app.strapi.db.connection(table))).not.toContain(code);
  });
});
