import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import { confirmed } from '../support/builders/payment';
import { logIn, openBrowser, openContent, saveForm, type TestBrowser } from '../support/browser';

const BOOKING = 'api::bookings.consultant-booking';
const COUPON = 'api::billing.coupon';

let app: TestApp;
let browser: TestBrowser;

describe('enumerations in a browser', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
    browser = await openBrowser();
    await logIn(app, browser.page, { language: 'de' });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  test('are words in lists, and states have a colour', async () => {
    const offering = await createOffering(app, await createExpert(app));
    await confirmed(app, offering, { start: inDays(app, 4) });
    await openContent(app, browser.page, BOOKING);
    await browser.page.getByRole('heading', { level: 1, name: 'Termine' }).waitFor();
    await browser.page.getByRole('gridcell').getByText('Bestätigt', { exact: true }).first().waitFor();
    await browser.screenshot('enumeration-list');
  });

  test('are chosen in words, and stored as they are', async () => {
    const { page } = browser;
    const { documentId } = await app.strapi.documents(COUPON).create({
      data: { code: 'WORDS-1', internalName: 'Words', discountType: 'percentage', discountBasisPoints: 1000 },
    });
    await openContent(app, page, `${COUPON}/${documentId}`);
    const kind = page.getByRole('combobox', { name: /Art des Rabatts/ });
    await kind.waitFor();
    expect(await kind.textContent()).toContain('Prozentsatz');
    await kind.click();
    await page.getByRole('option', { name: 'Kostenloser Termin' }).click();
    await page.locator('input[name="discountBasisPoints"]').fill('');
    await browser.screenshot('enumeration-form');
    await saveForm(page);
    const row: unknown = await app.strapi.db.query(COUPON).findOne({ where: { documentId } });
    expect(row).toMatchObject({ discountType: 'free_session', discountBasisPoints: null });
  });

  test('a page has caused no error', () => {
    expect(browser.problems).toEqual([]);
  });
});
