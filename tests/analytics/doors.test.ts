import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { storeDocument } from '../support/builders/stored';

let app: TestApp;
let administrator: AdminSession;
let viewer: AdminSession;

beforeAll(async () => {
  app = await bootApp();
  administrator = await openAdminSession(app, 'administrator');
  viewer = await openAdminSession(app, 'viewer');
}, 180_000);

afterAll(() => app?.stop());

const path = (type: string) => `/content-manager/collection-types/api::analytics.${type}`;

describe('what is counted', () => {
  test('is not routed and not written by hand', async () => {
    for (const plural of ['events', 'page-views', 'visits', 'experiments', 'error-logs']) {
      expect((await app.http.get(`/api/analytics/${plural}`)).status).toBe(404);
      expect((await app.http.get(`/api/${plural}`)).status).toBe(404);
    }
    const events = app.strapi.documents('api::analytics.event');
    await expect(events.create({ data: { eventType: 'view' } as never })).rejects.toThrow(/by hand/);
    const superAdmin = await openAdminSession(app);
    expect((await superAdmin.post(path('visit'), { sessionId: 's' })).status).toBe(403);
    expect((await administrator.get(path('event'))).status).toBe(403);
  });
});

describe('an error', () => {
  test('is resolved by staff, which stamps who and when', async () => {
    const uid = 'api::analytics.error-log';
    const error = await storeDocument(app, uid, { errorType: 'TypeError', message: 'x is undefined' });
    const save = (form: object) => administrator.put(`${path('error-log')}/${error}`, form);
    const typed = await save({ resolved: true, resolvedBy: 'nobody', message: 'changed' }).expect(422);
    expect(typed.body.error.details.errors.map((fault: { path: string[] }) => fault.path[0])).toEqual([
      'resolvedBy',
      'message',
    ]);
    await save({ resolved: true, resolvedBy: '', message: 'x is undefined' }).expect(200);
    const row = await app.strapi.db.query(uid).findOne({ where: { documentId: error } });
    expect(row).toMatchObject({ resolved: true, resolvedBy: administrator.email, message: 'x is undefined' });
    expect(row?.resolvedAt).toBeTruthy();
    await viewer.get(path('error-log')).expect(403);
  });
});

describe('an experiment', () => {
  test('has shares that are percentages and figures that are counted', async () => {
    const refused = await administrator.post(path('experiment'), { name: 'A', trafficPercentage: 120 });
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors[0].path).toEqual(['trafficPercentage']);
    const { body } = await administrator.post(path('experiment'), { name: 'A', trafficPercentage: 12.34 }).expect(201);
    const experiment = body.data.documentId as string;
    const variant = {
      name: 'B',
      configuration: { color: 'red' },
      experiment: { connect: [{ documentId: experiment }] },
    };
    const make = (figures: object) => administrator.post(path('experiment-variant'), { ...variant, ...figures });
    const typed = await make({ participantCount: 9, conversionRate: 9 }).expect(400);
    expect(typed.body.error.details.errors).toHaveLength(2);
    const made = await make({ participantCount: 0 }).expect(201);
    const row = await app.strapi.db
      .query('api::analytics.experiment-variant')
      .findOne({ where: { documentId: made.body.data.documentId as string } });
    expect(row).toMatchObject({ participantCount: 0, experimentDocumentId: experiment });
    expect((await viewer.get(path('experiment'))).status).toBe(200);
    expect((await viewer.post(path('experiment'), { name: 'C' })).status).toBe(403);
  });
});
