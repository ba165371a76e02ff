import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootApp } from '../support/boot';
import type { TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { asGuest, hold, holdRequest, inDays } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import type { Offering } from '../support/builders/expert';
import { createMember } from '../support/builders/member';
import { CARDS, payIntent, reaches } from '../support/builders/payment';
import { graphqlData } from '../support/graphql';
import { settleJobs } from '../support/jobs';
import { mailsTo } from '../support/mails';
import { waitFor } from '../support/wait-for';

const STEPS = 10;
const LINKS = 5;

let app: TestApp;
let offering: Offering;
let free: Offering;
let taken = 0;

beforeAll(async () => {
  app = await bootApp(EVERYTHING, {
    RATE_LIMITS: 'on',
    RATE_LIMIT_PUBLIC_WRITE: '100000/60',
    RATE_LIMIT_PUBLIC_READ: '100000/60',
    BOOKING_MAX_HOLDS_PER_ADDRESS: '0',
    BOOKING_MAX_HOLDS_PER_MAILBOX: '0',
    BOOKING_MAX_FREE_PER_ADDRESS: '0',
    BOOKING_MAX_FREE_PER_MAILBOX: '0',
  });
  const expert = await createExpert(app, { slotStepMinutes: 60, displayName: 'Ravi Menon' });
  offering = await createOffering(app, expert, { name: 'Market entry review' });
  free = await createOffering(app, expert, { priceCents: 0 });
}, 120_000);

afterAll(() => app.stop());

const nextStart = (): string => {
  taken += 1;
  return new Date(Date.parse(inDays(app, 3, 0)) + taken * 3_600_000).toISOString();
};
const client = (email: string) => ({ client: { firstName: 'Vic', lastName: 'Tim', email } });
const post = async (email: string, start = nextStart()) => {
  const { status, body } = await app.http.post('/api/bookings').send(holdRequest(offering, start, client(email)));
  return { status, error: body.error };
};
const askForLinks = (email: string) => app.http.post('/api/bookings/manage-links').send({ data: { email } });

describe('who asks for the links of a mailbox', () => {
  test('has one mail sent for all of its bookings, in its language and zones', async () => {
    const email = 'many@example.com';
    const held = [];
    for (const timezone of ['Europe/Berlin', 'Asia/Tokyo', 'Europe/Berlin']) {
      held.push(await hold(app, offering, { start: nextStart(), timezone, language: 'de', ...client(email) }));
    }
    const cancelled = await hold(app, offering, { start: nextStart(), language: 'de', ...client(email) });
    await asGuest(app, cancelled)('cancel').expect(200);
    const before = (await mailsTo(app, email)).length;
    await askForLinks(email).expect(202, { data: { accepted: true }, meta: {} });
    const [mail, ...more] = (await mailsTo(app, email)).slice(before);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Ihre Buchungen bei Magnetiq', language: 'de' });
    for (const { documentId, manageToken } of held) {
      expect(mail?.text).toContain(`id=${documentId}#token=${manageToken}`);
    }
    expect(mail?.text).not.toContain(cancelled.documentId);
    expect(mail?.text).toContain('Market entry review · Ravi Menon');
    expect(mail?.text.match(/Europe\/Berlin/g)).toHaveLength(2);
    expect(mail?.text.match(/Asia\/Tokyo/g)).toHaveLength(1);
    const stored = JSON.stringify(await app.strapi.db.connection('system_outbox_messages'));
    for (const { manageToken } of held) expect(stored).not.toContain(manageToken);
  });

  test('gets five of them mailed in an hour and always the same answer, also of 200 at once and over GraphQL', async () => {
    const email = 'flooded@example.com';
    await hold(app, offering, { start: nextStart(), ...client(email) });
    const before = (await mailsTo(app, email)).length;
    for (let sent = 0; sent < LINKS + 1; sent += 1) {
      await askForLinks(email).expect(202, { data: { accepted: true }, meta: {} });
      await settleJobs(app);
    }
    const all = await Promise.all(Array.from({ length: 200 }, () => askForLinks(email)));
    expect(new Set(all.map(({ status, body }) => JSON.stringify([status, body])))).toEqual(
      new Set([JSON.stringify([202, { data: { accepted: true }, meta: {} }])]),
    );
    expect(await graphqlData(app, `mutation { sendBookingLinks(email: "${email}") }`)).toEqual({
      sendBookingLinks: true,
    });
    expect(await mailsTo(app, email)).toHaveLength(before + LINKS);
  }, 60_000);
});

describe('who holds and cancels for a mailbox over and over', () => {
  test('is refused after ten in an hour, in any spelling; what another rule refuses does not count', async () => {
    const start = nextStart();
    await hold(app, offering, { start });
    for (let round = 0; round < STEPS; round += 1) {
      const spelling = `Victim+${round}@example.com`;
      expect((await post(spelling, start)).status).toBe(409);
      const held = await hold(app, offering, { start: nextStart(), ...client(spelling) });
      await asGuest(app, held)('cancel', { reason: 'Visit http://evil.example' }).expect(200);
    }
    const { status, error } = await post('victim@example.com');
    expect(status).toBe(429);
    expect(error.details).toMatchObject({ code: 'rate_limited', errors: [{ path: ['client', 'email'] }] });
    expect(error.message).toMatch(/Try again in \d+ minutes\.$/);
    const mails = await mailsTo(app, 'victim+0@example.com');
    expect(mails).toHaveLength(2);
    // What a stranger gives as a reason is not written to whose name was used.
    expect(JSON.stringify(mails)).not.toContain('evil.example');
  }, 60_000);

  test('also of 200 at once', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => post('parallel@example.com')));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(STEPS);
    expect(answers.filter(({ error }) => error?.details.code === 'rate_limited')).toHaveLength(200 - STEPS);
  }, 180_000);

  test('moves count with them, over REST and GraphQL', async () => {
    const held = await hold(app, free, { start: nextStart(), ...client('moved@example.com') });
    await settleJobs(app);
    for (let moves = 1; moves < STEPS; moves += 1) {
      await asGuest(app, held)('reschedule', { start: nextStart() }).expect(200);
    }
    const refused = await asGuest(app, held)('reschedule', { start: nextStart() }).expect(429);
    expect(refused.body.error.details.code).toBe('rate_limited');
    const mutation = `mutation { rescheduleBooking(documentId: "${held.documentId}", manageToken: "${held.manageToken}",
      start: "${nextStart()}") { reference } }`;
    const { body } = await app.http.post('/graphql').send({ query: mutation });
    expect(JSON.stringify(body.errors)).toContain('rate_limited');
  }, 60_000);

  test('does not keep the member away whose mailbox it is', async () => {
    const member = await createMember(app);
    for (let round = 0; round < STEPS; round += 1) expect((await post(member.email)).status).toBe(201);
    expect((await post(member.email)).status).toBe(429);
    const own = holdRequest(offering, nextStart(), client(member.email)).data;
    expect((await member.post('/api/bookings', own)).status).toBe(201);
  }, 60_000);
});

