import { afterAll, beforeAll, expect, it } from 'vitest';
import { bootApp, type TestApp } from '../support/boot';
import { hold, inDays, type Held } from '../support/builders/booking';
import { contentIn, paragraph } from '../support/builders/content';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { createParticipant } from '../support/builders/marketplace';
import { payIntent, reaches } from '../support/builders/payment';
import { fewestStatements } from '../support/count-statements';
import { settleJobs } from '../support/jobs';

/**
 * What a write asks of the database, counted: a statement more than this is one that somebody has added. Locks are what
 * PostgreSQL is asked for besides.
 */
const CEILINGS = { hold: 35, confirm: 51, form: 10 };
const LOCKS = process.env.TEST_DATABASE_URL ? { hold: 3, confirm: 1 } : { hold: 0, confirm: 0 };
const RUNS = [0, 1, 2];

let app: TestApp;
let offering: Offering;
beforeAll(async () => {
  app = await bootApp();
  offering = await createOffering(app, await createExpert(app));
  // The first of all asks for what is kept in memory afterwards.
  await payIntent(app, await hold(app, offering, { start: inDays(app, 8) }));
  await settleJobs(app);
}, 120_000);
afterAll(() => app.stop());

it('holds, pays and confirms a booking, and mails about it, in so many statements', async () => {
  const held: Held[] = [];
  const holds = RUNS.map((day) => async () => {
    held.push(await hold(app, offering, { start: inDays(app, 10 + day) }));
    await settleJobs(app);
  });
  const forHold = await fewestStatements(app, holds);
  const payments = held.map((booking) => async () => {
    await payIntent(app, booking);
    await settleJobs(app);
  });
  const forConfirmation = await fewestStatements(app, payments);
  for (const booking of held) await reaches(app, booking, { bookingStatus: 'confirmed' });
  expect(forHold).toBeLessThanOrEqual(CEILINGS.hold + LOCKS.hold);
  expect(forConfirmation).toBeLessThanOrEqual(CEILINGS.confirm + LOCKS.confirm);
});

it('takes in what visitors send by a form in ten statements at most', async () => {
  const create = contentIn(app);
  const ada = await createParticipant(app, 'influencer');
  const webinar = await create('api::leads.webinar', {
    title: 'W',
    slug: 'w',
    scheduledAt: inDays(app, 20),
    maxParticipants: 9,
  });
  const category = await create('api::content.faq-category', { name: 'General', slug: 'general' });
  const question = { question: 'Why?', answer: paragraph('So.'), category };
  const faqItem = await create('api::content.faq-item', question);
  const forms: Record<string, object> = {
    '/leads/webinar-registrations': { webinar, firstName: 'Nora', lastName: 'Klein' },
    '/content/faq-feedback': { faqItem, feedbackType: 'helpful' },
    '/marketplace/inquiries': { influencer: ada.profile, senderName: 'Nora', message: 'Hello' },
  };
  const counted: Record<string, number> = {};
  for (const [path, form] of Object.entries(forms)) {
    const sent = RUNS.map((run) => () => {
      const address = `nora-${run}@example.com`;
      const data = path.includes('faq')
        ? form
        : { ...form, [path.includes('inquiries') ? 'senderEmail' : 'email']: address };
      return app.http.post(`/api${path}`).send({ data }).expect(201);
    });
    counted[path] = await fewestStatements(app, sent);
  }
  const tooMany = Object.entries(counted).filter(([, count]) => count > CEILINGS.form);
  expect(Object.fromEntries(tooMany)).toEqual({});
});
