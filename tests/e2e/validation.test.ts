import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { logIn, openBrowser, openContent, type TestBrowser } from '../support/browser';

const COUPON = 'api::billing.coupon';
const PAGE = 'api::content.page';

let app: TestApp;
let german: TestBrowser;
let english: TestBrowser;

const save = ({ page }: TestBrowser) => page.getByRole('button', { name: /^(Speichern|Save)$/ }).click();
/** Says this in a notification, and at a field. */
const isSaid = async ({ page }: TestBrowser, atField: string, told: string) => {
  await page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: told }).first().waitFor();
  await page.locator('[data-strapi-field-error]').filter({ hasText: atField }).first().waitFor();
};

describe('what a form refuses, in a browser', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
    german = await openBrowser();
    await logIn(app, german.page, { language: 'de' });
    english = await openBrowser();
    await logIn(app, english.page, { role: 'strapi-super-admin', language: 'en' });
  });

  afterAll(async () => {
    await german?.close();
    await english?.close();
    await app?.stop();
  });

  test('a pattern is told as what to write, with the field by its label, in both languages', async () => {
    for (const [browser, sentence, told] of [
      [german, 'Buchstaben, Ziffern, - und _', 'Code: Buchstaben, Ziffern, - und _'],
      [english, 'Letters, digits, - and _', 'Code: Letters, digits, - and _'],
    ] as const) {
      const { documentId } = await app.strapi.documents(COUPON).create({
        data: {
          code: `GOOD-${browser === german ? 1 : 2}`,
          internalName: 'Good',
          discountType: 'percentage',
          discountBasisPoints: 1000,
        },
      });
      await openContent(app, browser.page, `${COUPON}/${documentId}`);
      await browser.page.locator('input[name="code"]').fill('20 % off');
      await save(browser);
      await isSaid(browser, sentence, told);
      await browser.screenshot(browser === german ? 'refused-pattern-de' : 'refused-pattern-en');
    }
  });

  test('what is required, and what another record has, are said at the field', async () => {
    const { page } = german;
    await app.strapi.documents(COUPON).create({
      data: { code: 'TAKEN', internalName: 'Taken', discountType: 'percentage', discountBasisPoints: 1000 },
    });
    await openContent(app, page, `${COUPON}/create`);
    await page.locator('input[name="code"]').fill('x');
    await page.locator('input[name="code"]').fill('');
    await save(german);
    await isSaid(german, 'Bitte ausfüllen', 'Es wurde nichts gespeichert');
    await german.screenshot('refused-required-de');
    await page.locator('input[name="code"]').fill('FRESH');
    await page.locator('input[name="internalName"]').fill('Zweiter');
    await page.getByRole('combobox', { name: /Art des Rabatts/ }).click();
    await page.getByRole('option', { name: 'Prozentsatz' }).click();
    await save(german);
    await isSaid(german, 'Bitte angeben, wie viel Prozent', 'Rabatt (%): Bitte angeben, wie viel Prozent');
    await page.locator('input[name="discountBasisPoints"]').fill('20');
    await page.locator('input[name="code"]').fill('TAKEN');
    await save(german);
    await isSaid(german, 'Diesen Code hat schon ein anderer', 'Code: Diesen Code hat schon ein anderer');
  });

  test('a fault inside of a text is told by its block', async () => {
    const { page } = german;
    const content = ['One', 'Two'].map((text, at) => ({
      _type: 'block',
      _key: `b${at}`,
      style: 'normal',
      markDefs: at === 1 ? [{ _type: 'link', _key: 'l', href: 'javascript:alert(1)' }] : [],
      children: [{ _type: 'span', _key: 's', text, marks: at === 1 ? ['l'] : [] }],
    }));
    const { documentId } = await app.strapi
      .documents(PAGE)
      .create({ data: { title: 'Linked', slug: 'linked', content: content.slice(0, 1) } as never });
    await openContent(app, page, `${PAGE}/${documentId}`);
    await page.route(/content-manager\/collection-types\/api::content.page\//, async (route) => {
      if (route.request().method() !== 'PUT') return route.continue();
      return route.continue({ postData: JSON.stringify({ ...(route.request().postDataJSON() as object), content }) });
    });
    await page.locator('input[name="title"]').fill('Linked again');
    await save(german);
    await isSaid(german, 'Block 2, Link: https:', 'Inhalt: Block 2, Link: https:');
    await german.screenshot('refused-block-de');
    await page.unrouteAll();
  });

  test('a page has caused no error', () => {
    expect([...german.problems, ...english.problems]).toEqual([]);
  });
});
