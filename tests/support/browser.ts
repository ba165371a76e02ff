import { existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type { TestApp } from './boot';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const SCREENSHOTS = path.resolve(__dirname, '../../.tmp/screenshots');

export interface TestBrowser {
  page: Page;
  /** What the pages complained about. */
  problems: string[];
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** A fresh browser, with nothing but the server of this test to talk to. */
export async function openBrowser(): Promise<TestBrowser> {
  if (!existsSync(CHROMIUM))
    throw new Error(`There is no browser at ${CHROMIUM}: install Chromium, or say with CHROMIUM_PATH where one is.`);
  const profile = await mkdtemp(path.join(tmpdir(), 'browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  return {
    page,
    problems,
    screenshot: async (name) => {
      const file = path.join(SCREENSHOTS, `${name}.png`);
      mkdirSync(path.dirname(file), { recursive: true });
      await page.screenshot({ path: file });
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Creates a member of staff and logs in through the form. */
export async function logIn(
  app: TestApp,
  page: Page,
  options: { role?: string; language?: 'en' | 'de' } = {},
): Promise<void> {
  const { role: code = 'strapi-super-admin', language } = options;
  const role = (await app.strapi.db.query('admin::role').findOne({ where: { code } })) as { id: number };
  const email = `${code}-${Date.now()}@staff.test`;
  await app.strapi.service('admin::user')?.create({
    email,
    password: 'Browser-123456',
    firstname: 'Robin',
    lastname: 'Staff',
    roles: [role.id],
    isActive: true,
    registrationToken: null,
    ...(language && { preferedLanguage: language }),
  });
  await page.goto(`${app.url}/admin`);
  await page.getByLabel(/email/i).fill(email);
  await page.getByLabel('Password', { exact: false }).first().fill('Browser-123456');
  await page.getByRole('button', { name: /login/i }).click();
  await page.getByRole('navigation').first().waitFor();
}

/** Shows the admin in a theme, from the next page on. */
export async function useTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.addInitScript({ content: `localStorage.setItem('STRAPI_THEME', '${theme}')` });
}

/** Opens an entry or a list of the content manager, until its headline is there. */
export async function openContent({ url }: Pick<TestApp, 'url'>, page: Page, path: string): Promise<void> {
  await page.goto(`${url}/admin/content-manager/collection-types/${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** Saves the form that is open, in either language, and waits until the server has answered and that is said. */
export async function saveForm(page: Page): Promise<void> {
  // What is said may still be there from the save before, so the answer to this one is waited for first.
  const saved = page.waitForResponse((response) => {
    const { method, url } = { method: response.request().method(), url: response.url() };
    return ['PUT', 'POST'].includes(method) && /\/content-manager\/(collection|single)-types\//.test(url);
  });
  await page.getByRole('button', { name: /^(Speichern|Save)$/ }).click();
  const answer = await saved;
  if (!answer.ok()) throw new Error(`The form was not saved: ${answer.status()} ${await answer.text()}`);
  await page
    .getByText(/Gespeichert|Saved/)
    .first()
    .waitFor();
}
