import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Waiting } from '../../src/api/system/contracts/worklists';
import { worklistsOf } from '../../src/shared/content-manager/worklists';
import { isRow, modelsOf } from '../../src/shared/models/model';
import { now } from '../../src/shared/time/clock';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { inDays } from '../support/builders/booking';
import { contentIn } from '../support/builders/content';

/* The home page: what waits, by who changes it. */

let app: TestApp;
const sessions: Record<string, AdminSession> = {};

beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  for (const role of ['strapi-super-admin', 'editor', 'booking-manager', 'finance', 'viewer'])
    sessions[role] = await openAdminSession(app, role);
});
afterAll(() => app?.stop());

async function waitsFor(role: string): Promise<Record<string, Waiting['types']>> {
  const { status, body } = await (sessions[role] as AdminSession).get('/system/worklists');
  expect(status).toBe(200);
  return Object.fromEntries((body.data as Waiting[]).map(({ name, types }) => [name, types]));
}

describe('every worklist', () => {
  const attributesOf = (uid: string) => modelsOf(app.strapi)(uid)?.attributes ?? {};

  test('asks for attributes and states that there are, and has a name of its own in both languages', () => {
    const lists = worklistsOf(app.strapi);
    expect(lists.length).toBeGreaterThan(10);
    expect(new Set(lists.map(({ name }) => name)).size).toBe(lists.length);
    for (const { name, uid, title, waits, by } of lists) {
      expect(title.de, name).not.toBe(title.en);
      expect(attributesOf(uid), name).toHaveProperty(by);
      for (const [attribute, , value] of waits(now(app.strapi))) {
        const known = attributesOf(uid)[attribute];
        expect(known, `${name}: ${attribute}`).toBeDefined();
        const states = isRow(known) && Array.isArray(known.enum) ? known.enum : undefined;
        if (states) expect(states, name).toEqual(expect.arrayContaining([value].flat()));
      }
    }
  });
});

test('requests wait for who looks after bookings, until one is answered; nobody else is told', async () => {
  const create = contentIn(app);
  const request = {
    email: 'nora@example.com',
    firstName: 'Nora',
    lastName: 'Klein',
    meetingType: 'demo',
    preferredDate: inDays(app, 3),
    durationMinutes: 30,
  };
  const id = await create('api::bookings.consultation-request', request);
  const [waiting] = (await waitsFor('booking-manager'))['requests-to-answer'] ?? [];
  expect(waiting).toMatchObject({
    uid: 'api::bookings.consultation-request',
    count: 1,
    records: [{ documentId: id, title: expect.stringContaining('Klein'), locale: null, at: expect.any(String) }],
    conditions: [['requestStatus', '$eq', 'pending']],
  });
  for (const role of ['editor', 'finance', 'viewer'])
    expect(await waitsFor(role)).not.toHaveProperty('requests-to-answer');
  await app.strapi.documents('api::bookings.consultation-request').update({
    documentId: id,
    data: { requestStatus: 'confirmed' } as never,
  });
  expect(await waitsFor('booking-manager')).not.toHaveProperty('requests-to-answer');
});

test('drafts, changes and what German lacks wait for editors', async () => {
  const pages = app.strapi.documents('api::content.page');
  const mine = async (list: string): Promise<string[]> => {
    const ofPages = (await waitsFor('editor'))[list]?.find(({ uid }) => uid === 'api::content.page');
    return ofPages?.records.map(({ title, locale }) => `${title} ${locale}`) ?? [];
  };
  const { documentId } = await pages.create({ data: { title: 'Fees', slug: 'fees' } as never });
  expect(await mine('never-published')).toEqual(['Fees en']);
  expect(await mine('without-german')).toEqual([]);
  await pages.publish({ documentId });
  expect([await mine('never-published'), await mine('changed-since')]).toEqual([[], []]);
  expect(await mine('without-german')).toEqual(['Fees en']);
  await pages.update({ documentId, data: { title: 'Our fees' } as never });
  expect(await mine('changed-since')).toEqual(['Our fees en']);
  await pages.update({ documentId, locale: 'de', data: { title: 'Preise' } as never });
  expect(await mine('without-german')).toEqual([]);
  expect(await mine('never-published')).toEqual(['Preise de']);
  await pages.delete({ documentId, locale: '*' });
  for (const list of ['never-published', 'changed-since', 'without-german']) expect(await mine(list)).toEqual([]);
});

test('who changes nothing has nothing waiting', async () => {
  expect(await waitsFor('viewer')).toEqual({});
});
