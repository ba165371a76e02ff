import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { storeDocument } from '../support/builders/stored';
import { documentsOf, storedRows } from '../support/documents';
import { graphqlData } from '../support/graphql';

const ACCOUNT = 'api::social.social-account';
const POST = 'api::social.social-post';

let app: TestApp;
let admin: AdminSession;
let account: string;

const connect = (accountId: string) => ({
  platform: 'linkedin',
  accountName: 'The firm',
  accountId,
  accessToken: 'token-of-the-firm',
});

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app, 'administrator');
  const made = await admin.post(`/content-manager/collection-types/${ACCOUNT}`, connect('urn:1'));
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  account = made.body.data.documentId;
}, 180_000);

afterAll(() => app.stop());

describe('an account', () => {
  test('keeps its tokens sealed, shows editors none, and knows who connected it', async () => {
    const [row] = await storedRows(app, 'social_social_accounts', account);
    expect(row?.access_token).toMatch(/^enc:v1:/);
    expect(row?.connected_by_staff_document_id).toBeTruthy();
    const editor = await openAdminSession(app, 'editor');
    const { status, body } = await editor.get(`/content-manager/collection-types/${ACCOUNT}/${account}`);
    expect(status).toBe(200);
    expect(body.data).not.toHaveProperty('accessToken');
    expect(JSON.stringify(body)).not.toContain('token-of-the-firm');
  });

  test('is connected by the house once; organizations connect it each for itself', async () => {
    const again = await admin.post(`/content-manager/collection-types/${ACCOUNT}`, connect('urn:1'));
    expect([again.status, again.body.error.details.code]).toEqual([409, 'conflict']);
    const others = [1, 2].map(() => storeDocument(app, ACCOUNT, connect('urn:1')));
    await expect(Promise.all(others)).resolves.toHaveLength(2);
  });

  test('has no public route', async () => {
    await app.http.get('/api/social/social-accounts').expect(404);
    await app.http.get('/api/social/social-posts').expect(404);
    await app.http.get('/api/social/engagement-metrics').expect(404);
  });
});

describe('a post', () => {
  const save = (data: object) => documentsOf(app, POST).create({ data: { socialAccount: account, ...data } });

  test('goes where its account is', async () => {
    const { documentId } = await save({ platform: 'twitter', title: { en: 'Hello' } });
    const [row] = await storedRows(app, 'social_social_posts', documentId);
    expect(row).toMatchObject({ platform: 'linkedin', post_status: 'draft', social_account_document_id: account });
  });

  test('is planned for a time, and published by nobody’s hand', async () => {
    await expect(save({ platform: 'linkedin', postStatus: 'scheduled' })).rejects.toThrow(/when it shall appear/);
    await expect(save({ platform: 'linkedin', postStatus: 'published' })).rejects.toThrow(/by being sent/);
    await expect(save({ platform: 'linkedin', platformPostId: 'urn:9' })).rejects.toThrow(/platformPostId/);
    const planned = await save({
      platform: 'linkedin',
      postStatus: 'scheduled',
      scheduledFor: '2030-01-01T10:00:00.000Z',
    });
    const { documentId } = planned;
    await documentsOf(app, POST).update({ documentId, data: { postStatus: 'cancelled' } });
    const [row] = await storedRows(app, 'social_social_posts', documentId);
    expect(row?.post_status).toBe('cancelled');
  });
});

test('figures are measured, not typed', async () => {
  const metrics = documentsOf(app, 'api::social.engagement-metric');
  await expect(metrics.create({ data: { platform: 'linkedin', likes: 1 } })).rejects.toThrow(/by hand/);
});

test('everybody reads the platforms that are in use', async () => {
  const platforms = documentsOf(app, 'api::social.social-platform');
  await platforms.create({ data: { name: 'Instagram', slug: 'instagram' } });
  await platforms.create({ data: { name: 'Orkut', slug: 'orkut', isActive: false } });
  const { body } = await app.http.get('/api/social/social-platforms').expect(200);
  expect(body.data.map(({ slug }: { slug: string }) => slug)).toEqual(['instagram']);
  expect((await graphqlData(app, '{ socialPlatforms { name } }')).socialPlatforms).toEqual([{ name: 'Instagram' }]);
});
