import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import type { Member } from '../support/builders/member';
import { storeDocument } from '../support/builders/stored';
import { createTeam, type Team } from '../support/builders/team';
import { graphql, graphqlData } from '../support/graphql';

let app: TestApp;
let team: Team;
let writer: Member;
let client: Member;
let former: Member;
let stranger: Member;

beforeAll(async () => {
  app = await bootApp();
  team = await createTeam(app, 'North');
  writer = await team.join('creator');
  client = await team.join('client');
  former = await team.join('creator', 'inactive');
  stranger = await (await createTeam(app, 'South')).join('owner');
}, 180_000);

afterAll(() => app.stop());

const BRANDS = '/api/studio/my/brand-profiles';
const keep = async (member: Member, path: string, data: object): Promise<string> => {
  const response = await member.post(`/api/studio/my/${path}`, data);
  expect(response.status, JSON.stringify(response.body)).toBe(201);
  return response.body.data.documentId as string;
};
const bearer = ({ token }: Member) => ({ authorization: `Bearer ${token}` });
const store = (type: string, data: Record<string, unknown>) => storeDocument(app, `api::studio.${type}`, data);

describe('what a team keeps', () => {
  test('is written by those who write, and read by the whole team', async () => {
    const id = await keep(writer, 'brand-profiles', { name: 'Acme', organization: team.organization });
    expect((await client.get(`${BRANDS}/${id}`)).body.data).toMatchObject({
      name: 'Acme',
      organization: { name: 'North' },
    });
    expect((await writer.put(`${BRANDS}/${id}`, { tonePreset: 'casual' })).body.data.tonePreset).toBe('casual');
    const refused = await client.put(`${BRANDS}/${id}`, { name: 'Mine' });
    expect([refused.status, refused.body.error.details.code]).toEqual([403, 'forbidden']);
  });

  test('is nobody else’s', async () => {
    const id = await keep(writer, 'brand-profiles', { name: 'Hidden', organization: team.organization });
    for (const other of [stranger, former]) {
      expect((await other.get(BRANDS)).body.data).toEqual([]);
      expect((await other.get(`${BRANDS}/${id}`)).status).toBe(404);
      expect((await other.put(`${BRANDS}/${id}`, { name: 'Mine' })).status).toBe(404);
    }
    expect([401, 403]).toContain((await app.http.get(BRANDS)).status);
  });

  test('stays with the organization when its author leaves', async () => {
    const brand = { name: 'Left behind', user: former.documentId, organization: team.organization };
    const id = await store('brand-profile', brand);
    expect((await former.get(`${BRANDS}/${id}`)).status).toBe(404);
    expect((await client.get(`${BRANDS}/${id}`)).status).toBe(200);
  });

  test('is kept for an organization by its writers only', async () => {
    for (const other of [client, stranger, former]) {
      const refused = await other.post(BRANDS, { name: 'x', organization: team.organization });
      expect(refused.status).toBe(400);
      expect(refused.body.error.details.errors[0].path).toEqual(['data', 'organization']);
    }
  });

  test('without an organization is the member’s own', async () => {
    const id = await keep(writer, 'hashtags', { hashtag: '#solo', platform: 'tiktok' });
    expect((await client.get(`/api/studio/my/hashtags/${id}`)).status).toBe(404);
    expect((await writer.delete(`/api/studio/my/hashtags/${id}`)).status).toBe(204);
  });

  test('is deleted by writers only', async () => {
    const cta = { ctaText: 'Book now', ctaType: 'link_click', organization: team.organization };
    const path = `/api/studio/my/calls-to-action/${await keep(writer, 'calls-to-action', cta)}`;
    expect((await client.delete(path)).status).toBe(403);
    expect((await stranger.delete(path)).status).toBe(404);
    expect((await writer.delete(path)).status).toBe(204);
  });

  test('follows its brand', async () => {
    const brandProfile = await keep(writer, 'brand-profiles', { name: 'Parent', organization: team.organization });
    const audience = { brandProfile, interests: ['cycling'] };
    const path = '/api/studio/my/audience-profiles';
    const id = await keep(writer, 'audience-profiles', audience);
    expect((await client.get(`${path}/${id}`)).body.data.brandProfile.name).toBe('Parent');
    expect((await client.post(path, audience)).status).toBe(400);
    expect((await client.put(`${path}/${id}`, { interests: [] })).status).toBe(403);
    expect((await stranger.get(`${path}/${id}`)).status).toBe(404);
    expect((await writer.post(path, { interests: [] })).status).toBe(400);
  });

  test('does not take what is measured', async () => {
    const response = await writer.post('/api/studio/my/hashtags', { hashtag: '#x', usageCount: 1000 });
    expect(response.status).toBe(400);
    await expect(store('hashtag', { hashtag: '#x' })).resolves.toBeTruthy();
    const documents = app.strapi.documents('api::studio.hashtag');
    await expect(documents.create({ data: { hashtag: '#x', usageCount: 5 } as never })).rejects.toThrow(/usageCount/);
  });
});

