import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isModuleOn } from '../../src/shared/modules/modules';
import { openAdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING, EXPERTS_AND_BILLING } from '../support/boots';

describe.each([
  { boot: EVERYTHING, bookings: true },
  { boot: EXPERTS_AND_BILLING, bookings: false },
])('with $boot.name', ({ boot, bookings }) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp(boot);
  });
  afterAll(() => app?.stop());

  it(`says that bookings is ${bookings ? 'on' : 'off'}`, async () => {
    expect(isModuleOn(app.strapi, 'bookings')).toBe(bookings);
    const session = await openAdminSession(app);
    const { body } = await session.get('/magnetiq/modules').expect(200);
    expect(body.data.on.includes('bookings')).toBe(bookings);
  });

  it('tells this to staff only', async () => {
    await app.http.get('/magnetiq/modules').expect(401);
  });

  it(`has ${bookings ? 'its' : 'no'} routes of bookings`, () => {
    const paths = app.strapi.server.listRoutes().map((route) => String(route.path));
    if (!bookings) expect(paths.filter((path) => path.startsWith('/api/bookings'))).toEqual([]);
  });

  it(`${bookings ? 'shows' : 'hides'} the types of bookings in the content manager`, async () => {
    const session = await openAdminSession(app);
    const { body } = await session.get('/content-manager/content-types').expect(200);
    const shown = (body.data as { uid: string; isDisplayed: boolean }[])
      .filter((type) => type.isDisplayed && type.uid.startsWith('api::bookings.'))
      .map((type) => type.uid);
    expect(shown.length > 0).toBe(bookings);
  });

  it('keeps the tables of bookings either way', async () => {
    expect(await app.strapi.db.connection.schema.hasTable('bookings_consultant_bookings')).toBe(true);
  });
});
