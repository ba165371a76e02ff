import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
let admin: AdminSession;

interface Configuration {
  settings: { mainField: string; defaultSortBy: string; defaultSortOrder: string };
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
  metadatas: Record<string, { edit: { mainField?: string } }>;
}

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
}, 120_000);

afterAll(() => app.stop());

const configuration = async (uid: string): Promise<Configuration> =>
  (await admin.get(`/content-manager/content-types/${uid}/configuration`).expect(200)).body.data.contentType;

describe('how the content manager shows our types', () => {
  test('a booking goes by its reference, its expert by name, the latest first', async () => {
    const { settings, layouts, metadatas } = await configuration('api::bookings.consultant-booking');
    expect(settings).toMatchObject({
      mainField: 'reference',
      defaultSortBy: 'scheduledStart',
      defaultSortOrder: 'DESC',
    });
    expect(layouts.list.slice(0, 3)).toEqual(['reference', 'clientLastName', 'consultant']);
    expect(layouts.edit[0]?.map(({ name }) => name)).toEqual([
      'bookingStatus',
      'approvalStatus',
      'paymentStatus',
      'reference',
    ]);
    expect(metadatas.consultant?.edit.mainField).toBe('displayName');
  });

  test('no form or list shows what only the platform reads', async () => {
    // As they are stored: Strapi takes a third of a second to answer for one of nearly two hundred types.
    const rows = (await app.strapi.db.query('strapi::core-store').findMany({
      where: { key: { $startsWith: 'plugin_content_manager_configuration_content_types::api::' } },
    })) as { key: string; value: string }[];
    expect(rows).toHaveLength(Object.keys(app.strapi.contentTypes).filter((uid) => uid.startsWith('api::')).length);
    for (const { key, value } of rows) {
      const { layouts } = JSON.parse(value) as Configuration;
      const shown = [...layouts.list, ...layouts.edit.flat().map(({ name }) => name)];
      expect(
        shown.filter((name) => /^deletedAt$|Token(Hash|Encrypted)$/.test(name)),
        key,
      ).toEqual([]);
    }
    const { layouts } = await configuration('api::experts.consultant');
    expect(layouts.edit.flat().map(({ name }) => name)).not.toContain('userDocumentId');
  });
});

describe('types without drafts', () => {
  const ADDRESSES = '/content-manager/collection-types/api::accounts.address';

  test.each(['x/actions/publish', 'x/actions/unpublish', 'x/actions/discard', 'actions/publish'])(
    'refuse %s',
    async (action) => {
      const { body } = await admin.post(`${ADDRESSES}/${action}`).expect(400);
      expect(body.error.details.code).toBe('invalid_input');
    },
  );

  test.each(['bulkPublish', 'bulkUnpublish'])('refuse %s', async (action) => {
    await admin.post(`${ADDRESSES}/actions/${action}`, { documentIds: ['x'] }).expect(400);
  });

  test('leave the others as they are', async () => {
    await admin.post('/content-manager/collection-types/api::content.page/x/actions/publish').expect(404);
  });
});
