import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { createExpert, createOffering } from '../support/builders/expert';
import { logIn, openBrowser, openContent, saveForm, type TestBrowser } from '../support/browser';

const BOOKING = 'api::bookings.consultant-booking';

let app: TestApp;
let browser: TestBrowser;

describe('pickers in a browser', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
    browser = await openBrowser();
    await logIn(app, browser.page, { language: 'en' });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  test('offer the offerings of the expert who is chosen', async () => {
    const { page } = browser;
    const ada = await createExpert(app, { displayName: 'Ada Picker', timezone: 'Europe/Berlin' });
    await createOffering(app, ada, { name: 'Session with Ada' });
    await createOffering(app, await createExpert(app), { name: 'Session with another' });
    await openContent(app, page, `${BOOKING}/create`);
    await page.getByRole('combobox', { name: /^Consultant/ }).click();
    await page.getByRole('option', { name: 'Ada Picker' }).click();
    await page.getByRole('combobox', { name: /^Offering/ }).click();
    await page.getByRole('option', { name: 'Session with Ada' }).waitFor();
    await page.getByRole('option', { name: 'Session with another' }).waitFor({ state: 'detached' });
    await browser.screenshot('picker-narrowed');
  });

  test('offer the free times of the offering, which fill in the start', async () => {
    const { page } = browser;
    await page.getByRole('option', { name: 'Session with Ada' }).click();
    const free = page.getByRole('button', { name: /^\d\d?:\d\d.* to \d/ });
    await free.first().waitFor();
    await free.nth(2).click();
    await page.getByRole('button', { name: /^\d\d?:\d\d.* to \d/, pressed: true }).waitFor();
    await browser.screenshot('free-times');
    await page.getByText('Ada Picker, Europe/Berlin').waitFor();
    await page
      .getByText(/in UTC/)
      .first()
      .waitFor();
    await page.locator('input[name="clientFirstName"]').fill('Erna');
    await page.locator('input[name="clientLastName"]').fill('Editor');
    await page.locator('input[name="clientEmail"]').fill('erna@example.com');
    await saveForm(page);
    const rows = await app.strapi.db.query(BOOKING).findMany({ where: { clientEmail: 'erna@example.com' } });
    expect(rows).toMatchObject([{ bookingStatus: 'pending', timezone: 'UTC' }]);
  });

  test('a page has caused no error', () => {
    expect(browser.problems).toEqual([]);
  });
});
