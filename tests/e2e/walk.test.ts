import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STAFF_ROLES } from '../../src/shared/permissions/staff-grants';
import { openAdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_ADMIN_PANEL } from '../support/boots';
import { logIn, openBrowser, useTheme } from '../support/browser';
import { picture } from '../support/file-bytes';
import { fillTypes, type FilledRow } from '../support/filled-rows';
import { removeUploads } from '../support/uploads';
import { graveFaults } from '../support/walk/axe';
import { hearComplaints } from '../support/walk/complaints';
import { openPlace, placesOf, type Place } from '../support/walk/places';

/*
 * Everything that each role of staff can open: no complaint of the page, no failed request, no text without a
 * translation, no news of Strapi, nothing that keeps people from using it. `npm run screenshots` opens all of it in both languages and
 * themes and keeps the pictures; the check opens a part.
 */

/** What Strapi says about itself, in both languages. */
const NEWS =
  /Introducing the new Media Library|neue Medienbibliothek|Set up preview|Vorschau einrichten|Discover your/i;

const EVERYTHING = process.env.WALK === 'all';
const LANGUAGES = ['en', 'de'] as const;
const THEMES = ['light', 'dark'] as const;
const ROLES = ['strapi-super-admin', ...STAFF_ROLES];

const ways = EVERYTHING
  ? ROLES.flatMap((role) => LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ role, language, theme }))))
  : ROLES.map((role, index) => ({
      role,
      language: LANGUAGES[(index + 1) % 2] ?? 'de',
      theme: THEMES[index % 2] ?? 'dark',
    }));

let app: TestApp;
let rows: Map<string, FilledRow>;

beforeAll(async () => {
  app = await bootApp(WITH_ADMIN_PANEL);
  rows = await fillTypes(app);
  const admin = await openAdminSession(app);
  const { body } = await admin
    .form('/upload')
    .attach('files', await picture('png'), 'walk.png')
    .expect(201);
  const { url } = body[0] as { url: string };
  await app.strapi.db.query('plugin::upload.file').updateMany({ where: { name: 'x.png' }, data: { url } });
});
afterAll(async () => {
  if (app) await removeUploads(app);
  await app?.stop();
});

/** In the check, of each role's pages the first three and some others, each role others than the one before. */
const someOf = (places: Place[], index: number): Place[] =>
  EVERYTHING ? places : places.filter((_, at) => at < 3 || at % 80 === (index * 13) % 80);

describe.each(ways)('$role in $language, $theme', ({ role, language, theme }) => {
  test('finds nothing broken', { timeout: EVERYTHING ? 3_600_000 : 90_000 }, async () => {
    const places = someOf(await placesOf(await openAdminSession(app, role), rows), ROLES.indexOf(role));
    const browser = await openBrowser();
    try {
      const { page } = browser;
      await useTheme(page, theme);
      const complaints = hearComplaints(page);
      await logIn(app, page, { role, language });
      const found: Record<string, string[]> = {};
      for (const place of places) {
        await openPlace(page, app.url, place);
        const news = await page.getByText(NEWS).allTextContents();
        const faults = [...complaints.take(), ...news, ...(await graveFaults(page))];
        if (EVERYTHING) await browser.screenshot(`walk/${role}-${language}-${theme}/${place.name}`);
        if (faults.length > 0) found[place.path] = faults;
      }
      expect(found).toEqual({});
    } finally {
      await browser.close();
    }
  });
});
