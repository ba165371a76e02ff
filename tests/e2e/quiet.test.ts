import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { logIn, openBrowser, type TestBrowser } from '../support/browser';
import { contentIn } from '../support/builders/content';

const PAGE = 'api::content.page';
/** What Strapi says about itself, in both languages. */
const NEWS =
  /Introducing the new Media Library|neue Medienbibliothek|Set up preview|Vorschau einrichten|Discover your/i;

let app: TestApp;
let documentId: string;

describe.each(['en', 'de'] as const)('the admin of an ordinary day in %s', (language) => {
  let browser: TestBrowser;
  const refused: string[] = [];

  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
    documentId = await contentIn(app)(PAGE, { title: 'Quiet', slug: `quiet-${language}` }, { published: false });
    browser = await openBrowser();
    browser.page.on('response', (response) => {
      if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
    });
    await logIn(app, browser.page, { language });
    // Asked once before anybody is known: who was logged in here before.
    refused.length = 0;
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  test.each([
    ['home', () => '/admin'],
    ['list', () => `/admin/content-manager/collection-types/${PAGE}`],
    ['form', () => `/admin/content-manager/collection-types/${PAGE}/${documentId}`],
    ['library', () => '/admin/plugins/upload'],
  ])('the %s asks for nothing that is off, and shows no news of Strapi', async (name, address) => {
    const { page } = browser;
    await page.goto(`${app.url}${address()}`);
    await page.locator('main h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    await browser.screenshot(`quiet-${name}-${language}`);
    expect(await page.getByText(NEWS).allTextContents()).toEqual([]);
    expect(refused).toEqual([]);
    expect(browser.problems).toEqual([]);
  });
});
