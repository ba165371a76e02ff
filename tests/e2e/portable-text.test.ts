import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { contentIn, paragraph } from '../support/builders/content';
import { logIn, openBrowser, openContent, saveForm, type TestBrowser } from '../support/browser';

const PAGE = 'api::content.page';

let app: TestApp;
let browser: TestBrowser;

describe('a text in a browser', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
    browser = await openBrowser();
    await logIn(app, browser.page, { language: 'de' });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const field = () => browser.page.getByRole('textbox', { name: 'Inhalt', exact: true });
  const dialog = () => browser.page.getByRole('dialog');
  const press = async (...keys: string[]) => {
    for (const key of keys) await browser.page.keyboard.press(key);
  };
  /** The editor learns where the cursor is a tenth of a second after the browser, which nobody's hands are faster than. */
  const cursorIsKnown = () => browser.page.waitForTimeout(300);
  const open = async (slug: string, content: object[] = paragraph('Anfang')) => {
    const documentId = await contentIn(app)(PAGE, { title: slug, slug, content }, { published: false });
    await openContent(app, browser.page, `${PAGE}/${documentId}`);
    await field().click();
    await press('Control+End');
    await cursorIsKnown();
    return documentId;
  };
  const saved = async (documentId: string) => {
    await saveForm(browser.page);
    const where = { documentId, publishedAt: null };
    const row = (await app.strapi.db.query(PAGE as never).findOne({ where })) as { content: unknown[] };
    return row.content;
  };
  const said = (text: string) => expect.objectContaining({ text });

  test('headings, lists and quotes come as they are typed in Markdown', async () => {
    const { page } = browser;
    const documentId = await open('typed');
    for (const line of ['## Zwei', '> Zitat', '- Punkt', 'noch einer']) {
      await press('Enter');
      await page.keyboard.type(line, { delay: 30 });
    }
    await press('Enter', 'Enter');
    await page.keyboard.type('1. Eins', { delay: 30 });
    await browser.screenshot('text-typed');
    expect(await saved(documentId)).toMatchObject([
      { children: [said('Anfang')] },
      { style: 'h2', children: [said('Zwei')] },
      { style: 'blockquote', children: [said('Zitat')] },
      { listItem: 'bullet', children: [said('Punkt')] },
      { listItem: 'bullet', children: [said('noch einer')] },
      { listItem: 'number', children: [said('Eins')] },
    ]);
  });

  test('links are made, changed and removed by keys, with every address that the server takes', async () => {
    const documentId = await open('linked');
    await press('Shift+Home');
    await cursorIsKnown();
    await press('Control+k');
    await dialog().getByLabel('Adresse').fill('javascript:alert(1)');
    await press('Enter');
    await dialog().getByText('Schreiben Sie https://').waitFor();
    await dialog().getByLabel('Adresse').fill('/about');
    await browser.screenshot('text-link');
    await press('Enter');
    await field().locator('.link', { hasText: 'Anfang' }).waitFor();
    expect(await saved(documentId)).toMatchObject([{ markDefs: [{ _type: 'link', href: '/about' }] }]);
    const inLink = async () => {
      await field().locator('.link').click();
      await cursorIsKnown();
    };
    await inLink();
    await press('Control+k');
    expect(await dialog().getByLabel('Adresse').inputValue()).toBe('/about');
    await dialog().getByLabel('Adresse').fill('#oben');
    await press('Enter');
    expect(await saved(documentId)).toMatchObject([{ markDefs: [{ _type: 'link', href: '#oben' }] }]);
    await inLink();
    await press('Control+k');
    await dialog().getByRole('button', { name: 'Link entfernen' }).click();
    expect(await saved(documentId)).toMatchObject([{ markDefs: [], children: [{ text: 'Anfang', marks: [] }] }]);
    // Without a selection the keys are those of the palette.
    await field().getByText('Anfang').click();
    await cursorIsKnown();
    await press('Control+k');
    await dialog().getByRole('combobox').waitFor();
    await press('Escape');
  });

  test('an address that is pasted over a selection links it', async () => {
    const { page } = browser;
    const documentId = await open('pasted-link');
    await press('Shift+Home');
    await cursorIsKnown();
    await page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'https://example.com/x');
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }`);
    expect(await saved(documentId)).toMatchObject([
      { markDefs: [{ href: 'https://example.com/x' }], children: [said('Anfang')] },
    ]);
  });

  test('a slash offers blocks, chosen and filled in without a mouse, and moved', async () => {
    const { page } = browser;
    const documentId = await open('slash');
    await press('Enter');
    await page.keyboard.type('/', { delay: 30 });
    await page.getByRole('listbox', { name: 'Block einfügen' }).waitFor();
    await browser.screenshot('text-slash');
    await press('Escape');
    expect(await page.getByRole('listbox', { name: 'Block einfügen' }).count()).toBe(0);
    await press('Backspace');
    await page.keyboard.type('/überschrift', { delay: 30 });
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await page.keyboard.type('Groß', { delay: 30 });
    await press('Enter');
    await page.keyboard.type('/vid', { delay: 30 });
    await press('Enter');
    await dialog().getByLabel('Video: Adresse').waitFor();
    await press('Tab');
    await page.getByLabel('Video: Adresse').fill('/a.mp4');
    await page.getByRole('button', { name: 'Übernehmen' }).press('Enter');
    await page.getByRole('group', { name: 'Video' }).waitFor();
    await cursorIsKnown();
    await press('Alt+ArrowUp', 'Alt+ArrowUp');
    expect(await saved(documentId)).toMatchObject([
      { _type: 'video', url: '/a.mp4' },
      { children: [said('Anfang')] },
      { style: 'h2', children: [said('Groß')] },
    ]);
  });

  test('the tools are reached and gone through by keys', async () => {
    const { page } = browser;
    const documentId = await open('tools');
    await press('Shift+Home');
    await cursorIsKnown();
    await press('Alt+F10', 'ArrowRight', 'ArrowRight');
    const italic = page.getByRole('toolbar', { name: /Inhalt$/ }).getByRole('button', { name: 'Kursiv' });
    expect(await italic.evaluate((tool) => tool.ownerDocument.activeElement === tool)).toBe(true);
    await press('Enter');
    await page.getByRole('button', { name: 'Kursiv', pressed: true }).waitFor();
    expect(await saved(documentId)).toMatchObject([{ children: [{ text: 'Anfang', marks: ['em'] }] }]);
    const stops = page.getByRole('toolbar', { name: /Inhalt$/ }).locator('[tabindex="0"]');
    expect(await stops.count()).toBe(1);
  });

  test('its length is told, and the whole screen is for it', async () => {
    const { page } = browser;
    await open('length', paragraph('Zwei Wörter'));
    await page.getByText('2 Wörter, 1 Minute Lesezeit').waitFor();
    await page.keyboard.type(' und noch drei', { delay: 30 });
    await page.getByText('5 Wörter, 1 Minute Lesezeit').waitFor();
    const toolbar = page.getByRole('toolbar', { name: /Inhalt$/ });
    await toolbar.getByRole('button', { name: 'Vollbild' }).click();
    await browser.screenshot('text-full');
    expect((await field().boundingBox())?.height).toBeGreaterThan(700);
    await field().click();
    await press('Escape');
    await toolbar.getByRole('button', { name: 'Vollbild', pressed: false }).waitFor();
  });

  test('a page has caused no error', () => {
    expect(browser.problems).toEqual([]);
  });
});
