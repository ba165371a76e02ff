import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeAudit } from '../../src/api/system/use-cases/write-audit';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { createExpert } from '../support/builders/expert';
import { shippingMethod } from '../support/builders/shipping-method';
import { logIn, openBrowser, openContent, saveForm, type TestBrowser } from '../support/browser';

const METHOD = 'api::commerce.shipping-method';
const CONSULTANT = 'api::experts.consultant';

let app: TestApp;
let browser: TestBrowser;

describe('json attributes in a browser', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
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
  const method = () =>
    app.strapi.documents(METHOD as never).create({ data: shippingMethod() as never }) as Promise<{
      documentId: string;
    }>;

  test('rate bands are rows with amounts as one writes them', async () => {
    const { page } = browser;
    const { documentId } = await method();
    await open(`${METHOD}/${documentId}`);
    const bands = page.getByLabel('Preisstufen: Eintrag 1: Preis');
    await page.getByRole('button', { name: 'Eintrag hinzufügen' }).first().click();
    await page.getByLabel('Preisstufen: Eintrag 1: Bis zu diesem Gewicht').fill('2,5');
    await bands.fill('4.9');
    await page.getByText('Schreiben Sie eine Zahl wie 1.234,00.').waitFor();
    await bands.fill('4,90');
    await page.getByRole('button', { name: 'Eintrag hinzufügen' }).first().click();
    await page.getByLabel('Preisstufen: Eintrag 2: Preis').fill('7');
    await page.getByRole('button', { name: 'Eintrag 2 nach oben' }).click();
    await browser.screenshot('shape-rate-bands');
    await save();
    expect((await rowOf(METHOD, documentId)).rateBands).toEqual([
      { priceCents: 700 },
      { upToWeight: 2.5, priceCents: 490 },
    ]);
  });

  test('tags are typed and chosen from what others have', async () => {
    const { page } = browser;
    await createExpert(app, { expertiseAreas: ['Customs', 'Logistics'] });
    const expert = await createExpert(app, { expertiseAreas: ['Strategy'] });
    await open(`${CONSULTANT}/${expert.documentId}`);
    const picker = page.getByRole('combobox', { name: /Fachgebiete hinzufügen|Expertise/ }).first();
    await picker.fill('Customs');
    await picker.press('Enter');
    await picker.fill('Neues Feld');
    await picker.press('Enter');
    const suggested = await page
      .locator('datalist option')
      .evaluateAll((options) => options.map((option) => (option as { value?: string }).value));
    expect(suggested).toContain('Logistics');
    await browser.screenshot('shape-tags');
    await save();
    expect((await rowOf(CONSULTANT, expert.documentId)).expertiseAreas).toEqual(['Strategy', 'Customs', 'Neues Feld']);
  });

  test('what is stored in another way stays, and can be read', async () => {
    const { page } = browser;
    const { documentId } = await method();
    // As an import leaves it.
    await app.strapi.db
      .connection('commerce_shipping_methods')
      .where({ document_id: documentId })
      .update({ rate_bands: JSON.stringify({ light: '4.90', heavy: ['7.90', true] }) });
    await open(`${METHOD}/${documentId}`);
    await page.getByText('Was hier gespeichert ist, ist von anderer Art').waitFor();
    await browser.screenshot('shape-unlike');
    await page.locator('input[name="carrier"]').fill('Post');
    await save();
    expect(await rowOf(METHOD, documentId)).toMatchObject({
      carrier: 'Post',
      rateBands: { light: '4.90', heavy: ['7.90', true] },
    });
  });

  test('what machines write is read, not edited; nothing is left to be typed as JSON', async () => {
    const { page } = browser;
    await writeAudit(app.strapi, {
      action: 'tried',
      targetType: METHOD,
      before: { title: 'Old' },
      after: { title: 'New', tags: ['a', 'b'] },
    });
    const [entry] = (await app.strapi.db
      .query('api::system.audit-log' as never)
      .findMany({ where: { action: 'tried' } })) as { documentId: string }[];
    await open(`api::system.audit-log/${entry?.documentId}`);
    await page.getByText('New', { exact: true }).waitFor();
    await browser.screenshot('shape-readable');
    for (const path of [METHOD, 'api::billing.plan', 'api::memberships.offering', 'api::accounts.segment']) {
      await open(`${path}/create`);
      expect(await page.locator('.cm-editor').count(), path).toBe(0);
    }
    await browser.screenshot('shape-segment');
    // Who develops has one switch for all of them.
    await page.getByRole('button', { name: 'Rohwert' }).first().click();
    await page.locator('.cm-editor').first().waitFor();
    await page.getByRole('button', { name: 'Formular' }).first().click();
    expect(await page.locator('.cm-editor').count()).toBe(0);
  });

  test('a page has caused no error', () => {
    expect(browser.problems).toEqual([]);
  });
});