test('whose card is refused over and over is told of it five times an hour', async () => {
  const email = 'refused@example.com';
  const held = await hold(app, offering, { start: nextStart(), ...client(email) });
  const refusals = async () =>
    (await mailsTo(app, email)).filter(({ subject }) => subject === 'Your payment did not go through').length;
  for (let tried = 1; tried <= LINKS; tried += 1) {
    await payIntent(app, held, CARDS.declined);
    await waitFor('the mail about it', async () => (await refusals()) === tried || null);
  }
  await payIntent(app, held, CARDS.declined);
  await payIntent(app, held);
  await reaches(app, held, { bookingStatus: 'confirmed' });
  expect(await refusals()).toBe(LINKS);
}, 60_000);

describe('a web address in what ends in subjects of mails', () => {
  const evil = 'You won! visit http://evil.example';
  const person = { firstName: 'Vic', lastName: 'Tim', email: 'named@example.com' };

  test.each([
    [{ client: { ...person, firstName: evil } }, 'client.firstName'],
    [{ client: { ...person, lastName: 'HTTPS://evil.example' } }, 'client.lastName'],
    [{ client: person, title: 'See www.evil.example' }, 'title'],
    [{ client: person, participants: [{ name: evil }] }, 'participants.0.name'],
  ])('is refused: %j', async (changes, path) => {
    const body = holdRequest(offering, nextStart(), changes);
    const answer = await app.http.post('/api/bookings').send(body).expect(400);
    expect(answer.body.error.details.code).toBe('invalid_input');
    expect(answer.body.error.details.errors[0].path.join('.')).toContain(path);
    expect(answer.body.error.details.errors[0].message).toContain('Holds a web address');
  });

  test('is refused over GraphQL and of a visitor who asks for a meeting', async () => {
    const query = 'mutation ($data: HoldBookingInput!) { holdBooking(data: $data) { booking { reference } } }';
    const { data } = holdRequest(offering, nextStart(), { client: { ...person, firstName: evil } });
    const { body } = await app.http.post('/graphql').send({ query, variables: { data } });
    expect(JSON.stringify(body.errors)).toContain('Holds a web address');
    const request = { ...person, lastName: evil, preferredDate: nextStart() };
    const refused = await app.http.post('/api/bookings/consultation-requests').send({ data: request }).expect(400);
    expect(refused.body.error.details.errors[0].path).toEqual(['data', 'lastName']);
  });
});
