import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { hold, inDays, type Held } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import { reaches } from '../support/builders/payment';
import { openBrowser, type TestBrowser } from '../support/browser';
import { mailsTo } from '../support/mails';

let app: TestApp;
let browser: TestBrowser;
let held: Held;

describe.skipIf(process.env.TEST_BROWSER === 'off')('the page that mails lead to', () => {
  beforeAll(async () => {
    app = await bootApp();
    const offering = await createOffering(app, await createExpert(app, { displayName: 'Ravi Menon' }));
    const client = { firstName: 'Anna', lastName: '<b id="evil">Weiß</b>', email: 'anna@example.com' };
    held = await hold(app, offering, { start: inDays(app, 3), language: 'de', client });
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  test('the link of the mail pays the booking and cancels it again', async () => {
    const [mail] = await mailsTo(app, 'anna@example.com');
    const link = /http\S+booking\.html\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    const { page } = browser;
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(link);
    await page.getByText('Ihre Buchung').waitFor();
    await page.getByText('Ravi Menon').waitFor();
    expect(await page.locator('#evil').count()).toBe(0);
    await browser.screenshot('booking-page');
    await page.getByRole('button', { name: 'Bezahlen' }).click();
    await page.getByText('Vielen Dank').waitFor();
    await reaches(app, held, { bookingStatus: 'confirmed' });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: 'Termin absagen' }).click();
    await page.getByText('cancelled').waitFor();
    await reaches(app, held, { bookingStatus: 'cancelled' });
    expect(requested.filter((url) => url.split('#')[0]?.includes(held.manageToken))).toEqual([]);
    expect(browser.problems).toEqual([]);
  });

  test('without the token the page asks for a login and shows nothing', async () => {
    const { page } = browser;
    await page.goto('about:blank');
    await page.goto(`${app.url}/booking.html?id=${held.documentId}`);
    await page.getByRole('button', { name: 'Log in' }).waitFor();
    expect(await page.locator('#facts').textContent()).toBe('');
  });
});
