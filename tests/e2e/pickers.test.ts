import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { createExpert, createOffering } from '../support/builders/expert';
import { logIn, openBrowser, openContent, type TestBrowser } from '../support/browser';

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
    const ada = await createExpert(app, { displayName: 'Ada Picker' });
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

  test('a page has caused no error', () => {
    expect(browser.problems).toEqual([]);
  });
});