test('templates are shown to everybody where they are public, else to their team', async () => {
  const template = { templateType: 'video_intro', config: {} };
  const open = await store('template', { ...template, name: 'Open', isPublic: true });
  const own = await store('template', { ...template, name: 'Own', organization: team.organization });
  const names = async (member: Member) =>
    (await member.get('/api/studio/my/templates')).body.data.map(
      ({ documentId }: { documentId: string }) => documentId,
    );
  expect((await names(client)).sort()).toEqual([open, own].sort());
  expect(await names(stranger)).toEqual([open]);
});

describe('what was made for a team', () => {
  const made = new Map<string, string>();

  beforeAll(async () => {
    const { organization } = team;
    const contentAsset = await store('content-asset', {
      title: 'Talk',
      contentType: 'video',
      fileUrl: 'https://cdn.example.com/talk.mp4',
      fileSize: 9_000_000_000,
      organization,
      user: former.documentId,
    });
    const jobs = { contentAsset, jobType: 'video_to_shorts', outputFormat: 'short_video' };
    const repurposingJob = await store('repurposing-job', { ...jobs, organization });
    const generatedContent = await store('generated-content', { title: 'Clip', repurposingJob, contentAsset });
    const calendar = await store('content-calendar', {
      name: 'May',
      startDate: '2030-05-01',
      endDate: '2030-05-31',
      organization,
    });
    made.set('content-assets', contentAsset);
    made.set('content-analyses', await store('content-analysis', { contentAsset, viralityScore: 88.5 }));
    made.set('repurposing-jobs', repurposingJob);
    made.set('generated-contents', generatedContent);
    made.set('content-calendars', calendar);
    made.set('calendar-entries', await store('calendar-entry', { calendar, scheduledDate: '2030-05-02' }));
    made.set('approval-requests', await store('approval-request', { generatedContent }));
    const revision = { generatedContent, revisionNumber: 1, feedback: 'Shorter' };
    made.set('revision-requests', await store('revision-request', revision));
    made.set('qa-requests', await store('qa-request', { generatedContent, user: stranger.documentId }));
  });

  test.each([
    'content-assets',
    'content-analyses',
    'repurposing-jobs',
    'generated-contents',
    'content-calendars',
    'calendar-entries',
    'approval-requests',
    'revision-requests',
    'qa-requests',
  ])('%s are read by the team alone, and written by nobody there', async (plural) => {
    const path = `/api/studio/my/${plural}`;
    const id = made.get(plural) ?? '';
    for (const member of [client, writer]) expect((await member.get(`${path}/${id}`)).status).toBe(200);
    for (const other of [stranger, former]) {
      expect((await other.get(`${path}/${id}`)).status).toBe(404);
      expect((await other.get(path)).body.data).toEqual([]);
    }
    expect((await writer.put(`${path}/${id}`, {})).status).toBe(405);
  });

  test('keeps big numbers and names where it comes from', async () => {
    const asset = await client.get(`/api/studio/my/content-assets/${made.get('content-assets')}`);
    expect(asset.body.data).toMatchObject({ fileSize: 9_000_000_000, organization: { name: 'North' } });
    const approval = await client.get(`/api/studio/my/approval-requests/${made.get('approval-requests')}`);
    expect(approval.body.data).toMatchObject({ requestStatus: 'pending', generatedContent: { title: 'Clip' } });
  });

  test('states are not set by hand', async () => {
    const update = { documentId: made.get('approval-requests') ?? '', data: { requestStatus: 'approved' } as never };
    await expect(app.strapi.documents('api::studio.approval-request').update(update)).rejects.toThrow(/by hand/);
  });
});

test('GraphQL says the same', async () => {
  const created = await graphqlData(
    app,
    'mutation ($data: CreateMyBrandProfileInput!) { createMyBrandProfile(data: $data) { documentId name } }',
    { headers: bearer(writer), variables: { data: { name: 'By GraphQL', organization: team.organization } } },
  );
  const id = created.createMyBrandProfile.documentId as string;
  const one = `{ myBrandProfile(documentId: "${id}") { name organization { name } } }`;
  expect((await graphqlData(app, one, { headers: bearer(client) })).myBrandProfile).toEqual({
    name: 'By GraphQL',
    organization: { name: 'North' },
  });
  expect((await graphql(app, one, { headers: bearer(stranger) })).errors?.[0]?.extensions.code).toBe('not_found');
  const change = `mutation { updateMyBrandProfile(documentId: "${id}", data: { name: "x" }) { name } }`;
  expect((await graphql(app, change, { headers: bearer(client) })).errors?.[0]?.extensions.code).toBe('forbidden');
  const list = '{ myGeneratedContents { total nodes { title views } } }';
  expect((await graphqlData(app, list, { headers: bearer(client) })).myGeneratedContents).toEqual({
    total: 1,
    nodes: [{ title: 'Clip', views: 0 }],
  });
  expect((await graphqlData(app, list, { headers: bearer(stranger) })).myGeneratedContents.total).toBe(0);
});
