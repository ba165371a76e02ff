import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { createParticipant, type Participant } from '../support/builders/marketplace';
import { createMember } from '../support/builders/member';
import { graphql, graphqlData } from '../support/graphql';

const PROFILE = 'api::marketplace.profile';
const PATH = '/api/marketplace/profiles';
const MY = '/api/marketplace/my';

let app: TestApp;
let ada: Participant;
let client: Participant;
let eve: Participant;

const create = (uid: string, data: object) => app.strapi.documents(uid as never).create({ data } as never);

beforeAll(async () => {
  app = await bootApp();
  ada = await createParticipant(app, 'influencer');
  client = await createParticipant(app, 'client');
  eve = await createParticipant(app, 'client');
  const category = await create('api::marketplace.influencer-category', { name: 'Technology', slug: 'technology' });
  await create('api::marketplace.influencer-category', { name: 'Old', slug: 'old', isActive: false });
  await app.strapi.documents(PROFILE).update({
    documentId: ada.profile,
    data: { category: category.documentId, phone: '+49 30 1', address: 'Secret Street 1' } as never,
  });
  await create(PROFILE, { username: 'hidden', role: 'influencer', profileStatus: 'hidden' });
  for (const { profile } of [ada, client]) {
    await create('api::marketplace.portfolio-item', { title: `Work of ${profile}`, itemType: 'video', profile });
  }
}, 120_000);

afterAll(() => app.stop());

test('everybody sees influencers who show themselves, with their category, and nothing personal', async () => {
  const { body } = await app.http.get(`${PATH}?populate=*`).expect(200);
  expect(body.data.map((profile: { username: string }) => profile.username)).toEqual([ada.username]);
  expect(body.data[0].category.slug).toBe('technology');
  for (const name of ['email', 'contactEmail', 'phone', 'address', 'user', 'userDocumentId']) {
    expect(body.data[0]).not.toHaveProperty(name);
  }
  await app.http.get(`${PATH}/${client.profile}`).expect(404);
});

test.each(['filters[phone][$startsWith]=%2B49', 'filters[user][email][$contains]=a', 'sort=email', 'fields=address'])(
  'a private attribute tells nothing by %s',
  async (query) => {
    await app.http.get(`${PATH}?${query}`).expect(400);
  },
);

test('the work of influencers and the categories in use are public, over GraphQL too', async () => {
  const work = await app.http.get('/api/marketplace/portfolio-items').expect(200);
  expect(work.body.data.map((item: { title: string }) => item.title)).toEqual([`Work of ${ada.profile}`]);
  const data = await graphqlData(
    app,
    '{ profiles { username category { slug } } influencerCategories { slug } portfolioItems { title } }',
  );
  expect(data).toEqual({
    profiles: [{ username: ada.username, category: { slug: 'technology' } }],
    influencerCategories: [{ slug: 'technology' }],
    portfolioItems: [{ title: `Work of ${ada.profile}` }],
  });
  expect((await graphql(app, '{ profiles { email } }')).errors).toBeDefined();
});

test('nothing else of the marketplace is routed', async () => {
  for (const plural of ['campaigns', 'messages', 'conversations', 'favorites', 'profile-views', 'deliverables']) {
    expect((await app.http.get(`/api/marketplace/${plural}`)).status).toBe(404);
  }
  await app.http
    .post(PATH)
    .send({ data: { username: 'x' } })
    .expect(405);
});

test('a member has one profile, under a username that nobody else has', async () => {
  const again = await ada.post('/api/marketplace/my/profiles', { username: 'another-one', role: 'client' });
  expect(again.status).toBe(409);
  const member = await createMember(app);
  const taken = await member.post('/api/marketplace/my/profiles', { username: ada.username, role: 'client' });
  expect(taken.status).toBe(409);
  const odd = await member.post('/api/marketplace/my/profiles', { username: 'No Spaces', role: 'client' });
  expect(odd.body.error.details.errors[0].path.at(-1)).toBe('username');
  expect((await ada.put(`/api/marketplace/my/profiles/${ada.profile}`, { averageRating: 5 })).status).toBe(400);
  expect((await client.put(`/api/marketplace/my/profiles/${ada.profile}`, { bio: 'Mine' })).status).toBe(404);
});

