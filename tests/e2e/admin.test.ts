import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { hold, inDays } from '../support/builders/booking';
import { createExpert, createOffering, type Expert, type Offering } from '../support/builders/expert';
import { confirmed } from '../support/builders/payment';
import { logIn, openBrowser, type TestBrowser } from '../support/browser';
import { mailLog } from '../support/mails';

const COLLECTION = '/admin/content-manager/collection-types';
const BOOKING = 'api::bookings.consultant-booking';

let app: TestApp;
let browser: TestBrowser;
let expert: Expert;
let offering: Offering;

const client = (firstName: string, lastName: string) => ({
  client: { firstName, lastName, email: `${firstName.toLowerCase()}@example.com` },
});
const inHours = (hours: number) => {
  const at = new Date(app.clock.now().getTime() + hours * 3_600_000);
  at.setUTCMinutes(0, 0, 0);
  return at.toISOString();
};
const bookingRow = (documentId: string) => app.strapi.db.query(BOOKING).findOne({ where: { documentId } });
const open = (path: string) => browser.page.goto(`${app.url}${path}`);

describe('the admin in a browser', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL, { ORGANIZATION_TIME_ZONE: 'Pacific/Kiritimati' });
    expert = await createExpert(app, { displayName: 'Ravi Menon', email: 'ravi@example.org' });
    offering = await createOffering(app, expert, { name: 'Market entry review' });
    browser = await openBrowser();
    await logIn(app, browser.page);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  test('the dashboard shows sessions, revenue and what failed', async () => {
    await confirmed(app, offering, { start: inHours(2), ...client('Anna', 'Weiß') });
    const { page } = browser;
    await open('/admin');
    for (const text of [
      "Today's sessions",
      'Revenue of the month',
      '$100.00',
      '$85.00',
      '$15.00',
      'Everything was delivered',
    ]) {
      await page.getByText(text, { exact: true }).first().waitFor();
    }
    await browser.screenshot('dashboard');
  });

  test('a booking is cancelled from the panel beside its form, with a reason', async () => {
    const { page } = browser;
    const held = await confirmed(app, offering, { start: inDays(app, 4), ...client('Carla', 'Client') });
    await open(`${COLLECTION}/${BOOKING}/${held.documentId}`);
    await page.locator('input[name="clientCompany"]').fill('Typed');
    await page.getByText('Save or discard what you have typed first.').waitFor();
    expect(await page.getByRole('button', { name: 'Cancel the session' }).isDisabled()).toBe(true);
    await open(`${COLLECTION}/${BOOKING}/${held.documentId}`);
    await page.getByRole('button', { name: 'Cancel the session' }).click();
    await page.getByText('The client gets everything back').waitFor();
    await page.getByRole('alertdialog').getByLabel('Reason').fill('The expert is ill');
    await browser.screenshot('booking-cancel');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel the session' }).click();
    await page.getByText('This booking is closed').waitFor();
    expect(await bookingRow(held.documentId)).toMatchObject({
      bookingStatus: 'cancelled',
      cancelledBy: 'staff',
      cancellationReason: 'The expert is ill',
    });
    await browser.screenshot('booking-cancelled');
  });

  test('finance pays a part back from the panel, and is offered nothing else', async () => {
    const clerk = await openBrowser();
    const { page } = clerk;
    await logIn(app, page, { role: 'finance', language: 'de' });
    const held = await confirmed(app, offering, { start: inDays(app, 7), ...client('Rita', 'Refund') });
    await page.goto(`${app.url}${COLLECTION}/${BOOKING}/${held.documentId}`);
    await page.getByRole('button', { name: 'Erstatten' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('100,00 $ können noch erstattet werden').waitFor();
    await dialog.getByLabel('Betrag (USD)').fill('100,01');
    await dialog.getByText('Höchstens 100,00 $').waitFor();
    await clerk.screenshot('refund-too-much');
    await dialog.getByLabel('Grund').fill('Kulanz');
    // As it is written in English: nobody means 4050 by it.
    await dialog.getByLabel('Betrag (USD)').fill('40.50');
    await dialog.getByText('Schreiben Sie den Betrag wie 1.234,00.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Erstatten' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Betrag (USD)').fill('40,50');
    await dialog.getByRole('button', { name: '40,50 $ erstatten' }).click();
    await page.getByText('Die Erstattung ist unterwegs.').waitFor();
    await expect
      .poll(async () => (await bookingRow(held.documentId)).refundAmountCents, { timeout: 15_000 })
      .toBe(4050);
    expect(await page.getByRole('button', { name: 'Termin absagen' }).count()).toBe(0);
    expect(clerk.problems).toEqual([]);
    await clerk.close();
  });

  test('a step that the time does not allow yet is not offered', async () => {
    const { page } = browser;
    const held = await confirmed(app, offering, { start: inDays(app, 5), ...client('Early', 'Bird') });
    await open(`${COLLECTION}/${BOOKING}/${held.documentId}`);
    await page.getByRole('button', { name: 'Cancel the session' }).waitFor();
    expect(await page.getByRole('button', { name: 'Complete' }).count()).toBe(0);
    expect(await bookingRow(held.documentId)).toMatchObject({ bookingStatus: 'confirmed' });
    // What is not obvious of a field is said below it.
    await page.getByText('All amounts of this record are in it').waitFor();
    await browser.screenshot('booking-steps');
  });

  test('the mailbox shows a message without running anything in it', async () => {
    const { page } = browser;
    const held = await hold(app, offering, {
      start: inDays(app, 6),
      ...client('Mallory', '<img src=x onerror=alert(1)>'),
    });
    await mailLog(app, held.documentId);
    await open('/admin/mailbox');
    await page.getByText('mallory@example.com').first().click();
    const frame = page.frameLocator('iframe');
    await frame.getByText('Hello Mallory <img src=x onerror=alert(1)>').waitFor();
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
    await browser.screenshot('mailbox-message');
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    await page.locator('pre').getByText('#token=').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await page.getByPlaceholder('Recipient or subject').fill('anna@');
    await page.keyboard.press('Enter');
    await page.getByText('mallory@example.com').waitFor({ state: 'detached' });
    await browser.screenshot('mailbox');
    await page.getByText('Confirmed: Market entry review').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Calendar invitation' }).click();
    expect((await download).suggestedFilename()).toBe('invitation.ics');
  });

  test('a page has caused no error', () => {
    expect(browser.problems).toEqual([]);
  });
});
