import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { logIn, openBrowser, type TestBrowser } from '../support/browser';
import { inDays } from '../support/builders/booking';
import { contentIn } from '../support/builders/content';

/* The home page of a role: what waits for it, in its language, with the way to it. */

let app: TestApp;
let browser: TestBrowser | undefined;

beforeAll(async () => {
  app = await bootApp(WITH_ADMIN_PANEL);
  const create = contentIn(app);
  await create('api::content.page', { title: 'Fees', slug: 'fees' }, { published: true });
  await create('api::content.page', { title: 'Imprint', slug: 'imprint' }, { published: false });
  await create('api::bookings.consultation-request', {
    email: 'nora@example.com',
    firstName: 'Nora',
    lastName: 'Klein',
    meetingType: 'demo',
    preferredDate: inDays(app, 3),
  });
});
afterAll(() => app?.stop());

async function homeOf(role: string, language: 'en' | 'de'): Promise<TestBrowser> {
  browser = await openBrowser();
  await logIn(app, browser.page, { role, language });
  return browser;
}

test('an editor sees drafts and what German lacks, and opens it', async () => {
  const { page, screenshot, problems, close } = await homeOf('editor', 'de');
  try {
    const missing = page.getByRole('region', { name: 'Ohne Deutsch' });
    await missing.getByRole('link', { name: 'Fees' }).waitFor();
    await page
      .getByRole('region', { name: 'Entwürfe, nie veröffentlicht' })
      .getByRole('link', { name: 'Imprint' })
      .waitFor();
    await screenshot('home-editor-de');
    expect(await page.getByText('Anfragen zu beantworten').count()).toBe(0);
    await missing.getByRole('link', { name: 'Fees' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fees' }).waitFor();
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
});

test('an area has a home: what waits in it, and its lists', async () => {
  const { page, screenshot, problems, close } = await homeOf('editor', 'de');
  try {
    await page.getByRole('link', { name: 'Bereiche' }).click();
    await page
      .getByRole('region', { name: 'Inhalte' })
      .getByLabel(/Einträge? warte/)
      .waitFor();
    await screenshot('areas-de');
    await page.getByRole('region', { name: 'Inhalte' }).getByRole('link', { name: 'Inhalte', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Inhalte' }).waitFor();
    await page.getByRole('region', { name: 'Das wartet auf Sie' }).getByRole('link', { name: 'Imprint' }).waitFor();
    await screenshot('area-de');
    await page.getByRole('link', { name: 'Neu in Seiten' }).click();
    await page.locator('input[name="title"]').waitFor();
    await page.goto(`${app.url}/admin/areas/nowhere`);
    await page.getByText('Diesen Bereich gibt es nicht').waitFor();
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
});

test('a booking manager sees requests, and the list shows the same', async () => {
  const { page, screenshot, problems, close } = await homeOf('booking-manager', 'en');
  try {
    const requests = page.getByRole('region', { name: 'Requests to answer' });
    await requests
      .getByRole('link', { name: /Nora|Klein|nora/ })
      .first()
      .waitFor();
    await screenshot('home-booking-manager-en');
    await requests.getByRole('link', { name: 'Requests' }).click();
    await page.getByRole('grid').getByText('Klein').first().waitFor();
    await screenshot('home-requests-en');
    await page.goto(`${app.url}/admin/areas`);
    await page.getByRole('region', { name: 'Bookings' }).waitFor();
    expect(await page.getByRole('region', { name: 'Studio' }).count()).toBe(0);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
});
