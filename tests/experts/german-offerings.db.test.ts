import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { hold, inDays } from '../support/builders/booking';
import { paragraph } from '../support/builders/content';
import { createExpert, createOffering, type Expert, type Offering } from '../support/builders/expert';
import { createMember } from '../support/builders/member';

const CONSULTANT = 'api::experts.consultant';
const OFFERING = 'api::experts.consultant-offering';
const BOOKING = 'api::bookings.consultant-booking';

const german = { name: 'Beratung', description: paragraph('Eine Stunde.') };

const formOf = (uid: string, documentId: string, locale = 'de') =>
  `/content-manager/collection-types/${uid}/${documentId}?locale=${locale}`;

describe('who is booked is who is shown, whatever German says', () => {
  let app: TestApp;
  let admin: AdminSession;
  let expert: Expert;
  let other: Expert;
  let offering: Offering;
  const connect = ({ documentId }: { documentId: string }) => ({ connect: [{ documentId }] });
  const scalars = async (uid: string, documentId: string, name: string) => {
    const rows = await app.strapi.db
      .query(uid as never)
      .findMany({ where: { documentId } as never, orderBy: 'locale' });
    return (rows as Record<string, unknown>[]).map((row) => row[name]);
  };
  const shown = async () => {
    const path = `/api/experts/consultant-offerings/${offering.documentId}?populate=consultant`;
    const { body } = await app.http.get(path).expect(200);
    return body.data.consultant.documentId as string;
  };
  const booked = async (day: number) => {
    const { documentId } = await hold(app, offering, { start: inDays(app, day) });
    const booking = await app.strapi.db.query(BOOKING as never).findOne({ where: { documentId } as never });
    return (booking as { consultantDocumentId: string }).consultantDocumentId;
  };

  beforeAll(async () => {
    app = await bootApp();
    admin = await openAdminSession(app);
    expert = await createExpert(app);
    other = await createExpert(app);
    offering = await createOffering(app, expert);
  });
  afterAll(() => app?.stop());

  it('refuses another expert in a new German row, and in one that there is', async () => {
    const path = formOf(OFFERING, offering.documentId);
    const refused = async (day: number) => {
      const { body } = await admin.put(path, { ...german, consultant: connect(other) }).expect(422);
      expect(body.error.details).toMatchObject({ code: 'rule_refused', errors: [{ path: ['consultant'] }] });
      expect([await shown(), await booked(day)]).toEqual([expert.documentId, expert.documentId]);
    };
    await refused(2);
    const untouched = { slug: offering.slug, consultant: { connect: [], disconnect: [] } };
    await admin.put(path, { ...german, ...untouched }).expect(200);
    await refused(3);
    await admin.put(path, { consultant: connect(expert) }).expect(200);
    expect(await scalars(OFFERING, offering.documentId, 'consultantDocumentId')).toEqual([
      expert.documentId,
      expert.documentId,
    ]);
  });

  it('follows the English row where German rows of before say otherwise', async () => {
    const { documentId } = offering;
    await admin.put(formOf(OFFERING, documentId), german).expect(200);
    await app.strapi.documents(CONSULTANT).update({
      documentId: other.documentId,
      locale: 'de',
      data: { jobTitle: 'Beraterin' } as never,
    });
    const diverge = () =>
      asUseCase(async () => {
        const rows = app.strapi.db.query(OFFERING as never);
        const row = await app.strapi.db
          .query(CONSULTANT as never)
          .findOne({ where: { documentId: other.documentId, locale: 'de' } as never });
        await rows.update({ where: { documentId, locale: 'de' } as never, data: { consultant: row?.id } as never });
        await rows.updateMany({
          where: { documentId } as never,
          data: { consultantDocumentId: other.documentId } as never,
        });
      });
    for (const [day, locale] of [
      [4, 'de'],
      [5, 'en'],
    ] as const) {
      await diverge();
      await admin.put(formOf(OFFERING, documentId, locale), { name: `Session ${day}` }).expect(200);
      expect([await shown(), await booked(day)]).toEqual([expert.documentId, expert.documentId]);
    }
  });

  it('refuses another login of an expert', async () => {
    const [own, stranger] = [await createMember(app), await createMember(app)];
    await admin.put(formOf(CONSULTANT, expert.documentId, 'en'), { user: connect(own) }).expect(200);
    await admin.put(formOf(CONSULTANT, expert.documentId), { jobTitle: 'Beraterin' }).expect(200);
    const { body } = await admin.put(formOf(CONSULTANT, expert.documentId), { user: connect(stranger) }).expect(422);
    expect(body.error.details.errors).toMatchObject([{ path: ['user'] }]);
    expect(await scalars(CONSULTANT, expert.documentId, 'userDocumentId')).toEqual([own.documentId, own.documentId]);
  });

  it('links what has no languages to the English row', async () => {
    const rules = '/content-manager/collection-types/api::bookings.availability-rule';
    const data = { dayOfWeek: 0, startTime: '00:00:00.000', endTime: '01:00:00.000' };
    const idle = await createExpert(app, {}, { hours: false });
    await app.strapi.documents(CONSULTANT).update({
      documentId: idle.documentId,
      locale: 'de',
      data: { jobTitle: 'Beraterin' } as never,
    });
    const toGerman = { connect: [{ documentId: idle.documentId, locale: 'de' }] };
    const { body } = await admin.post(rules, { ...data, consultant: toGerman }).expect(201);
    const rule = (await app.strapi.db.query('api::bookings.availability-rule' as never).findOne({
      where: { documentId: body.data.documentId } as never,
      populate: { consultant: { select: ['locale'] } } as never,
    })) as { consultant: { locale: string } };
    expect(rule.consultant.locale).toBe('en');
  });
});
