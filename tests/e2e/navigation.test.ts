import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { logIn, openBrowser, type TestBrowser } from '../support/browser';

const CONTENT = '/admin/content-manager';
const BOOKINGS = `${CONTENT}/collection-types/api::bookings.consultant-booking`;

let app: TestApp;

const menuOf = ({ page }: TestBrowser) => page.getByRole('navigation', { name: /^(Content Manager|Inhalt)/ });
const sectionsOf = (browser: TestBrowser) => menuOf(browser).locator('button[aria-expanded]');
const linksOf = (browser: TestBrowser) => menuOf(browser).locator('ol:visible a');

async function enter(options: { role?: string; language?: 'en' | 'de' }): Promise<TestBrowser> {
  const browser = await openBrowser();
  await logIn(app, browser.page, options);
  return browser;
}

describe('the types in the content manager', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
  });

  afterAll(() => app?.stop());

  test.each([
    {
      language: 'en',
      first: 'Accounts',
      shown: 'Sessions',
      other: 'Content',
      type: 'Pages',
      none: 'Nothing is called',
    },
    { language: 'de', first: 'Analyse', shown: 'Termine', other: 'Inhalte', type: 'Seiten', none: 'So heißt hier' },
  ] as const)(
    'stand in sections, by their names in $language',
    async ({ language, first, shown, other, type, none }) => {
      const browser = await enter({ language });
      const { page } = browser;
      await page.goto(`${app.url}${CONTENT}`);
      await page.waitForURL(`**${BOOKINGS}*`);
      await sectionsOf(browser).first().waitFor();

      const titles = await sectionsOf(browser).allTextContents();
      expect(titles).toHaveLength(14);
      expect(titles).toEqual([...titles].sort(new Intl.Collator(language).compare));
      expect(titles[0]).toBe(first);
      const links = await linksOf(browser).allTextContents();
      expect(links).toContain(shown);
      expect(links).not.toContain(type);
      await browser.screenshot(`sections-${language}`);

      // By keys alone: a section is opened, and stays open after a reload.
      await sectionsOf(browser).filter({ hasText: other }).focus();
      await page.keyboard.press('Enter');
      await linksOf(browser).filter({ hasText: type }).click();
      await page.waitForURL('**/api::content.page*');
      await page.goto(`${app.url}${CONTENT}`);
      await page.waitForURL('**/api::content.page*');

      const search = menuOf(browser).locator('input');
      await search.fill(language === 'en' ? 'gutschein' : 'coupons');
      await expect.poll(() => linksOf(browser).count()).toBe(1);
      await browser.screenshot(`sections-searched-${language}`);
      await search.fill('zzz');
      await menuOf(browser).getByText(none).waitFor();
      expect(browser.problems).toEqual([]);
      await browser.close();
    },
  );

  test('are those of a role alone, and it begins with what it works on', async () => {
    const browser = await enter({ role: 'finance', language: 'de' });
    const { page } = browser;
    await page.goto(`${app.url}${CONTENT}`);
    await page.waitForURL(/collection-types\/api::/);
    await sectionsOf(browser).filter({ hasText: 'Finanzen' }).waitFor();
    expect(await sectionsOf(browser).allTextContents()).not.toContain('Studio');
    expect(await page.getByText(/403|keine Berechtigung/i).count()).toBe(0);
    await browser.screenshot('sections-finance-de');
    expect(browser.problems).toEqual([]);
    await browser.close();
  });
});
