import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { inDays } from '../support/builders/booking';
import { contentIn } from '../support/builders/content';
import { createExpert, createOffering, type Expert, type Offering } from '../support/builders/expert';
import { confirmed } from '../support/builders/payment';
import { logIn, openBrowser, saveForm, type TestBrowser } from '../support/browser';

const COLLECTION = '/admin/content-manager/collection-types';
const CONSULTANT = 'api::experts.consultant';
const BOOKING = 'api::bookings.consultant-booking';

let app: TestApp;
let browser: TestBrowser;
let expert: Expert;
let offering: Offering;

const paragraph = (text: string, marks: string[] = []) => ({
  _type: 'block',
  _key: 'p1',
  style: 'normal',
  markDefs: [],
  children: [{ _type: 'span', _key: 's1', text, marks }],
});

describe('the fields of our own in a browser', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
    expert = await createExpert(app, { displayName: 'Ravi Menon', taxId: 'DE123456789' });
    offering = await createOffering(app, expert);
    browser = await openBrowser();
    await logIn(app, browser.page, { language: 'de' });
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const consultant = ({ documentId } = expert) =>
    app.strapi.db.query(CONSULTANT).findOne({ where: { documentId, locale: 'en' } });
  /** Opens the form of a new expert with this text, and gives its editor. */
  const write = async (bio: object[]) => {
    const person = await createExpert(app, { bio });
    await open(`${COLLECTION}/${CONSULTANT}/${person.documentId}`);
    return { person, editor: browser.page.getByRole('textbox', { name: 'Über die Person' }) };
  };
  /** The editor learns where the cursor is a tenth of a second after the browser, which nobody's hands are faster than. */
  const cursorIsKnown = () => browser.page.waitForTimeout(300);
  const open = (path: string) => browser.page.goto(`${app.url}${path}`);
  const save = () => saveForm(browser.page);

  test('rich text is written, formatted and saved as Portable Text; blocks that are no text stay', async () => {
    const { page } = browser;
    const { person, editor } = await write([
      paragraph('Twenty years in logistics.'),
      { _type: 'cta', _key: 'c1', text: 'Book now', url: 'https://example.com', style: 'primary', size: 'small' },
    ]);
    await editor.getByText('Twenty years in logistics.').click();
    await page.keyboard.press('End');
    await cursorIsKnown();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Fett' }).first().click();
    await page.keyboard.type('Zölle und Lager');
    await browser.screenshot('portable-text');
    await save();
    const { bio } = await consultant(person);
    expect(bio).toMatchObject([
      { _type: 'block', children: [{ text: 'Twenty years in logistics.' }] },
      { _type: 'block', children: [{ text: 'Zölle und Lager', marks: ['strong'] }] },
      { _type: 'cta', text: 'Book now' },
    ]);
  });

  test('what is typed just before it is saved is saved', async () => {
    const { page } = browser;
    const { person, editor } = await write([paragraph('Zwanzig Jahre.')]);
    await editor.getByText('Zwanzig Jahre.').click();
    await page.keyboard.press('End');
    await cursorIsKnown();
    await page.keyboard.type(' Und');
    await page.waitForTimeout(1_200);
    const button = await page.getByRole('button', { name: /^(Speichern|Save)$/ }).elementHandle();
    await page.keyboard.type(' noch eines');
    // Without the way of the mouse, as a key would save.
    await button?.evaluate((save) => (save as unknown as { click(): void }).click());
    await page
      .getByText(/Gespeichert|Saved/)
      .first()
      .waitFor();
    expect((await consultant(person)).bio).toMatchObject([{ children: [{ text: 'Zwanzig Jahre. Und noch eines' }] }]);
  });

  test('what is pasted from Word and Google Docs keeps its lists, code and pictures, and says what it left out', async () => {
    const { page } = browser;
    const { person, editor } = await write([paragraph('Zölle und Lager', ['strong'])]);
    await editor.getByText('Zölle und Lager').click();
    await page.getByRole('button', { name: 'Fett', pressed: true }).waitFor();
    await cursorIsKnown();
    const html = `<b style="font-weight:normal" id="docs-internal-guid-1"><p>Nicht fett</p></b>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Aus Word</p>
      <pre>a\n  b</pre><img src="https://example.com/a.png" alt="Bild"><img src="file:///C:/b.png">`;
    await page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', ${JSON.stringify(html)});
      clipboardData.setData('text/plain', 'anything');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(paste);
    }`);
    await page.getByText(/Nicht eingefügt.*Medien 1, Links 0/).waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await cursorIsKnown();
    await page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '## Gebühren\\n\\n- [Tarif](/tarif)');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(paste);
    }`);
    await page.getByRole('heading', { name: 'Gebühren' }).or(page.getByText('Gebühren')).first().waitFor();
    await browser.screenshot('pasted');
    await save();
    const { bio } = await consultant(person);
    const blocks = bio as { children?: { text: string; marks: string[] }[] }[];
    const pasted = blocks.findIndex(({ children }) => children?.some(({ text }) => text === 'Nicht fett'));
    expect(blocks[pasted]?.children?.find(({ text }) => text === 'Nicht fett')?.marks).toEqual([]);
    expect(blocks.slice(pasted + 1, pasted + 4)).toMatchObject([
      { listItem: 'number', children: [{ text: 'Aus Word' }] },
      { _type: 'code', code: 'a\n  b' },
      { _type: 'image', asset: { _ref: 'https://example.com/a.png' }, alt: 'Bild' },
    ]);
    expect(bio).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ style: 'h2', children: [expect.objectContaining({ text: 'Gebühren' })] }),
        expect.objectContaining({ listItem: 'bullet', markDefs: [expect.objectContaining({ href: '/tarif' })] }),
      ]),
    );
  });

  test('what is typed stays where a save is refused', async () => {
    const { page } = browser;
    const before = await consultant();
    await open(`${COLLECTION}/${CONSULTANT}/${expert.documentId}`);
    await page.getByLabel('Berufsbezeichnung').fill('Typed at length');
    const country = page.getByRole('textbox', { name: /^Land/ });
    await country.fill('Germany');
    await page.getByRole('button', { name: /^(Speichern|Save)$/ }).click();
    await page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: /Land/ }).first().waitFor();
    await browser.screenshot('refused');
    expect(await page.getByLabel('Berufsbezeichnung').inputValue()).toBe('Typed at length');
    expect(await country.inputValue()).toBe('Germany');
    await country.fill('DE');
    await save();
    expect(await consultant()).toMatchObject({ jobTitle: 'Typed at length', country: 'DE' });
    expect(before.jobTitle).not.toBe('Typed at length');
  });

  test('a save that changes nothing says so, and writes nothing', async () => {
    const { page } = browser;
    const person = await createExpert(app, { jobTitle: null });
    const before = await consultant(person);
    await open(`${COLLECTION}/${CONSULTANT}/${person.documentId}`);
    await page.getByLabel('Berufsbezeichnung').fill('Adviser');
    // By a way that leaves no trace, so that the form is not asked which of the two is right.
    await app.strapi.db.connection('experts_consultants').where({ id: before.id }).update({ job_title: 'Adviser' });
    await page.getByRole('button', { name: /^(Speichern|Save)$/ }).click();
    await page.getByText('Es hat sich nichts geändert').first().waitFor();
    await browser.screenshot('unchanged');
    expect((await consultant(person)).updatedAt).toBe(before.updatedAt);
    await page.getByLabel('Berufsbezeichnung').fill('Advisor');
    await save();
    expect((await consultant(person)).jobTitle).toBe('Advisor');
  });

  test('a secret is shown as a mask, survives saving, and is replaced by typing', async () => {
    const { page } = browser;
    const before = (await consultant()).taxId;
    await open(`${COLLECTION}/${CONSULTANT}/${expert.documentId}`);
    await page.getByText('••••6789').waitFor();
    await page.getByLabel('Berufsbezeichnung').fill('Advisor');
    await save();
    expect((await consultant()).taxId).toBe(before);
    await page.getByRole('button', { name: 'Ersetzen' }).click();
    await page.locator('input[name="taxId"]').fill('DE987654321');
    await browser.screenshot('encrypted');
    await save();
    const after = (await consultant()).taxId as string;
    expect(after).toMatch(/^enc:v1:/);
    expect(after).not.toBe(before);
    await page.getByText('••••4321').waitFor();
    await page.getByRole('button', { name: 'Ersetzen' }).click();
    await page.locator('input[name="taxId"]').fill('X');
    await page.getByRole('button', { name: 'Gespeicherten Wert behalten' }).click();
    await page.getByText('••••4321').waitFor();
    await page.getByLabel('Berufsbezeichnung').fill('Adviser');
    await save();
    expect((await consultant()).taxId).toBe(after);
    await page.reload();
    await page.getByText('••••4321').waitFor();
  });

  test('a text in two languages is two lines; English cannot be left out', async () => {
    const { page } = browser;
    const held = await confirmed(app, offering, { start: inDays(app, 3) });
    await open(`${COLLECTION}/${BOOKING}/${held.documentId}`);
    await page.getByRole('link', { name: 'Termine', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Termin absagen' }).waitFor();
    await page.getByRole('textbox', { name: 'Titel: Deutsch' }).fill('Markteintritt');
    await browser.screenshot('localized-text');
    await save();
    const title = async () =>
      (await app.strapi.db.query(BOOKING).findOne({ where: { documentId: held.documentId } })).sessionTitle;
    expect(await title()).toMatchObject({ en: expect.any(String), de: 'Markteintritt' });
    await page.getByRole('textbox', { name: 'Titel: Englisch' }).fill('');
    await page.getByRole('button', { name: /^(Speichern|Save)$/ }).click();
    await page.getByText('Bitte auf Englisch ausfüllen').first().waitFor();
    expect(await title()).toMatchObject({ de: 'Markteintritt', en: expect.any(String) });
  });

  test('a new page begins in English, whichever language was looked at last', async () => {
    const { page } = browser;
    await open(`${COLLECTION}/api::content.page/create?plugins[i18n][locale]=de`);
    await page.getByText('Ein neuer Eintrag beginnt auf Englisch').waitFor();
    expect(decodeURIComponent(page.url())).toContain('plugins[i18n][locale]=en');
    await page.locator('input[name="title"]').fill('New here');
    await page.locator('input[name="slug"]').fill('new-here');
    await save();
    const row = await app.strapi.db.query('api::content.page').findOne({ where: { slug: 'new-here' } });
    expect(row).toMatchObject({ title: 'New here', locale: 'en' });
  });

  test('a slug follows the title until it is edited, and has a number where it is taken', async () => {
    const { page } = browser;
    const slug = page.locator('input[name="slug"]');
    const becomes = (value: string) => expect.poll(() => slug.inputValue(), { timeout: 10_000 }).toBe(value);
    await contentIn(app)('api::content.page', { title: 'Gebühren', slug: 'gebuehren' }, { published: true });
    await open(`${COLLECTION}/api::content.page/create`);
    await page.locator('input[name="title"]').fill('Gebühren');
    await becomes('gebuehren-2');
    await page.getByText('Folgt dem Titel').waitFor();
    await browser.screenshot('slug-follows');
    await save();
    await page.locator('input[name="title"]').fill('Größe & Maß');
    await becomes('groesse-mass');
    await slug.fill('gebuehren');
    await page.getByText('Frei ist: gebuehren-2').waitFor();
    await page.locator('input[name="title"]').fill('Etwas anderes');
    await page.waitForTimeout(600);
    expect(await slug.inputValue()).toBe('gebuehren');
    await browser.screenshot('slug-taken');
    await page.getByRole('button', { name: 'Aus dem Titel bilden' }).click();
    await becomes('etwas-anderes');
    await save();
    await open(`${COLLECTION}/api::billing.plan/create`);
    await page.locator('input[name="name"]').fill('Für Große');
    await becomes('fuer-grosse');
    expect(await slug.inputValue()).toBe('fuer-grosse');
  });

  test('a double click makes one record', async () => {
    const { page } = browser;
    const stored = () => app.strapi.db.query('api::content.testimonial').count();
    const before = await stored();
    await open(`${COLLECTION}/api::content.testimonial/create`);
    await page.locator('input[name="customerName"]').fill('Twice');
    await page.locator('textarea[name="content"]').fill('They helped.');
    await page.getByRole('button', { name: /^(Speichern|Save)$/ }).dblclick();
    await page
      .getByText(/Gespeichert|Saved/)
      .first()
      .waitFor();
    await page.waitForTimeout(1_000);
    expect(await stored()).toBe(before + 1);
  });

  test('a page has caused no error', () => {
    expect(browser.problems).toEqual([]);
  });
});