test('an imported profile goes to the member who confirmed its e-mail, and to nobody else', async () => {
  const [member, other] = [await createMember(app), await createMember(app)];
  const imported = await create(PROFILE, {
    username: 'imported',
    role: 'influencer',
    email: member.email.toUpperCase(),
  });
  expect((await other.get('/api/marketplace/my/profiles')).body.data).toEqual([]);
  const { body } = await member.get('/api/marketplace/my/profiles').expect(200);
  expect(body.data.map((profile: { documentId: string }) => profile.documentId)).toEqual([imported.documentId]);
});

async function inquire(): Promise<string> {
  const response = await client.post(`${MY}/inquiries`, { influencer: ada.profile, message: 'Are you free in May?' });
  expect(response.status, JSON.stringify(response.body)).toBe(201);
  return response.body.data.documentId as string;
}

describe('an inquiry', () => {
  test('is seen by both sides and nobody else', async () => {
    const id = await inquire();
    for (const side of [client, ada]) {
      const { body } = await side.get(`${MY}/inquiries/${id}`).expect(200);
      expect(body.data).toMatchObject({
        message: 'Are you free in May?',
        inquiryStatus: 'pending',
        client: { username: client.username },
        influencer: { username: ada.username },
      });
    }
    expect((await eve.get(`${MY}/inquiries/${id}`)).status).toBe(404);
    expect((await eve.put(`${MY}/inquiries/${id}`, { inquiryStatus: 'closed' })).status).toBe(404);
    expect((await app.http.get(`${MY}/inquiries`)).status).toBe(403);
  });

  test('moves as each side may move it', async () => {
    const id = await inquire();
    const move = (side: Participant, inquiryStatus: string) => side.put(`${MY}/inquiries/${id}`, { inquiryStatus });
    const refused = await move(client, 'accepted');
    expect(refused.status).toBe(409);
    expect(refused.body.error.details).toMatchObject({ code: 'illegal_transition', allowed: ['closed'] });
    expect((await move(ada, 'accepted')).body.data).toMatchObject({
      inquiryStatus: 'accepted',
      readAt: expect.any(String),
      respondedAt: expect.any(String),
    });
    expect((await move(ada, 'declined')).status).toBe(409);
    expect((await move(client, 'closed')).status).toBe(200);
  });

  test('comes from guests too, who are told nothing and must say who they are', async () => {
    const guest = { influencer: ada.profile, senderName: 'Nora', senderEmail: 'nora@example.com', message: 'Hello' };
    await app.http
      .post('/api/marketplace/inquiries')
      .send({ data: guest })
      .expect(201, { data: { received: true }, meta: {} });
    const { senderEmail: _, ...nameless } = guest;
    await app.http.post('/api/marketplace/inquiries').send({ data: nameless }).expect(400);
    await app.http
      .post('/api/marketplace/inquiries')
      .send({ data: { ...guest, influencer: client.profile } })
      .expect(400);
    const { body } = await ada.get(`${MY}/inquiries?pagination[pageSize]=100`);
    expect(body.data.map((one: { senderEmail: string | null }) => one.senderEmail)).toContain('nora@example.com');
  });

  test('needs a profile of the member who asks', async () => {
    const member = await createMember(app);
    const response = await member.post(`${MY}/inquiries`, { influencer: ada.profile, message: 'Hello' });
    expect(response.status).toBe(422);
  });
});

