import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { contentIn, paragraph } from '../support/builders/content';
import { logIn, openBrowser, openContent, saveForm, type TestBrowser } from '../support/browser';
import { openAdminSession } from '../support/admin-session';
import { picture } from '../support/file-bytes';
import { removeUploads } from '../support/uploads';

const PAGE = 'api::content.page';

let app: TestApp;
let browser: TestBrowser;

describe('the blocks of a text in a browser', () => {
  beforeAll(async () => {
    app = await bootApp(WITH_ADMIN_PANEL);
    browser = await openBrowser();
    await logIn(app, browser.page, { language: 'de' });
  });
  afterAll(async () => {
    await browser?.close();
    if (app) await removeUploads(app);
    await app?.stop();
  });

  const open = async (slug: string, content: object[] = paragraph('Anfang')) => {
    const documentId = await contentIn(app)(PAGE, { title: slug, slug, content }, { published: false });
    await openContent(app, browser.page, `${PAGE}/${documentId}`);
    await browser.page.getByRole('textbox', { name: 'Inhalt', exact: true }).waitFor();
    return documentId;
  };
  const content = async (documentId: string) =>
    (
      (await app.strapi.db.query(PAGE as never).findOne({ where: { documentId, publishedAt: null } })) as {
        content: { _type: string }[];
      }
    ).content;
  const add = async (kind: string) => {
    await browser.page
      .getByRole('toolbar', { name: /Inhalt$/ })
      .getByRole('button', { name: 'Block einfügen' })
      .click();
    await browser.page.getByRole('menuitem', { name: kind, exact: true }).click();
    return browser.page.getByRole('dialog');
  };
  const apply = () => browser.page.getByRole('button', { name: 'Übernehmen' }).click();

  test('each kind has its own form', async () => {
    const { page } = browser;
    const documentId = await open('kinds');
    const cta = await add('Handlungsaufruf');
    await cta.getByLabel('Handlungsaufruf: Text').fill('Jetzt buchen');
    await cta.getByLabel('Handlungsaufruf: Adresse').fill('/buchen');
    await browser.screenshot('block-cta');
    await apply();
    const video = await add('Video');
    await video.getByLabel('Video: Adresse').fill('https://example.com/film');
    await video.getByLabel('Video: Titel').fill('Der Film');
    await apply();
    const code = await add('Codeblock');
    await code.getByLabel('Codeblock: Sprache').fill('ts');
    await code.getByLabel('Codeblock: Code').fill('let a = 1;\nlet b = 2;');
    await browser.screenshot('block-code');
    await apply();
    const seo = await add('SEO');
    await seo.getByLabel('SEO: Titel').fill('Titel der Seite');
    await seo.getByLabel('SEO: Beschreibung').fill('Worum es geht');
    await apply();
    await add('Formular');
    await apply();
    const heading = await add('Überschriftblock');
    await heading.getByLabel('Überschriftblock: Text').fill('Mehr');
    await apply();
    await page.getByText('Jetzt buchen').waitFor();
    await browser.screenshot('blocks');
    await saveForm(page);
    expect(await content(documentId)).toMatchObject([
      { _type: 'block' },
      { _type: 'cta', text: 'Jetzt buchen', url: '/buchen', style: 'primary', size: 'medium' },
      { _type: 'video', url: 'https://example.com/film', title: 'Der Film', controls: true },
      { _type: 'code', language: 'ts', code: 'let a = 1;\nlet b = 2;' },
      { _type: 'seo', title: 'Titel der Seite', description: 'Worum es geht', keywords: [] },
      { _type: 'form', formType: 'contact' },
      { _type: 'heading', text: 'Mehr', level: 2 },
    ]);
  });

  test('an image comes from the media library with what is to be seen and stay in sight', async () => {
    const { page } = browser;
    const editor = await openAdminSession(app);
    await editor
      .form('/upload')
      .field('fileInfo', JSON.stringify({ name: 'hafen.png', alternativeText: 'Ein Hafen' }))
      .attach('files', await picture('png', 60, 40), 'hafen.png')
      .expect(201);
    const documentId = await open('picture');
    const dialog = await add('Bild');
    await dialog.getByRole('button', { name: 'Aus der Medienbibliothek wählen' }).click();
    await page.getByRole('checkbox', { name: /hafen/ }).first().click();
    await page.getByRole('button', { name: /Fertig|Finish|Abschließen/ }).click();
    const point = dialog.getByRole('button', { name: /Was sichtbar bleiben muss/ });
    await point.focus();
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    await dialog.getByLabel('Bild: Zuschnitt: Oben').fill('10');
    await browser.screenshot('block-image');
    await apply();
    await saveForm(page);
    expect((await content(documentId))[1]).toMatchObject({
      _type: 'image',
      asset: { _type: 'reference', _ref: expect.stringMatching(/^\/uploads\/[^?]+\.png$/) },
      alt: 'Ein Hafen',
      hotspot: { x: 0.52, y: 0.46, width: 0.3, height: 0.3 },
      crop: { top: 0.1, right: 0, bottom: 0, left: 0 },
    });
  });

  test('an unfinished block says what it lacks, is saved as a draft, and is named when it is to be published', async () => {
    const { page } = browser;
    const documentId = await open('unfinished', [...paragraph('Anfang'), { _type: 'video', _key: 'v1' }]);
    const block = page.getByRole('group', { name: 'Video' });
    await block.getByText('Adresse: fehlt noch').waitFor();
    await page.locator('input[name="title"]').fill('Noch nicht fertig');
    await saveForm(page);
    await page.getByRole('button', { name: /^(Veröffentlichen|Publish)$/ }).click();
    await page
      .getByText(/Expected a value|Block 2/)
      .first()
      .waitFor();
    await browser.screenshot('block-unfinished');
    await block.dblclick();
    await page.getByRole('dialog').getByLabel('Video: Adresse').fill('/film.mp4');
    await apply();
    expect(await block.getByText('fehlt noch').count()).toBe(0);
    await block.getByRole('button', { name: 'Nach oben: Video' }).click();
    await saveForm(page);
    expect(await content(documentId)).toMatchObject([{ _type: 'video', url: '/film.mp4' }, { _type: 'block' }]);
  });

  test('a page has caused no error', () => {
    expect(browser.problems).toEqual([]);
  });
});
