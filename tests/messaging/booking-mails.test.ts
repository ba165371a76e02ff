import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holdBooking } from '../../src/api/bookings/use-cases/hold-booking';
import { remind } from '../../src/api/bookings/use-cases/mails/plan-reminders';
import { publishEvent } from '../../src/api/system/public';
import { openAdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { asGuest, hold, inDays } from '../support/builders/booking';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { CARDS, confirmed, payIntent } from '../support/builders/payment';
import { advanceClock } from '../support/jobs';
import { calendarOf, mailLog, mailsTo } from '../support/mails';

const HOUR = 3_600_000;
let app: TestApp;
let offering: Offering;

beforeAll(async () => {
  app = await bootApp();
  const expert = await createExpert(app, {
    email: 'ravi@example.org',
    displayName: 'Ravi Menon',
    timezone: 'Asia/Kolkata',
  });
  offering = await createOffering(app, expert, { name: 'Market entry review' });
}, 120_000);

afterAll(() => app.stop());

const client = (email: string, language: 'en' | 'de' = 'en') => ({
  language,
  client: { firstName: 'Anna', lastName: 'Weiß', email },
});
const types = async (bookingId: string) =>
  (await mailLog(app, bookingId)).map((log) => `${log.emailType} ${log.deliveryStatus}`);
const toExpert = async (reference: unknown) =>
  (await mailsTo(app, 'ravi@example.org')).filter((mail) => mail.text.includes(String(reference)));

describe('mails of a booking', () => {
  test("a hold mails the client the link that manages it, in the client's language and zone", async () => {
    const held = await hold(app, offering, { start: inDays(app, 5, 8), ...client('hold@example.com', 'de') });
    const [mail, ...rest] = await mailsTo(app, 'hold@example.com');
    expect(rest).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Bitte schließen Sie Ihre Buchung mit Ravi Menon ab', language: 'de' });
    expect(mail?.text).toContain(`id=${held.documentId}#token=${held.manageToken}`);
    expect(mail?.text).toMatch(/Uhrzeit: (09:00 – 10:00|10:00 – 11:00) Uhr/);
    expect(mail?.text).toContain('Europe/Berlin');
    expect(mail?.text).toMatch(/Gesamt: 100,00\s\$/);
    const [log] = await mailLog(app, held.documentId);
    expect(log).toMatchObject({
      recipientEmail: 'hold@example.com',
      emailType: 'booking-held',
      deliveryStatus: 'sent',
      emailLanguage: 'de',
      provider: 'outbox',
      messageId: mail?.messageId,
      providerMessageId: mail?.messageId,
      errorMessage: null,
    });
    expect(log?.sentAt).not.toBeNull();
  });

  test('the token is nowhere in the outbox and the log', async () => {
    const held = await hold(app, offering, { start: inDays(app, 5, 9), ...client('secret@example.com') });
    await mailsTo(app, 'secret@example.com');
    for (const table of ['system_outbox_messages', 'messaging_email_logs', 'bookings_consultant_bookings']) {
      expect(JSON.stringify(await app.strapi.db.connection(table))).not.toContain(held.manageToken);
    }
  });

  test('a payment mails both sides the confirmation with an invitation of the same UID', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 6, 8), ...client('paid@example.com') });
    const mails = await mailsTo(app, 'paid@example.com');
    const confirmation = mails.find((mail) =>
      mail.subject.startsWith('Confirmed: Market entry review with Ravi Menon'),
    );
    const start = inDays(app, 6, 8).replace('.000', '');
    const invitation = {
      method: 'REQUEST',
      uid: `booking-${held.documentId}@magnetiq.invalid`,
      sequence: 0,
      start,
      status: 'CONFIRMED',
    };
    expect(calendarOf(confirmation)).toEqual(invitation);
    const [expertMail] = await toExpert(held.data.reference);
    expect(expertMail?.subject).toContain('Anna Weiß');
    expect(calendarOf(expertMail)).toEqual(invitation);
    expect(expertMail?.text).toContain('1:30 PM – 2:30 PM');
    expect(expertMail?.text).not.toContain(held.manageToken);
    expect(expertMail?.text).not.toContain('$');
  });

  test('a hold that is paid before its mail leaves gets no request to pay', async () => {
    const held = await app.strapi.db.transaction(async () => {
      const { booking } = await holdBooking(
        app.strapi,
        {
          offering: offering.documentId,
          start: inDays(app, 7, 8),
          timezone: 'Europe/Berlin',
          seats: 1,
          language: 'en',
          client: { firstName: 'A', lastName: 'B', email: 'quick@example.com' },
        } as never,
        { through: 'rest' } as never,
      );
      await publishEvent(app.strapi, {
        type: 'payment.succeeded',
        key: booking.documentId,
        payload: {
          bookingId: booking.documentId,
          paymentDocumentId: 'none',
          amountCents: 30000,
          currency: 'USD',
          intentId: null,
          paymentMethod: 'card',
          occurredAt: app.clock.now().toISOString(),
        },
      });
      return booking;
    });
    expect(await types(held.documentId)).toEqual(
      expect.arrayContaining(['booking-held skipped', 'booking-confirmed sent', 'booking-confirmed sent']),
    );
    expect((await mailsTo(app, 'quick@example.com')).map((mail) => mail.subject.split(':')[0])).toEqual(['Confirmed']);
  });
});

