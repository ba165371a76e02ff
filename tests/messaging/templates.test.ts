import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countTemplateUse } from '../../src/api/messaging/use-cases/count-template-use';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { asGuest, hold, inDays } from '../support/builders/booking';
import { paragraph } from '../support/builders/content';
import { createExpert, createOffering, type Offering } from '../support/builders/expert';
import { confirmed } from '../support/builders/payment';
import { mailsTo } from '../support/mails';

const TEMPLATES = '/content-manager/collection-types/api::messaging.email-template';
let app: TestApp;
let offering: Offering;
let admin: AdminSession;

beforeAll(async () => {
  app = await bootApp();
  offering = await createOffering(app, await createExpert(app, { displayName: 'Ravi Menon' }));
  admin = await openAdminSession(app);
}, 120_000);

afterAll(() => app.stop());

const template = (changes: object = {}) => ({
  key: 'booking-held',
  name: 'Our own words',
  subjectTemplate: 'Hi {{ recipient.name }}, pay please',
  htmlTemplate: paragraph('Only until {{ event.payUntil }}!'),
  ...changes,
});
const holdFor = async (email: string, language: 'en' | 'de', day: number) => {
  const client = { firstName: 'Anna <b>', lastName: 'Weiß', email };
  await hold(app, offering, { start: inDays(app, day), language, client });
  return (await mailsTo(app, email))[0];
};

describe('an e-mail template in the admin', () => {
  test.each([
    ['a variable that does not exist', { subjectTemplate: 'Hi {{ recipient.nmae }}' }, 'subjectTemplate'],
    ['broken Liquid in the text', { htmlTemplate: paragraph('{% if price.total %}') }, 'htmlTemplate'],
    ['a key of no mail', { key: 'booking-hold' }, 'key'],
  ])('is refused for %s, at its field', async (_name, change, path) => {
    const response = await admin.post(TEMPLATES, template(change));
    expect(response.status).toBe(400);
    expect(response.body.error.details.errors[0]).toMatchObject({ path: [path] });
  });

  test('replaces the shipped mail once published, in its language only', async () => {
    const created = await admin.post(TEMPLATES, template());
    expect(created.status).toBe(201);
    const { documentId } = created.body.data;
    expect((await holdFor('draft@example.com', 'en', 3))?.subject).toBe('Please complete your booking with Ravi Menon');
    await admin.post(`${TEMPLATES}/${documentId}/actions/publish`, template()).expect(200);
    const mail = await holdFor('published@example.com', 'en', 4);
    expect(mail?.subject).toBe('Hi Anna <b> Weiß, pay please');
    expect(mail?.html).toContain('Only until ');
    expect(mail?.html).not.toContain('<b>');
    expect((await holdFor('deutsch@example.com', 'de', 5))?.subject).toBe(
      'Bitte schließen Sie Ihre Buchung mit Ravi Menon ab',
    );

    const second = await admin.post(TEMPLATES, template({ name: 'Another' }));
    expect(second.status).toBe(409);
    expect(second.body.error.details.errors[0]).toMatchObject({ path: ['key'] });

    await countTemplateUse(app.strapi);
    const { body } = await admin.get(`${TEMPLATES}/${documentId}`);
    expect(body.data).toMatchObject({ usageCount: 3, lastUsedAt: expect.any(String) });
  });

  test('keeps its lists, links and empty lines in the plain part of the mail that leaves', async () => {
    const line = (key: string, text: string, more: object = {}) => ({
      ...paragraph(text)[0],
      _key: key,
      ...more,
    });
    const step = (key: string, text: string, level: number) => line(key, text, { listItem: 'number', level });
    const link = { _type: 'link', _key: 'l', href: '{{ links.manage }}' };
    const words = (text: string, ...marks: string[]) => ({ _type: 'span', _key: text.trim(), text, marks });
    const body = [
      step('a', 'Open your calendar', 1),
      step('b', 'Delete {{ session.reference }}', 3),
      step('c', 'Close it', 1),
      line('d', ''),
      line('e', '', { markDefs: [link], children: [words('Or go '), words('here', 'l'), words(' again.')] }),
    ];
    const own = template({ key: 'booking-cancelled', subjectTemplate: 'Given up', htmlTemplate: body });
    const { documentId } = (await admin.post(TEMPLATES, own).expect(201)).body.data;
    await admin.post(`${TEMPLATES}/${documentId}/actions/publish`, own).expect(200);
    const held = await confirmed(app, offering, {
      start: inDays(app, 8),
      client: { firstName: 'Anna', lastName: 'Weiß', email: 'lists@example.com' },
    });
    await asGuest(app, held)('cancel').expect(200);
    const mail = (await mailsTo(app, 'lists@example.com')).find(({ subject }) => subject === 'Given up');
    const manage = `${app.url}/booking.html?id=${held.documentId}#token=${held.manageToken}`;
    const lines = ['1. Open your calendar', `   1. Delete ${String(held.data.reference)}`, '2. Close it'];
    expect(mail?.text).toContain(`${lines.join('\n')}\n\n\n\nOr go here <${manage}> again.\n\n-- \n`);
    expect(mail?.html.match(/<ol/g)).toHaveLength(2);
    expect(mail?.html).toMatch(/<p[^>]*><br><\/p>/);
  });

  test('that no longer fits gives way to the shipped mail', async () => {
    await app.strapi.db.connection('messaging_email_templates').update({ subject_template: '{{ gone.away }}' });
    expect((await holdFor('fallback@example.com', 'en', 6))?.subject).toBe(
      'Please complete your booking with Ravi Menon',
    );
  });
});
