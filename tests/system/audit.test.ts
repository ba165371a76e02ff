import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAudit } from '../../src/api/system/public';
import { purgeLogs } from '../../src/api/system/use-cases/purge-logs';
import { runWithActor } from '../../src/shared/context/request-context';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';

const AUDIT = 'api::system.audit-log';

interface Entry {
  id: number;
  documentId: string;
  [attribute: string]: unknown;
}

let app: TestApp;
let admin: AdminSession;
const query = () => app.strapi.db.query(AUDIT);
const latest = async (): Promise<Entry> => (await query().findMany({ orderBy: { id: 'desc' }, limit: 1 }))[0] as Entry;

beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
});

afterAll(() => app?.stop());

describe('an audit entry', () => {
  it('names the actor, what differs, and masks secrets', async () => {
    await runWithActor({ kind: 'member', id: 7, label: 'ada@example.com' }, () =>
      writeAudit(app.strapi, {
        action: 'payout_account.changed',
        targetType: 'api::billing.payout-account',
        targetDocumentId: 'acc1',
        before: { accountHolderName: 'Ada', iban: 'DE1', country: 'DE' },
        after: { accountHolderName: 'Ada L.', iban: 'DE2', country: 'DE' },
        reason: 'asked by phone',
        metadata: { ticket: 12 },
      }),
    );
    expect(await latest()).toMatchObject({
      action: 'payout_account.changed',
      operation: 'update',
      actorKind: 'member',
      actorId: '7',
      actorLabel: 'ada@example.com',
      after: { accountHolderName: 'Ada L.' },
      reason: 'asked by phone',
      metadata: { ticket: 12 },
    });
    expect((await latest()).before).not.toHaveProperty('country');
  });

  it('is taken back with the change that it records', async () => {
    const before = await query().count();
    const change = app.strapi.db.transaction(async () => {
      await writeAudit(app.strapi, { action: 'thing.changed', targetType: 'thing' });
      throw new Error('rolled back');
    });
    await expect(change).rejects.toThrow('rolled back');
    expect(await query().count()).toBe(before);
  });

  it('names the member of staff and the request when it comes from the admin', async () => {
    const data = { name: 'CRM', url: 'https://crm.example.com/hook', events: ['lead.*'] };
    await admin.post('/content-manager/collection-types/api::system.webhook-endpoint', data).expect(201);
    expect(await latest()).toMatchObject({
      action: 'webhook_endpoint.created',
      operation: 'insert',
      actorKind: 'staff',
      actorId: String(admin.userId),
      actorLabel: admin.email,
      ipAddress: expect.stringContaining('127.0.0.1') as string,
      requestId: expect.any(String) as string,
    });
  });

  it('cannot be changed or deleted through any door', async () => {
    await writeAudit(app.strapi, { action: 'thing.kept', targetType: 'thing', after: { a: 1 } });
    const entry = await latest();
    const { documentId, id } = entry;
    const documents = app.strapi.documents(AUDIT);
    const path = `/content-manager/collection-types/${AUDIT}`;
    const refused = { code: 'rule_refused' };
    await expect(documents.update({ documentId, data: { action: 'x' } as object })).rejects.toMatchObject(refused);
    await expect(documents.delete({ documentId })).rejects.toMatchObject(refused);
    await expect(asUseCase(() => documents.delete({ documentId }))).rejects.toMatchObject(refused);
    await expect(query().update({ where: { id }, data: { action: 'x' } })).rejects.toThrow();
    await expect(asUseCase(() => query().updateMany({ where: { id }, data: { action: 'x' } }))).rejects.toMatchObject(
      refused,
    );
    await expect(asUseCase(() => query().deleteMany({ where: { id } }))).rejects.toMatchObject(refused);
    const change = await admin.put(`${path}/${documentId}`, { action: 'x' });
    expect(change.status).toBeGreaterThanOrEqual(400);
    expect((await admin.delete(`${path}/${documentId}`)).status).toBeGreaterThanOrEqual(400);
    expect((await admin.post(path, { action: 'forged', actorKind: 'staff' })).status).toBeGreaterThanOrEqual(400);
    await app.http.get('/api/audit-logs').expect(404);
    expect(await query().findOne({ where: { id } })).toMatchObject({ action: 'thing.kept', after: { a: 1 } });
  });

  it('goes when its retention is over', async () => {
    const before = await query().count();
    app.clock.advance(729 * 86_400_000);
    await purgeLogs(app.strapi);
    expect(await query().count()).toBe(before);
    app.clock.advance(2 * 86_400_000);
    await purgeLogs(app.strapi);
    expect(await query().count()).toBe(0);
  });
});
