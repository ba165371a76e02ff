import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personalDataCommand } from '../../src/cli/commands/personal-data';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { storeBooking } from '../support/builders/booking-row';
import { createMember, type Member } from '../support/builders/member';
import { documentsOf } from '../support/documents';
import { runHere } from '../support/run-command';

interface Data {
  email: string;
  account: string | null;
  records: Record<string, Record<string, unknown>[]>;
}

const USER = 'plugin::users-permissions.user';
const BOOKING = 'api::bookings.consultant-booking';
const LEAD = 'api::leads.whitepaper-lead';

let app: TestApp;
let folder: string;
let nora: Member;
let eve: Member;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'personal-data-'));
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
  [nora, eve] = await Promise.all([createMember(app), createMember(app)]);
  for (const member of [nora, eve]) await storeRecordsOf(member);
}, 120_000);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await app?.stop();
});

const store = (uid: string, data: object) => asUseCase(() => documentsOf(app, uid).create({ data }));
const storeRow = (uid: string, data: object) => asUseCase(() => app.strapi.db.query(uid as never).create({ data }));

/** The same of either person: what is one's must not stand with the other. */
async function storeRecordsOf({ id, documentId: userDocumentId, email }: Member): Promise<void> {
  const [name = '', domain = ''] = email.split('@');
  const owner = { user: id, userDocumentId };
  await storeBooking(app.strapi, {
    clientEmail: `${name.toUpperCase()}@${domain}`,
    clientLastName: `Guest ${name}`,
    clientFeedback: { en: `Feedback of ${name}` },
    manageTokenHash: `secret-hash-of-${name}`,
    requestKey: `secret-key-of-${name}`,
    deletedAt: new Date('2030-01-01T00:00:00Z'),
  });
  await store('api::accounts.address', {
    ...owner,
    name: `Home of ${name}`,
    line1: 'Elm Street 1',
    city: 'Berlin',
    postalCode: '10115',
    country: 'DE',
  });
  const consent = { purpose: 'marketing_email', textShown: `Asked of ${name}`, textHash: 'x', consentLanguage: 'en' };
  await store('api::accounts.consent', {
    ...owner,
    ...consent,
    email,
    form: 'footer',
    requestedAt: new Date(),
    confirmTokenHash: `secret-consent-of-${name}`,
  });
  await storeRow(LEAD, {
    documentId: `lead-${name}`,
    email: email.toUpperCase(),
    name: `Lead ${name}`,
    downloadTokenHash: `secret-lead-of-${name}`,
  });
  await store('api::billing.invoice', {
    ...owner,
    invoiceNumber: `INV-${name}`,
    billingName: name,
    amountCents: 100,
    totalAmountCents: 100,
    currency: 'EUR',
    gstNumber: `GST-${name}`,
  });
  const profile = await store('api::marketplace.profile', {
    ...owner,
    username: name,
    displayName: name,
    role: 'client',
    phone: `+49 ${name}`,
  });
  await store('api::marketplace.favorite', {
    client: profile.id,
    clientDocumentId: profile.documentId,
    note: `Note of ${name}`,
  });
  await store('api::analytics.page-view', {
    userDocumentId,
    sessionId: `visit of ${name}`,
    url: 'https://example.org/',
  });
}

const fileOf = (name: string) => path.join(folder, `${name}.json`);

function runFor(email: string, to: string) {
  return runHere(app, personalDataCommand, '--email', email, '--to', to);
}

async function dataOf(email: string, to: string): Promise<{ text: string; data: Data }> {
  const { code, output } = await runFor(email, to);
  expect([code, output]).toEqual([0, expect.stringMatching(/^\d+ records of \d+ types are in /)]);
  const text = readFileSync(to, 'utf8');
  return { text, data: JSON.parse(text) as Data };
}

test('a person gets all that is held of them, by account and by address, and nothing of others', async () => {
  const [name = '', domain = ''] = nora.email.split('@');
  const [other = ''] = eve.email.split('@');
  const to = fileOf('nora');
  const { text, data } = await dataOf(`${name}@${domain.toUpperCase()}`, to);
  expect(data).toMatchObject({ email: nora.email, account: nora.documentId });
  expect(Object.keys(data.records)).toEqual([
    'api::accounts.address',
    'api::accounts.consent',
    'api::analytics.page-view',
    'api::billing.invoice',
    BOOKING,
    LEAD,
    'api::marketplace.favorite',
    'api::marketplace.profile',
    USER,
  ]);
  for (const records of Object.values(data.records)) expect(records).toHaveLength(1);
  expect(
    Object.values(data.records)
      .flat()
      .every(({ documentId, createdAt }) => documentId && createdAt !== undefined),
  ).toBe(true);
  const first = (uid: string) => data.records[uid]?.[0];
  expect(first(USER)).toMatchObject({ documentId: nora.documentId, email: nora.email });
  expect(first(BOOKING)).toMatchObject({
    clientLastName: `Guest ${name}`,
    clientFeedback: { en: `Feedback of ${name}` },
  });
  expect(first('api::accounts.address')).toMatchObject({ line1: 'Elm Street 1', userDocumentId: nora.documentId });
  expect(first('api::accounts.consent')).toMatchObject({ textShown: `Asked of ${name}` });
  expect(first(LEAD)).toMatchObject({ name: `Lead ${name}` });
  expect(first('api::billing.invoice')).toMatchObject({ gstNumber: `GST-${name}` });
  expect(first('api::marketplace.favorite')).toMatchObject({ note: `Note of ${name}` });
  expect(text).not.toContain(other);
  expect(text).not.toMatch(/secret-|password|[tT]okenHash|\$2[aby]\$|enc:v/);
  expect(statSync(to).mode & 0o077).toBe(0);
});