describe('mails about money', () => {
  test('a cancelled session is refunded, and the client hears of both', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 9, 9), ...client('refund@example.com', 'de') });
    await asGuest(app, held)('cancel', {}).expect(200);
    const subjects = async () =>
      (await mailsTo(app, 'refund@example.com')).map((mail) => mail.subject.replace(/\s/g, ' '));
    await expect.poll(subjects, { timeout: 15_000 }).toContain('Ihre Erstattung von 100,00 $ ist unterwegs');
    expect((await subjects()).filter((subject) => subject.startsWith('Abgesagt'))).toHaveLength(1);
  });

  test('a declined card leads to a mail with the link to try again', async () => {
    const held = await hold(app, offering, { start: inDays(app, 9, 13), ...client('declined@example.com') });
    await payIntent(app, held, CARDS.declined);
    await expect
      .poll(async () => (await mailsTo(app, 'declined@example.com')).map((mail) => mail.subject), { timeout: 15_000 })
      .toContain('Your payment did not go through');
    const mail = (await mailsTo(app, 'declined@example.com')).at(-1);
    expect(mail?.text).toContain(`Try again: `);
    expect(mail?.text).toContain(held.manageToken);
  });

  test('a dispute is told to the first super admin where no address of staff is set, with the way to the booking', async () => {
    const admin = await openAdminSession(app);
    const held = await hold(app, offering, { start: inDays(app, 9, 15), ...client('dispute@example.com') });
    await payIntent(app, held, CARDS.disputed);
    const staff = async () =>
      (await mailsTo(app, admin.email)).find(
        (mail) => mail.subject === `Dispute opened: booking ${String(held.data.reference)}`,
      );
    await expect.poll(staff, { timeout: 15_000 }).toBeTruthy();
    expect((await staff())?.text).toContain(
      `/admin/content-manager/collection-types/api::bookings.consultant-booking/${held.documentId}`,
    );
  });
});

describe('reminders', () => {
  test('go out a day and an hour before, to both sides, once', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 10, 12), ...client('remind@example.com') });
    const until = Date.parse(inDays(app, 10, 12)) - app.clock.now().getTime();
    await advanceClock(app, until - 24 * HOUR - 60_000);
    const before = (await types(held.documentId)).length;
    await advanceClock(app, 2 * 60_000);
    expect((await types(held.documentId)).slice(before)).toEqual(['booking-reminder sent', 'booking-reminder sent']);
    await advanceClock(app, 23 * HOUR);
    expect((await types(held.documentId)).slice(before)).toEqual(Array(4).fill('booking-reminder sent'));
    const subjects = (await mailsTo(app, 'remind@example.com'))
      .map((mail) => mail.subject)
      .filter((s) => s.startsWith('In '));
    expect(subjects).toEqual([
      'In 24 hours: Market entry review with Ravi Menon',
      'In one hour: Market entry review with Ravi Menon',
    ]);
    await advanceClock(app, HOUR);
    expect((await types(held.documentId)).length).toBe(before + 4);
  });

  test('follow a rescheduled session, whose invitation replaces the earlier one', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 5, 12), ...client('moved@example.com', 'de') });
    const moved = await asGuest(app, held)('reschedule', { start: inDays(app, 8, 12) });
    expect(moved.status).toBe(200);
    const mail = (await mailsTo(app, 'moved@example.com')).find(({ subject }) => subject.startsWith('Neue Zeit'));
    expect(calendarOf(mail)).toMatchObject({
      method: 'REQUEST',
      uid: `booking-${held.documentId}@magnetiq.invalid`,
      sequence: 1,
      start: inDays(app, 8, 12).replace('.000', ''),
    });
    expect(mail?.text).toMatch(/Geplant war er für \w+, \d+\. \w+ \d{4}/);
    await advanceClock(app, Date.parse(inDays(app, 5, 12)) - app.clock.now().getTime());
    expect((await types(held.documentId)).filter((type) => type.startsWith('booking-reminder'))).toEqual([]);
    await advanceClock(app, 2 * 24 * HOUR + 60_000);
    expect((await types(held.documentId)).filter((type) => type.startsWith('booking-reminder'))).toEqual([
      'booking-reminder sent',
      'booking-reminder sent',
    ]);
  });

  test('of a cancelled session do not go out; both sides get the cancellation for their calendars', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 4, 12), ...client('gone@example.com') });
    await asGuest(app, held)('cancel', { reason: 'Ill' }).expect(200);
    const cancelled = (await mailsTo(app, 'gone@example.com')).find(({ subject }) => subject.startsWith('Cancelled'));
    expect(calendarOf(cancelled)).toMatchObject({
      method: 'CANCEL',
      uid: `booking-${held.documentId}@magnetiq.invalid`,
      sequence: 1,
      status: 'CANCELLED',
    });
    // Who cancelled knows why.
    expect(cancelled?.text).not.toContain('Reason given');
    const told = await toExpert(held.data.reference);
    expect(told.at(-1)?.text).toContain('Reason given: Ill');
    expect(told.map((mail) => calendarOf(mail)?.method)).toEqual(['REQUEST', 'CANCEL']);
    await advanceClock(app, 4 * 24 * HOUR);
    expect((await types(held.documentId)).filter((type) => type.startsWith('booking-reminder'))).toEqual([]);
  });

  test('that were already on their way are held back and logged as such', async () => {
    const held = await confirmed(app, offering, { start: inDays(app, 6, 15), ...client('late@example.com') });
    await asGuest(app, held)('cancel', {}).expect(200);
    await remind(app.strapi, { bookingId: held.documentId, startsAt: inDays(app, 6, 15), minutesBefore: 1440 });
    const [log] = (await mailLog(app, held.documentId)).filter(({ emailType }) => emailType === 'booking-reminder');
    expect(log).toMatchObject({ deliveryStatus: 'skipped', errorMessage: 'The booking is cancelled.' });
  });
});
