import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { logIn, openBrowser, type TestBrowser } from '../support/browser';
import { contentIn } from '../support/builders/content';
import { aCoupon } from '../support/builders/coupons';

const PAGE = 'api::content.page';

let app: TestApp;
let documentId: string;

async function enter(options: { role?: string; language?: 'en' | 'de' }): Promise<TestBrowser> {
  const browser = await openBrowser();
  await logIn(app, browser.page, options);
  await browser.page.locator('main h1').first().waitFor();
  return browser;
}
const paletteOf = ({ page }: TestBrowser) => page.getByRole('dialog');
const optionsOf = (browser: TestBrowser) => paletteOf(browser).getByRole('option');

describe('the palette', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
    documentId = await contentIn(app)(PAGE, { title: 'Giraffe house', slug: 'giraffe-house' }, { published: false });
    await aCoupon(app, { code: 'GIRAFFE5' });
  });

  afterAll(() => app?.stop());

  test.each([
    {
      language: 'en',
      type: 'Gutscheine',
      found: 'CouponsBilling',
      action: 'new page',
      begun: 'New page',
      bin: 'trash',
    },
    {
      language: 'de',
      type: 'coupons',
      found: 'GutscheineFinanzen',
      action: 'neue seite',
      begun: 'Neue Seite',
      bin: 'papier',
    },
  ] as const)('is worked by keys alone, in $language', async ({ language, type, found, action, begun, bin }) => {
    const browser = await enter({ language });
    const { page } = browser;
    await page.keyboard.press('Control+k');
    const input = paletteOf(browser).getByRole('combobox');
    await input.waitFor();
    expect(await paletteOf(browser).locator('input:focus').count()).toBe(1);
    await browser.screenshot(`palette-${language}`);

    // A type by its name in the other language.
    await page.keyboard.type(type);
    await expect.poll(() => optionsOf(browser).allTextContents()).toEqual([found]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/api::billing.coupon*');

    // A record, chosen with the arrows; what is chosen is told to those who do not see it.
    await page.keyboard.press('Control+k');
    await input.waitFor();
    await page.keyboard.type('giraffe');
    await expect.poll(() => optionsOf(browser).count()).toBe(2);
    await browser.screenshot(`palette-records-${language}`);
    const isGiraffe = async () => {
      const id = await input.getAttribute('aria-activedescendant');
      return (await page.locator(`[id="${id}"]`).textContent())?.includes('Giraffe house') === true;
    };
    if (!(await isGiraffe())) await page.keyboard.press('ArrowDown');
    expect(await isGiraffe()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${documentId}*`);

    // An action.
    await page.keyboard.press('Control+k');
    await input.waitFor();
    await page.keyboard.type(action);
    await optionsOf(browser).filter({ hasText: begun }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${PAGE}/create*`);

    // A page of the admin, and away again.
    await page.goto(`${app.url}/admin`);
    await page.locator('main h1').first().waitFor();
    await page.keyboard.press('Control+k');
    await input.waitFor();
    await page.keyboard.type(bin);
    await optionsOf(browser).first().waitFor();
    await page.keyboard.press('Escape');
    await paletteOf(browser).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await input.waitFor();
    await page.keyboard.type(bin);
    await optionsOf(browser).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(trash|api::system.trash-entry)/);
    expect(browser.problems).toEqual([]);
    await browser.close();
  });

  test('offers what the role may do, and no more', async () => {
    const browser = await enter({ role: 'finance', language: 'de' });
    const { page } = browser;
    await page.keyboard.press('Control+k');
    await paletteOf(browser).getByRole('combobox').waitFor();
    await page.keyboard.type('giraffe');
    await expect.poll(() => optionsOf(browser).allTextContents()).toEqual(['GIRAFFE5Gutscheine']);
    for (const word of ['Neue Seite', 'Papierkorb', 'Blogbeiträge']) {
      await paletteOf(browser).getByRole('combobox').fill(word);
      await paletteOf(browser).getByText('Nichts gefunden.').waitFor();
    }
    expect(browser.problems).toEqual([]);
    await browser.close();
  });
});
