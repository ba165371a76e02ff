import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { logIn, openBrowser, type TestBrowser } from '../support/browser';
import { contentIn } from '../support/builders/content';
import { aCoupon, couponRow } from '../support/builders/coupons';
import { documentsOf } from '../support/documents';
import { picture } from '../support/file-bytes';
import { removeUploads } from '../support/uploads';

const COUPON = 'api::billing.coupon';
const PAGE = 'api::content.page';
const SETTINGS = 'api::system.platform-settings';

let app: TestApp;
let german: TestBrowser;
let english: TestBrowser;
let colleague: AdminSession;

describe('somebody else saves while a form is open', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
    colleague = await openAdminSession(app);
    [german, english] = [await openBrowser(), await openBrowser()];
    await logIn(app, german.page, { language: 'de' });
    await logIn(app, english.page, { language: 'en' });
  });

  afterAll(async () => {
    await german?.close();
    await english?.close();
    await removeUploads(app);
    await app?.stop();
  });

  test('the editor sees both versions, may copy what was typed, and may insist', async () => {
    const { page } = german;
    const documentId = await contentIn(app)(PAGE, { title: 'Presse', slug: 'presse' }, { published: false });
    const title = async () => (await documentsOf(app, PAGE).findOne({ documentId }))?.title as string;
    await page.goto(`${app.url}/admin/content-manager/collection-types/${PAGE}/${documentId}?plugins[i18n][locale]=en`);
    const field = page.locator('input[name="title"]');
    await field.fill('Meine Presse');
    await colleague
      .put(`/content-manager/collection-types/${PAGE}/${documentId}`, { title: 'Ihre Presse' })
      .expect(200);
    const save = page.getByRole('button', { name: /^(Speichern|Save)$/ });
    await save.click();

    const dialog = page.getByRole('alertdialog').filter({ hasText: 'Jemand anderes hat inzwischen gespeichert' });
    const row = dialog.getByRole('row').filter({ hasText: 'Titel' });
    await row.getByText('Ihre Presse').waitFor();
    await row.getByText('Meine Presse').waitFor();
    await dialog.getByText('Gespeichert von Test strapi-super-admin').waitFor();
    // What was typed is not lost by a key, and can be taken along.
    await page.keyboard.press('Escape');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await row.getByRole('button', { name: 'Meines kopieren' }).click();
    await row.getByText('Kopiert').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('Meine Presse');
    await german.screenshot('conflict-page');
    expect(await title()).toBe('Ihre Presse');
    await dialog.getByRole('button', { name: 'Meines darüber speichern' }).click();
    await expect.poll(title).toBe('Meine Presse');
    await dialog.waitFor({ state: 'detached' });
    // Saving and publishing on is nobody's conflict.
    await expect.poll(() => field.inputValue()).toBe('Meine Presse');
    await field.fill('Noch eine');
    await save.click();
    await expect.poll(title).toBe('Noch eine');
    await field.fill('Öffentlich');
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    const published = async () => (await documentsOf(app, PAGE).findOne({ documentId, status: 'published' }))?.title;
    await expect.poll(published).toBe('Öffentlich');
    // The form reads again what is published; what is typed before that is not there any more.
    await expect
      .poll(
        async () => {
          await field.fill('Weiter');
          return save.isEnabled();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(true);
    await save.click();
    await expect.poll(title).toBe('Weiter');
    // Beside the form stands who did all that.
    await page.getByText('Titel: Öffentlich → Weiter').waitFor();
    await page.getByText('Titel: Ihre Presse → Meine Presse').waitFor();
    await page.getByText('Veröffentlicht', { exact: true }).last().waitFor();
    await german.screenshot('history-page');
  });

  test('or takes what is stored, in the settings', async () => {
    const { page } = english;
    await colleague.put(`/content-manager/single-types/${SETTINGS}`, { platformName: 'Magnetiq' }).expect(200);
    await page.goto(`${app.url}/admin/content-manager/single-types/${SETTINGS}`);
    const field = page.getByRole('textbox', { name: /^Platform name/i });
    await field.fill('Mine');
    await colleague.put(`/content-manager/single-types/${SETTINGS}`, { platformName: 'Theirs' }).expect(200);
    await page.getByRole('button', { name: 'Save' }).click();
    const dialog = page.getByRole('alertdialog').filter({ hasText: 'Somebody else has saved in the meantime' });
    await dialog.getByRole('row').filter({ hasText: 'Theirs' }).getByText('Mine', { exact: true }).waitFor();
    await english.screenshot('conflict-settings');
    await dialog.getByRole('button', { name: 'Discard mine, show what is stored' }).click();
    await expect.poll(() => field.inputValue()).toBe('Theirs');
    await page.getByText('Platform name: Magnetiq → Theirs').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await english.screenshot('history-settings-dark');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('or takes the one from here and the other from there', async () => {
    const { page } = english;
    const [name, title] = ['Platform name', 'Hero title'].map((label) =>
      page.getByRole('textbox', { name: new RegExp(`^${label}`, 'i') }),
    );
    await name?.fill('Mine again');
    await title?.fill('My title');
    const theirs = { platformName: 'Theirs again', heroTitle: 'Their title' };
    await colleague.put(`/content-manager/single-types/${SETTINGS}`, theirs).expect(200);
    await page.getByRole('button', { name: 'Save' }).click();
    const dialog = page.getByRole('alertdialog').filter({ hasText: 'Choose for each field' });
    await dialog.getByRole('radio', { name: 'Hero title: Yours' }).focus();
    // As in all tables: arrows lead from cell to cell.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await english.screenshot('conflict-by-field');
    await dialog.getByRole('button', { name: 'Save what is chosen' }).click();
    const stored = async () => (await app.strapi.db.query(SETTINGS).findOne({})) as object;
    await expect.poll(stored).toMatchObject({ platformName: 'Mine again', heroTitle: 'Their title' });
    await expect.poll(() => title?.inputValue()).toBe('Their title');
  });

  test('what the platform counts meanwhile is no conflict, and refuses no form', async () => {
    const { page } = german;
    const { documentId } = await aCoupon(app);
    const row = () => couponRow(app, { documentId });
    await page.goto(`${app.url}/admin/content-manager/collection-types/${COUPON}/${documentId}`);
    const field = page.locator('input[name="internalName"]');
    await field.fill('Winter 2031');
    await app.strapi.db
      .connection('billing_coupons')
      .where({ document_id: documentId })
      .update({ current_usage_count: 3 });
    const save = page.getByRole('button', { name: 'Speichern' });
    await save.click();
    await expect.poll(row, { timeout: 15_000 }).toMatchObject({ internalName: 'Winter 2031', currentUsageCount: 3 });
    // What follows from the record is shown, and nobody types there.
    const count = page.locator('input[name="currentUsageCount"]');
    await expect.poll(() => count.inputValue(), { timeout: 15_000 }).toBe('3');
    expect(await count.isDisabled()).toBe(true);
  });

  test('in the media library too', async () => {
    const { page } = english;
    const { body } = await colleague
      .form('/upload')
      .attach('files', await picture('png'), 'harbour.png')
      .expect(201);
    const id = body[0].id as number;
    await page.goto(`${app.url}/admin/plugins/upload`);
    await page.getByText('harbour').first().click();
    const field = page.getByRole('textbox', { name: /caption/i });
    await field.fill('My caption');
    await colleague.put(`/upload/files/${id}`, { fileInfo: { caption: 'Their caption' } }).expect(200);
    await page.getByRole('button', { name: /^Save/ }).click();
    const dialog = page.getByRole('alertdialog').filter({ hasText: 'Somebody else has saved in the meantime' });
    await dialog.getByRole('row').filter({ hasText: 'Their caption' }).getByText('My caption').waitFor();
    await english.screenshot('conflict-media');
    await dialog.getByRole('button', { name: 'Save mine over it' }).click();
    const caption = async () => (await app.strapi.db.query('plugin::upload.file').findOne({ where: { id } }))?.caption;
    await expect.poll(caption).toBe('My caption');
  });

  test('no page has caused an error', () => {
    expect([...german.problems, ...english.problems]).toEqual([]);
  });
});
