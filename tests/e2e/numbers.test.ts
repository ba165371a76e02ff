import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { createExpert, createOffering, type Expert } from '../support/builders/expert';
import { logIn, openBrowser, openContent, saveForm, type TestBrowser } from '../support/browser';

const OFFERING = 'api::experts.consultant-offering';
const COUPON = 'api::billing.coupon';

let app: TestApp;
let browser: TestBrowser;
let expert: Expert;

describe('numbers in a browser', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
    expert = await createExpert(app);
    browser = await openBrowser();
    await logIn(app, browser.page, { language: 'de' });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const open = (path: string) => openContent(app, browser.page, path);
  const save = () => saveForm(browser.page);
  const rowOf = (uid: string, documentId: string) =>
    app.strapi.db.query(uid as never).findOne({ where: { documentId } }) as Promise<Record<string, unknown>>;
  const field = (name: string) => browser.page.locator(`input[name="${name}"]`);

  test('an amount is read and typed as people of the language write it, beside its currency', async () => {
    const { documentId } = await createOffering(app, expert, { priceCents: 123_450, currency: 'USD' });
    await open(`${OFFERING}/${documentId}`);
    await field('priceCents').waitFor();
    expect(await field('priceCents').inputValue()).toBe('1.234,50');
    await field('priceCents').fill('599.00');
    await browser.page.getByText('Schreiben Sie eine Zahl wie 1.234,00.').waitFor();
    await browser.page.getByRole('button', { name: /^(Speichern|Save)$/ }).click();
    // What is no amount is not saved as another one.
    await browser.page.waitForTimeout(1_000);
    expect(await rowOf(OFFERING, documentId)).toMatchObject({ priceCents: 123_450 });
    await field('priceCents').fill('599,9');
    await field('priceCents').blur();
    expect(await field('priceCents').inputValue()).toBe('599,90');
    await browser.screenshot('number-amount');
    await save();
    expect(await rowOf(OFFERING, documentId)).toMatchObject({ priceCents: 59_990 });
    await open(OFFERING);
    await browser.page.getByText('599,90 USD').first().waitFor();
    await browser.screenshot('number-list');
  });

  test('yen have no part', async () => {
    const { documentId } = await createOffering(app, expert, { priceCents: 500_000, currency: 'JPY' });
    await open(`${OFFERING}/${documentId}`);
    await field('priceCents').waitFor();
    expect(await field('priceCents').inputValue()).toBe('5.000');
    await field('priceCents').fill('5.500');
    await save();
    expect(await rowOf(OFFERING, documentId)).toMatchObject({ priceCents: 550_000 });
  });

  test('a share is typed in per cent, and long minutes are said in hours', async () => {
    const { documentId } = await app.strapi.documents(COUPON).create({
      data: { code: 'SHARE-12', internalName: 'Twelve', discountType: 'percentage', discountBasisPoints: 1000 },
    });
    await open(`${COUPON}/${documentId}`);
    await field('discountBasisPoints').waitFor();
    expect(await field('discountBasisPoints').inputValue()).toBe('10');
    await field('discountBasisPoints').fill('12,5');
    await browser.screenshot('number-share');
    await save();
    expect(await rowOf(COUPON, documentId)).toMatchObject({ discountBasisPoints: 1250 });
    const offering = await createOffering(app, expert, { durationMinutes: 150 });
    await open(`${OFFERING}/${offering.documentId}`);
    await browser.page.getByText('= 2 Stunden 30 Minuten').waitFor();
  });

  test('a page has caused no error', () => {
    expect(browser.problems).toEqual([]);
  });
});
