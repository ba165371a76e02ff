import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { logIn, openBrowser, openContent, saveForm, type TestBrowser } from '../support/browser';
import { documentsOf } from '../support/documents';

const COUPON = 'api::billing.coupon';
const PLAN = 'api::billing.plan';
const PRICE = 'api::billing.plan-price';
const REQUEST = 'api::bookings.consultation-request';

let app: TestApp;
let browser: TestBrowser;

describe('lists in a browser', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
    browser = await openBrowser();
    await logIn(app, browser.page, { language: 'de' });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  test('a record without a name of its own is called by what it joins, and saved so', async () => {
    const { page } = browser;
    const { documentId: plan } = await documentsOf(app, PLAN).create({ data: { name: 'Gold', slug: 'gold' } });
    const { documentId } = await documentsOf(app, PRICE).create({
      data: { plan, billingPeriod: 'monthly', amountCents: 123_450, currency: 'EUR' },
    });
    await openContent(app, page, PRICE);
    await page.getByRole('gridcell', { name: 'Gold' }).waitFor();
    await page.getByRole('gridcell', { name: '1.234,50 EUR' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gold · 1.234,50 EUR' }).waitFor();
    await page.locator('input[name="amountCents"]').fill('99');
    await page.locator('input[name="amountCents"]').blur();
    await saveForm(page);
    await page.getByRole('heading', { level: 1, name: 'Gold · 99,00 EUR' }).waitFor();
    await browser.screenshot('list-named-form');
    // As high as the form, so that what the picker offers is in sight.
    await page.setViewportSize({ width: 1440, height: 2_400 });
    await openContent(app, page, `${REQUEST}/create`);
    const colleague = page.getByRole('combobox', { name: /^Zuständig/ });
    await colleague.click();
    await page.getByRole('option', { name: 'Robin Staff' }).first().click();
    await page.getByRole('button', { name: 'Robin Staff' }).first().waitFor();
    await browser.screenshot('list-named-picker');
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await documentsOf(app, PRICE).findOne({ documentId })).toMatchObject({ amountCents: 9_900 });
  });

  test('an amount is filtered as people write it, and what is over looks so', async () => {
    const { page } = browser;
    const coupon = { internalName: 'Over', discountType: 'fixed_amount', discountCents: 1000, currency: 'EUR' };
    const validUntil = new Date(Date.now() - 2 * 3_600_000 - 60_000).toISOString();
    const validFrom = new Date(Date.now() - 86_400_000).toISOString();
    await documentsOf(app, COUPON).create({
      data: { ...coupon, code: 'OVER-1', validFrom, validUntil, isActive: true },
    });
    await openContent(app, page, COUPON);
    await page.getByRole('gridcell', { name: 'Abgelaufen' }).first().waitFor();
    await page.getByText('vor 2 Stunden').first().waitFor();
    await browser.screenshot('list-expired');
    const filter = encodeURIComponent('filters[$and][0][discountCents][$gt]');
    await openContent(app, page, `${COUPON}?page=1&${filter}=123450`);
    await page
      .getByText(/Rabatt.*1\.234,50/)
      .first()
      .waitFor();
    await page
      .getByText(/Rabatt.*1\.234,50/)
      .first()
      .click();
    const amount = page.locator('input[name="value"]');
    await amount.waitFor();
    expect(await amount.inputValue()).toBe('1.234,50');
    await amount.fill('9,50');
    await browser.screenshot('list-filter');
    await page.getByRole('button', { name: 'Filter ändern' }).click();
    await page
      .getByText(/Rabatt.*9,50/)
      .first()
      .waitFor();
    await page.getByRole('gridcell', { name: 'OVER-1' }).waitFor();
    await browser.screenshot('list-filtered');
  });

  test('a page has caused no error', () => {
    expect(browser.problems).toEqual([]);
  });
});
