import type { Page } from 'playwright-core';
import type { AdminSession } from '../admin-session';
import type { FilledRow } from '../filled-rows';

/** A page of the admin, and what its picture is called. */
export interface Place {
  name: string;
  path: string;
}

interface ShownType {
  uid: string;
  isDisplayed: boolean;
  kind: 'collectionType' | 'singleType';
}

/** Pages that are no list and no form, and the right that each asks for. */
const PAGES: (Place & { right?: string })[] = [
  { name: 'home', path: '/admin' },
  { name: 'area', path: '/admin/areas/content' },
  { name: 'library', path: '/admin/plugins/upload', right: 'plugin::upload.read' },
  { name: 'areas', path: '/admin/areas' },
  { name: 'profile', path: '/admin/me' },
  { name: 'trash', path: '/admin/trash', right: 'api::system.trash.restore' },
  { name: 'mailbox', path: '/admin/mailbox', right: 'api::messaging.mailbox.read' },
];

/** Every page that a role has: its pages, the list and a form of each of its types. */
export async function placesOf(session: AdminSession, rows: Map<string, FilledRow>): Promise<Place[]> {
  const { body } = await session.get('/content-manager/init').expect(200);
  const types = (body.data.contentTypes as ShownType[]).filter(({ uid, isDisplayed }) => isDisplayed && rows.has(uid));
  const rights = await rightsOf(session);
  const may = (action: string, subject?: string): boolean =>
    rights.some((right) => right.action === action && (!subject || right.subject === subject));
  return [
    ...PAGES.filter(({ right }) => !right || may(right)),
    ...types
      .filter(({ uid }) => may('plugin::content-manager.explorer.read', uid))
      .flatMap((type) => placesOfType(type, rows)),
  ];
}

function placesOfType({ uid, kind }: ShownType, rows: Map<string, FilledRow>): Place[] {
  const name = uid.replace('api::', '');
  if (kind === 'singleType') return [{ name, path: `/admin/content-manager/single-types/${uid}` }];
  const list = `/admin/content-manager/collection-types/${uid}`;
  return [
    { name: `${name}-list`, path: list },
    { name: `${name}-form`, path: `${list}/${rows.get(uid)?.documentId}` },
  ];
}

async function rightsOf(session: AdminSession): Promise<{ action: string; subject: string | null }[]> {
  const { body } = await session.get('/admin/users/me/permissions').expect(200);
  return body.data;
}

/** Opens a page and waits until it is there: its headline, and nothing that is still asked for. */
export async function openPlace(page: Page, url: string, { path }: Place): Promise<void> {
  await page.goto(`${url}${path}`);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}