describe('a conversation', () => {
  test('about an inquiry is between its two sides, whoever begins it', async () => {
    const inquiry = await inquire();
    const begun = await ada.post(`${MY}/conversations`, { inquiry });
    expect(begun.status, JSON.stringify(begun.body)).toBe(201);
    expect(begun.body.data).toMatchObject({
      conversationStatus: 'active',
      client: { username: client.username },
      influencer: { username: ada.username },
    });
    expect((await eve.post(`${MY}/conversations`, { inquiry })).status).toBe(400);
    expect((await eve.get(`${MY}/conversations/${begun.body.data.documentId}`)).status).toBe(404);
  });

  test('holds the messages of its sides; the receiver is told and marks them as read', async () => {
    const conversation = (await client.post(`${MY}/conversations`, { influencer: ada.profile })).body.data.documentId;
    const sent = await client.post(`${MY}/messages`, { conversation, content: 'Hello Ada' });
    expect(sent.status, JSON.stringify(sent.body)).toBe(201);
    expect(sent.body.data).toMatchObject({
      content: 'Hello Ada',
      isRead: false,
      sender: { username: client.username },
    });
    const path = `${MY}/messages/${sent.body.data.documentId}`;
    expect((await eve.get(path)).status).toBe(404);
    expect((await eve.post(`${MY}/messages`, { conversation, content: 'Psst' })).status).toBe(400);
    expect((await client.put(path, { isRead: true })).status).toBe(403);
    expect((await ada.put(path, { isRead: true })).body.data.isRead).toBe(true);
    expect((await ada.put(path, { content: 'Changed' })).status).toBe(400);

    const told = await ada.get('/api/messaging/my/notifications?isRead=false');
    expect(told.body.data[0]).toMatchObject({ notificationType: 'message', title: 'New message from The client' });
    expect((await client.get('/api/messaging/my/notifications')).body.data).toEqual([]);
    const notification = `/api/messaging/my/notifications/${told.body.data[0].documentId}`;
    expect((await client.put(notification, { isRead: true })).status).toBe(404);
    expect((await ada.put(notification, { isRead: true })).body.data.readAt).toEqual(expect.any(String));

    const list = await ada.get(`${MY}/messages?conversationDocumentId=${conversation}`);
    expect(list.body.data.map((message: { content: string }) => message.content)).toEqual(['Hello Ada']);
    expect((await ada.get(`${MY}/conversations/${conversation}`)).body.data.lastMessageAt).toEqual(expect.any(String));
    expect((await ada.put(`${MY}/conversations/${conversation}`, { conversationStatus: 'closed' })).status).toBe(200);
    expect((await client.post(`${MY}/messages`, { conversation, content: 'Wait' })).status).toBe(422);
    expect((await client.put(`${MY}/conversations/${conversation}`, { conversationStatus: 'active' })).status).toBe(
      409,
    );
  });

  test('is the same over GraphQL', async () => {
    const headers = { authorization: `Bearer ${client.token}` };
    const { createMyConversation: begun } = await graphqlData(
      app,
      'mutation ($data: CreateMyConversationInput!) { createMyConversation(data: $data) { documentId } }',
      { headers, variables: { data: { influencer: ada.profile } } },
    );
    const { createMyMessage: sent } = await graphqlData(
      app,
      'mutation ($data: CreateMyMessageInput!) { createMyMessage(data: $data) { content sender { username } } }',
      { headers, variables: { data: { conversation: begun.documentId, content: 'By GraphQL' } } },
    );
    expect(sent).toEqual({ content: 'By GraphQL', sender: { username: client.username } });
    const query = `{ myConversation(documentId: "${begun.documentId}") { documentId } }`;
    const stolen = await graphql(app, query, { headers: { authorization: `Bearer ${eve.token}` } });
    expect(stolen.errors?.[0]?.extensions.code).toBe('not_found');
  });
});

test('a client keeps an influencer once', async () => {
  const path = `${MY}/favorites`;
  const answers = await Promise.all([1, 2, 3].map(() => client.post(path, { influencer: ada.profile })));
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409]);
  const [kept] = (await client.get(path)).body.data;
  expect(kept.influencer.username).toBe(ada.username);
  expect((await eve.get(path)).body.data).toEqual([]);
  expect((await eve.delete(`${path}/${kept.documentId}`)).status).toBe(404);
  expect((await client.delete(`${path}/${kept.documentId}`)).status).toBe(204);
  expect((await client.post(path, { influencer: ada.profile })).status).toBe(201);
});

test('a campaign with its dates and deliverables is read by its two sides', async () => {
  const { documentId: campaign } = await create('api::marketplace.campaign', {
    title: 'Spring',
    budgetCents: 250_000,
    client: client.profile,
    influencer: ada.profile,
  });
  const { documentId: booking } = await create('api::marketplace.campaign-booking', {
    campaign,
    bookingDate: '2027-05-01',
    notes: 'x',
  });
  await create('api::marketplace.deliverable', { campaign, campaignBooking: booking, title: 'A reel' });
  for (const side of [client, ada]) {
    expect((await side.get(`${MY}/campaigns/${campaign}`)).body.data).toMatchObject({
      title: 'Spring',
      budgetCents: 250_000,
    });
    expect((await side.get(`${MY}/campaign-bookings`)).body.data[0]).toMatchObject({ bookingDate: '2027-05-01' });
    expect((await side.get(`${MY}/deliverables`)).body.data[0]).toMatchObject({
      title: 'A reel',
      campaign: { title: 'Spring' },
    });
  }
  expect((await eve.get(`${MY}/campaigns`)).body.data).toEqual([]);
  expect((await eve.get(`${MY}/campaign-bookings/${booking}`)).status).toBe(404);
  expect((await client.put(`${MY}/campaigns/${campaign}`, { title: 'Mine' })).status).toBe(405);
});
