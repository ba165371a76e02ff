import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { logIn, openBrowser, type TestBrowser } from '../support/browser';
import { contentIn, type CreateContent } from '../support/builders/content';
import { aCoupon, anAttempt, reserve } from '../support/builders/coupons';
import { documentsOf } from '../support/documents';

const COLLECTION = '/admin/content-manager/collection-types';
const PAGE = 'api::content.page';
const COUPON = 'api::billing.coupon';

let app: TestApp;
let browser: TestBrowser;
let create: CreateContent;

const open = (path: string) => browser.page.goto(`${app.url}${path}`);
const count = (uid: string, documentId: string) => documentsOf(app, uid).count({ filters: { documentId } });

describe('deleting in the admin', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
    create = contentIn(app);
    browser = await openBrowser();
    await logIn(app, browser.page, { language: 'de' });
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  test('says where a page goes and what stays, and the trash gives it back under another address', async () => {
    const { page } = browser;
    const documentId = await create(PAGE, { title: 'Press', slug: 'press' }, { published: false });
    await create(PAGE, { title: 'Below', slug: 'below-press', parent: documentId }, { published: false });
    await open(`${COLLECTION}/${PAGE}/${documentId}?plugins[i18n][locale]=en`);
    await page
      .getByRole('button', { name: /More actions|Weitere/ })
      .first()
      .click();
    await page
      .getByRole('menuitem')
      .filter({ hasText: /alle|all locales/i })
      .click();
    const dialog = page.getByRole('alertdialog');
    await dialog
      .getByText('Er kommt in den Papierkorb; ein Administrator kann ihn 30 Tage lang zurückholen.')
      .waitFor();
    await dialog.getByText('1 × Inhalte · Seiten').waitFor();
    await browser.screenshot('delete-page');
    await dialog.getByRole('button').last().click();
    await expect.poll(() => count(PAGE, documentId)).toBe(0);
    // Whoever has just deleted it takes that back where they are; a second time it stays in the trash.
    await page.getByText('Ein Eintrag liegt im Papierkorb.').waitFor();
    await browser.screenshot('undo-deletion');
    expect(await page.getByText('Das gibt es nicht mehr.').count()).toBe(0);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Er ist wieder da.').waitFor();
    await page.getByRole('gridcell', { name: 'Press', exact: true }).first().waitFor();
    expect(await count(PAGE, documentId)).toBe(1);
    await documentsOf(app, PAGE).delete({ documentId, locale: '*' });
    await create(PAGE, { title: 'New press', slug: 'press' }, { published: false });

    await open('/admin/trash');
    await page.getByRole('row').filter({ hasText: 'Press' }).getByRole('button', { name: 'Wiederherstellen' }).click();
    await dialog.getByText('„press“ gehört inzwischen zu „New press“.').waitFor();
    await browser.screenshot('restore-page');
    expect(await dialog.getByRole('textbox').inputValue()).toBe('press-2');
    await dialog.getByRole('button', { name: 'Wiederherstellen' }).click();
    await page.getByText('Es ist wieder da.').waitFor();
    expect(await documentsOf(app, PAGE).findOne({ documentId })).toMatchObject({ slug: 'press-2' });
    await page.getByText('Der Papierkorb ist leer').waitFor();
    await documentsOf(app, PAGE).delete({ documentId, locale: '*' });
    await open('/admin/trash');
    await page.getByRole('row').filter({ hasText: 'Press' }).getByRole('button', { name: 'Endgültig löschen' }).click();
    await dialog.getByText('„Press“ ist dann endgültig weg').waitFor();
    await browser.screenshot('purge-page');
    await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
    await page.getByText('Der Papierkorb ist leer').waitFor();
  });

  test('says before, and again after, which coupons of a selection cannot go', async () => {
    const { page } = browser;
    const [used, free] = [await aCoupon(app, { code: 'USEDUP' }), await aCoupon(app, { code: 'FRESH' })];
    await reserve(app, anAttempt('USEDUP'));
    await open(`${COLLECTION}/${COUPON}`);
    for (const code of ['USEDUP', 'FRESH'])
      await page.getByRole('row').filter({ hasText: code }).getByRole('checkbox').click();
    await page
      .getByRole('button', { name: 'Löschen' })
      .or(page.getByRole('button', { name: 'Delete' }))
      .first()
      .click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Das kann nicht gelöscht werden; es wird nichts geändert:').waitFor();
    await dialog.getByText('„USEDUP“: Wurde einmal eingelöst').waitFor();
    await browser.screenshot('delete-coupons');
    await dialog.getByRole('button').last().click();
    await page.getByText('Es wurde nichts geändert: 1 von 2 stehen im Weg.').waitFor();
    expect([await count(COUPON, used.documentId), await count(COUPON, free.documentId)]).toEqual([1, 1]);
  });

  test('a page has caused no error', () => {
    expect(browser.problems).toEqual([]);
  });
});