test('an address that others use says nothing of them', async () => {
  const email = 'agency@example.org';
  const shared = { username: 'of-an-agency', displayName: 'Somebody', role: 'client', contactEmail: email };
  const profile = await storeRow('api::marketplace.profile', { documentId: 'profile-of-agency', ...shared });
  await storeRow('api::marketplace.favorite', {
    documentId: 'favorite-of-agency',
    client: profile.id,
    clientDocumentId: 'profile-of-agency',
    note: 'not theirs',
  });
  await store('api::accounts.address', {
    user: eve.id,
    userDocumentId: eve.documentId,
    name: 'Other home',
    line1: 'Oak Street 2',
    city: 'Bonn',
    postalCode: '53111',
    country: 'DE',
  });
  await store('api::commerce.cart', { user: eve.id, userDocumentId: eve.documentId, email, currency: 'EUR' });
  const { text, data } = await dataOf(email, fileOf('agency'));
  expect(Object.keys(data.records)).toEqual(['api::commerce.cart', 'api::marketplace.profile']);
  expect(data.records['api::commerce.cart']).toEqual([
    { documentId: expect.any(String), createdAt: expect.any(String), email },
  ]);
  expect(text).not.toContain(eve.documentId);
});

test('an account that never confirmed the address gives nothing but itself, and that is said', async () => {
  const mallory = await createMember(app);
  await store('api::marketplace.profile', {
    user: mallory.id,
    userDocumentId: mallory.documentId,
    username: 'mallory',
    displayName: 'Mallory',
    role: 'client',
  });
  await app.strapi.db.query(USER).update({ where: { id: mallory.id }, data: { confirmed: false } });
  const to = fileOf('mallory');
  const { code, output } = await runFor(mallory.email, to);
  expect([code, output]).toEqual([0, expect.stringContaining('never confirmed it')]);
  const data = JSON.parse(readFileSync(to, 'utf8')) as Data;
  expect(data).toMatchObject({ account: mallory.documentId, isConfirmed: false });
  expect(Object.keys(data.records)).toEqual([USER]);
});

test('each language is there once, and a published version that says the same as its draft is not repeated', async () => {
  const email = 'praise@example.org';
  const said = { customerName: 'Praise', customerEmail: email, rating: 5, content: 'Very good' };
  const testimonials = documentsOf(app, 'api::content.testimonial');
  const { documentId } = await testimonials.create({ locale: 'en', data: said });
  await testimonials.update({ documentId, locale: 'de', data: { ...said, content: 'Sehr gut' } });
  await testimonials.publish({ documentId, locale: '*' });
  const { data } = await dataOf(email, fileOf('praise'));
  expect(data.account).toBe(null);
  const versions = data.records['api::content.testimonial']?.map(({ locale, content }) => [locale, content]);
  expect(versions?.sort()).toEqual([
    ['de', 'Sehr gut'],
    ['en', 'Very good'],
  ]);
});

test('an address with a sign that stands for others in the database is that address alone', async () => {
  await store('api::leads.score-event', {
    email: 'a_b@example.org',
    scoreGroup: 'visit',
    points: 1,
    reason: 'one',
    occurredAt: new Date(),
    sourceKey: 'personal-1',
  });
  await store('api::leads.score-event', {
    email: 'axb@example.org',
    scoreGroup: 'visit',
    points: 1,
    reason: 'two',
    occurredAt: new Date(),
    sourceKey: 'personal-2',
  });
  const { data } = await dataOf('a_b@example.org', fileOf('sign'));
  expect(data.records['api::leads.score-event']?.map(({ reason }) => reason)).toEqual(['one']);
});

test('of whom nothing is held there is no file', async () => {
  const to = fileOf('nobody');
  expect(await runFor('nobody@example.org', to)).toEqual({
    code: 1,
    output: 'Nothing is held of nobody@example.org.\n',
  });
  expect(existsSync(to)).toBe(false);
});

test('a file that exists stays as it is', async () => {
  const to = fileOf('kept');
  writeFileSync(to, 'mine');
  expect(await runFor(nora.email, to)).toEqual({ code: 1, output: `${to} exists: name a new file.\n` });
  expect(readFileSync(to, 'utf8')).toBe('mine');
});

test.each([
  [['--to', '/tmp/x.json'], 'Say with --email whose data it is.'],
  [['--email', 'nobody', '--to', '/tmp/x.json'], 'Say with --email whose data it is.'],
  [['--email', 'nora@example.org'], 'Say with --to which file it goes to.'],
  [['--email', 'nora@example.org', '--to', '/nowhere/x.json'], 'There is no folder for the file /nowhere/x.json.'],
])('says what is missing of %j', async (args, sentence) => {
  expect(await runHere(app, personalDataCommand, ...args)).toEqual({ code: 1, output: `${sentence}\n` });
});

test('and tells how it is called', async () => {
  const { code, output } = await runHere(app, personalDataCommand, '--help');
  expect([code, output]).toEqual([0, expect.stringContaining('npm run personal-data -- --email <address>')]);
});
