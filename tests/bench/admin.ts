import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import buildAdmin from '../support/build-admin';
import { openBrowser } from '../support/browser';
import buildServer from '../support/global-setup';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { median, type Bench, type Figure } from './bench';
import { startMeasured, type Application } from './measured-server';
import { writeStockStrapi } from './stock-app';

const root = path.resolve(__dirname, '../..');
const ROUNDS = 5;
const LIST = '/admin/content-manager/collection-types/api::content.page';
const STAFF = { email: 'bench@staff.test', password: 'Bench-12345678' };

interface Seen {
  /** From the click on "Login" to the headline of the page after it, in milliseconds. */
  home: number;
  /** From an address to the headline of a form, in milliseconds. */
  form: number;
  /** Scripts and styles of the first page after the login, as gzip sends them, in kilobytes. */
  firstLoad: number;
}

const headline = (page: Page) => page.locator('main h1').first().waitFor();

/** What the scripts and styles weigh that a page asks for until it is asked, whatever the server does to them. */
function weigh(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  const hear = (response: Response): void => {
    if (!['script', 'stylesheet'].includes(response.request().resourceType()) || response.status() !== 200) return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  };
  page.on('response', hear);
  return async () => {
    page.off('response', hear);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function seeOnce(url: string): Promise<Seen> {
  const browser = await openBrowser();
  try {
    const { page } = browser;
    const weight = weigh(page);
    await page.goto(`${url}/admin`);
    await page.getByLabel(/email/i).fill(STAFF.email);
    await page.getByLabel('Password', { exact: false }).first().fill(STAFF.password);
    const home = await timed(async () => {
      await page.getByRole('button', { name: /login/i }).click();
      await headline(page);
    });
    await page.waitForLoadState('networkidle');
    const firstLoad = await weight();
    const form = await timed(async () => {
      await page.goto(`${url}${LIST}/create`);
      await page.locator('input[name="title"]').waitFor();
    });
    return { home, form, firstLoad };
  } finally {
    await browser.close();
  }
}

async function see(application: Application): Promise<Seen> {
  const server = await startMeasured({ ...application, servesAdmin: true });
  try {
    const made = await fetch(`${server.url}/admin/register-admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...STAFF, firstname: 'Bench', lastname: 'Staff' }),
    });
    if (!made.ok) throw new Error(`The first member of staff was not made: ${made.status} ${await made.text()}`);
    const seen: Seen[] = [];
    for (let round = 0; round < ROUNDS; round += 1) seen.push(await seeOnce(server.url));
    const middle = (name: keyof Seen): number => median(seen.map((one) => one[name]));
    return { home: middle('home'), form: middle('form'), firstLoad: middle('firstLoad') };
  } finally {
    await server.stop();
  }
}

/** Outside the project, whose TypeScript Strapi would take for that of the stock application. */
function buildStock(folder: string): void {
  writeStockStrapi(folder, ['api::content.page']);
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  execFileSync('npx', ['strapi', 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function run(): Promise<Figure[]> {
  await buildServer();
  buildAdmin();
  const databases: TestDatabase[] = [];
  for (const _ of ['ours', 'stock']) databases.push(await createTestDatabase('sqlite', { empty: true }));
  const stockDir = mkdtempSync(path.join(tmpdir(), 'stock-admin-'));
  try {
    const [own, other] = databases as [TestDatabase, TestDatabase];
    buildStock(stockDir);
    const ours = await see({ appDir: root, distDir: path.join(root, 'dist'), database: own });
    const stock = await see({ appDir: stockDir, distDir: stockDir, database: other });
    return [
      { label: 'home after the login', value: ours.home, unit: 'ms', max: 3_000 },
      { label: 'home after the login, stock', value: stock.home, unit: 'ms' },
      { label: 'a form from its address', value: ours.form, unit: 'ms', max: 2_000 },
      { label: 'a form from its address, stock', value: stock.form, unit: 'ms' },
      { label: 'first load', value: ours.firstLoad, unit: 'KB' },
      { label: 'first load, stock', value: stock.firstLoad, unit: 'KB' },
      { label: 'first load over stock', value: ours.firstLoad - stock.firstLoad, unit: 'KB', max: 60 },
    ];
  } finally {
    for (const database of databases) await database.remove();
    rmSync(stockDir, { recursive: true, force: true });
  }
}

export const adminBench: Bench = {
  name: 'admin',
  about: `the admin in a browser, beside a stock Strapi with the same types (median of ${ROUNDS}; gzip)`,
  run,
};
