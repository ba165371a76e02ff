import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { createParticipant, type Participant } from '../support/builders/marketplace';
import { createMember, type Member } from '../support/builders/member';
import { documentsOf } from '../support/documents';
import { graphqlData } from '../support/graphql';

const MY = '/api/accounts/my/reviews';
const REVIEW = 'api::accounts.review';

let app: TestApp;
let nora: Member;
let eve: Member;
let ada: Participant;
let provider: string;
let appointment: string;

/** As time passes: the status of an appointment follows from its steps. */
async function moveAppointment(status: string): Promise<void> {
  const appointments = app.strapi.db.connection('bookings_appointments');
  await appointments.where({ document_id: appointment }).update({ appointment_status: status });
}

beforeAll(async () => {
  app = await bootApp();
  [nora, eve] = await Promise.all([createMember(app), createMember(app)]);
  ada = await createParticipant(app, 'influencer');
  await nora.put('/api/accounts/my/account', { firstName: 'Nora', lastName: 'Klein' });
  const create = async (uid: string, data: object) => (await documentsOf(app, uid).create({ data })).documentId;
  provider = await create('api::bookings.service-provider', { name: 'Fitters', email: 'f@example.com' });
  appointment = await create('api::bookings.appointment', {
    customer: nora.documentId,
    provider,
    customerName: 'Nora',
    customerEmail: nora.email,
    date: '2026-10-01',
    startTime: '10:00:00',
    endTime: '11:00:00',
  });
  await moveAppointment('confirmed');
}, 120_000);

afterAll(() => app.stop());

const published = async (query = '') => (await app.http.get(`/api/accounts/reviews${query}`).expect(200)).body.data;

test('a review is shown once staff approved it, with a short name and nothing else of its author', async () => {
  const sent = await nora.post(MY, { profile: ada.profile, rating: 4, title: 'Good', comment: 'On time.' });
  expect(sent.status, JSON.stringify(sent.body)).toBe(201);
  expect(sent.body.data).toMatchObject({ subject: 'collaboration', reviewStatus: 'pending', isVerified: false });
  const { documentId } = sent.body.data;
  expect(await published()).toEqual([]);

  const editor = await openAdminSession(app, 'editor');
  const path = `/content-manager/collection-types/${REVIEW}/${documentId}`;
  const typed = await editor.put(path, { reviewStatus: 'approved', subject: 'product' }).expect(400);
  expect(typed.body.error.details.errors[0].path).toEqual(['subject']);
  const answer = await editor.put(path, { reviewStatus: 'approved', response: 'Thank you', subject: 'collaboration' });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  const [review] = await published('?populate=*');
  expect(review).toMatchObject({
    title: 'Good',
    subject: 'collaboration',
    authorName: 'Nora K.',
    response: 'Thank you',
  });
  expect(review.respondedAt).toEqual(expect.any(String));
  expect(review.profile.username).toBe(ada.username);
  for (const name of ['user', 'appointment', 'authorKey', 'userDocumentId']) expect(review).not.toHaveProperty(name);
  expect((await app.http.get('/api/accounts/reviews?filters[user][email][$contains]=a')).status).toBe(400);

  const shown = await graphqlData(app, '{ reviews { title rating } profiles { averageRating totalReviews } }');
  expect(shown).toEqual({ reviews: [{ title: 'Good', rating: 4 }], profiles: [{ averageRating: 4, totalReviews: 1 }] });

  // What its author changes is looked at again.
  expect((await nora.put(`${MY}/${documentId}`, { rating: 1 })).body.data.reviewStatus).toBe('pending');
  expect(await published()).toEqual([]);
  const { body } = await app.http.get(`/api/marketplace/profiles/${ada.profile}`);
  expect(body.data).toMatchObject({ averageRating: null, totalReviews: 0 });
});

test('a review is its author’s alone, and there is one of a thing', async () => {
  expect((await nora.post(MY, { profile: ada.profile, rating: 5 })).status).toBe(409);
  const own = (await nora.get(MY)).body.data[0];
  expect((await eve.get(`${MY}/${own.documentId}`)).status).toBe(404);
  expect((await eve.put(`${MY}/${own.documentId}`, { rating: 1 })).status).toBe(404);
  expect((await nora.put(`${MY}/${own.documentId}`, { reviewStatus: 'approved' })).status).toBe(400);
  expect((await nora.delete(`${MY}/${own.documentId}`)).status).toBe(204);
  expect((await nora.post(MY, { profile: ada.profile, rating: 5 })).status).toBe(201);
});

test.each([
  [{ rating: 6 }, 'rating'],
  [{ rating: 0 }, 'rating'],
  [{ rating: 2.5 }, 'rating'],
  [{}, 'rating'],
  [{ rating: 3, isVerified: true }, 'isVerified'],
  [{ rating: 3, profile: null }, 'product'],
])('%j is refused', async (data, field) => {
  const response = await eve.post(MY, { profile: ada.profile, ...data });
  expect(response.status).toBe(400);
  expect(JSON.stringify(response.body.error.details)).toContain(field);
});

test('only an own appointment that took place is reviewed, and counts as verified', async () => {
  const early = await nora.post(MY, { appointment, rating: 5 });
  expect(early.body.error.details.code).toBe('rule_refused');
  await moveAppointment('completed');
  expect((await eve.post(MY, { appointment, rating: 1 })).status).toBe(400);
  const { body } = await nora.post(MY, { appointment, rating: 5 }).expect(201);
  expect(body.data).toMatchObject({ subject: 'service', isVerified: true, provider: { name: 'Fitters' } });
});

test('what staff look at is theirs to approve, not to write', async () => {
  const viewer = await openAdminSession(app, 'viewer');
  const path = `/content-manager/collection-types/${REVIEW}`;
  const { body } = await viewer.get(path).expect(200);
  expect(body.results[0]).not.toHaveProperty('user');
  await viewer.put(`${path}/${body.results[0].documentId}`, { reviewStatus: 'approved' }).expect(403);
  const editor = await openAdminSession(app, 'editor');
  await editor.post(path, { rating: 5, subject: 'product' }).expect(403);
});

test.each([[[null]], [{ connect: [{}] }], [{ set: [null] }]])('%j names no product', async (product) => {
  const staff = await openAdminSession(app);
  const review = { rating: 5, subject: 'product', product };
  const { body } = await staff.post(`/content-manager/collection-types/${REVIEW}`, review).expect(400);
  expect(body.error.details.errors[0].path).toEqual(['product']);
});

test('what a form must say of the subject is what the review is about', async () => {
  const staff = await openAdminSession(app);
  const write = (subject: string) =>
    staff.post(`/content-manager/collection-types/${REVIEW}`, {
      rating: 5,
      subject,
      profile: { connect: [{ documentId: ada.profile }] },
    });
  const { body } = await write('product').expect(400);
  expect(body.error.details.errors[0].path).toEqual(['subject']);
  expect((await write('collaboration').expect(201)).body.data.subject).toBe('collaboration');
});
