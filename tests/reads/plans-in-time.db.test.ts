import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runWithActor } from '../../src/shared/context/request-context';
import { bootApp, type TestApp } from '../support/boot';

/* A plan is made once, and what it was made of may change: the day, what a role may read, the rows themselves. */

const DAY = 24 * 60 * 60 * 1000;
const RATE = 'api::billing.exchange-rate';

let app: TestApp;

beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app?.stop());

/** Asks so often that the last answer is by a plan. */
async function asked(path: string): Promise<{ status: number; body: { data: Record<string, unknown>[] } }> {
  for (let time = 0; time < 2; time += 1) await app.http.get(path);
  const { status, body } = await app.http.get(path);
  return { status, body };
}

async function publish(uid: 'api::content.blog-category' | 'api::content.blog-post', data: object): Promise<string> {
  const { documentId } = await app.strapi.documents(uid).create({ data: data as never, status: 'published' });
  return documentId;
}

describe('plans in time', () => {
  test('show what holds from another day on that day', async () => {
    const tomorrow = new Date(app.clock.now().getTime() + DAY).toISOString().slice(0, 10);
    const rate = { baseCurrency: 'USD', quoteCurrency: 'EUR', rate: '0.9', validFrom: tomorrow };
    await runWithActor({ kind: 'staff' }, () => app.strapi.documents(RATE).create({ data: rate as never }));
    const path = '/api/billing/exchange-rates?sort=validFrom';
    expect((await asked(path)).body.data).toEqual([]);
    app.clock.advance(DAY);
    expect((await app.http.get(path)).body.data).toHaveLength(1);
  });

  test('populate nothing that its readers may no longer read', async () => {
    const actions = ['find', 'findOne'].map((name) => `api::content.blog-category.${name}`);
    const category = await publish('api::content.blog-category', { name: 'News', slug: 'news' });
    await publish('api::content.blog-post', { title: 'One', slug: 'one', category });
    const path = '/api/content/blog-posts?populate[category][fields]=name';
    expect((await asked(path)).body.data[0]?.category).toMatchObject({ name: 'News' });
    const permissions = app.strapi.db.query('plugin::users-permissions.permission');
    const found = (await permissions.findMany({ where: { action: actions }, populate: ['role'] })) as {
      id: number;
      action: string;
      role: { id: number };
    }[];
    for (const { id } of found) await permissions.delete({ where: { id } });
    expect((await app.http.get(path)).text).not.toContain('News');
    for (const { action, role } of found) await permissions.create({ data: { action, role: role.id } });
    expect((await app.http.get(path)).text).toContain('News');
  });

  test('count conditions through relations as the action does', async () => {
    const condition = Array.from({ length: 31 }, (_, place) => `filters[$or][${place}][parent][slug]=a`).join('&');
    for (let time = 0; time < 3; time += 1) {
      expect((await app.http.get(`/api/content/pages?${condition}`)).status).toBe(400);
    }
  });
});
