import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rotateKeysCommand } from '../../src/cli/commands/rotate-keys';
import { forgetOldKeys, KEYS_TABLE } from '../../src/shared/crypto/check-keys';
import { encryptText, keyIdOf, parseKeyring } from '../../src/shared/crypto/field-encryption';
import { openSecret } from '../../src/shared/crypto/secrets';
import { runEnsureSchema } from '../../src/shared/schema/ensure-schema';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { runHere } from '../support/run-command';
import { TEST_FIELD_KEY } from '../support/test-environment';

const CONSULTANT = 'api::experts.consultant';
const CONSULTANTS = `/content-manager/collection-types/${CONSULTANT}`;
const PLACE = `${CONSULTANT}.taxId`;
const OLD = `old:${randomBytes(32).toString('base64')}`;
// The last one is that of the boot that prepared the database.
const KEYS = `new:${randomBytes(32).toString('base64')},${OLD},k1:${TEST_FIELD_KEY}`;

let made = 0;
const consultant = (more: object = {}) => {
  made += 1;
  const person = { slug: `p-${made}`, firstName: 'P', lastName: `${made}`, email: `p-${made}@example.com` };
  return { ...person, expertiseAreas: ['a'], ...more };
};

describe('encrypted attributes', () => {
  let app: TestApp;
  let admin: AdminSession;
  const documents = () => app.strapi.documents(CONSULTANT);
  const create = async (taxId: string) =>
    (await documents().create({ data: consultant({ taxId }) as never })).documentId;
  const stored = async (documentId: string): Promise<string> => {
    const row = await app.strapi.db
      .query(CONSULTANT)
      .findOne({ where: { documentId, locale: 'en' }, select: ['taxId'] });
    return row.taxId;
  };
  const secret = async (documentId: string) => openSecret(app.strapi, PLACE, await stored(documentId));

  /** Secrets that are no attribute: an original of an import, a mail that waits, an answer kept for a key. */
  const sealedElsewhere = async (keyring: ReturnType<typeof parseKeyring>) => {
    const { connection } = app.strapi.db;
    const seal = (place: string, text: string) => encryptText(keyring, place, text);
    const residue = {
      originals: {
        token: { sealed: seal('legacy.users.token', '{"raw":"s3cret"}') },
        name: { raw: 'enc:v1:no secret' },
      },
    };
    const record = { documentId: 'sealed-original', system: 'legacy:creator', externalModel: 'users', externalId: '1' };
    await asUseCase(() =>
      app.strapi.db.query('api::system.integration-record').create({
        data: { ...record, targetType: CONSULTANT, targetDocumentId: 'nobody', residue },
      }),
    );
    await app.strapi.plugin('email').service('email').send({ to: 'a@example.com', subject: 'Reset', text: 'link' });
    const sealedMail = seal('messaging.plain-mail', '{"text":"link","html":""}');
    const order = { to: 'a@example.com', subject: 'Reset', sealed: sealedMail };
    await connection('system_outbox_messages')
      .whereRaw('cast(payload as text) like ?', ['%Reset%'])
      .update({ payload: JSON.stringify(order) });
    const key = { scope: 'test', key_hash: 'sealed-answer' };
    await connection('platform_idempotency_keys').insert({
      ...key,
      request_hash: 'hash',
      leased_until: 0,
      valid_until: Date.now() + 86_400_000,
      answer_body: seal('platform.idempotency-answer', 'the answer'),
    });
    return {
      expectRenewed: async () => {
        const kept = await app.strapi.db
          .query('api::system.integration-record')
          .findOne({ where: { documentId: 'sealed-original' } });
        const { token, name } = kept.residue.originals;
        expect(keyIdOf(token.sealed)).toBe('new');
        expect(openSecret(app.strapi, 'legacy.users.token', token.sealed)).toBe('{"raw":"s3cret"}');
        expect(name).toEqual({ raw: 'enc:v1:no secret' });
        const mail = (await app.strapi.db
          .query('api::system.outbox-message')
          .findOne({ where: { kind: 'plain' } })) as { payload: { sealed: string } };
        expect(keyIdOf(mail.payload.sealed)).toBe('new');
        expect(openSecret(app.strapi, 'messaging.plain-mail', mail.payload.sealed)).toContain('"link"');
        const answer = (await connection('platform_idempotency_keys').where(key).first()) as { answer_body: string };
        expect(openSecret(app.strapi, 'platform.idempotency-answer', answer.answer_body)).toBe('the answer');
        expect(keyIdOf(answer.answer_body)).toBe('new');
      },
    };
  };

  beforeAll(async () => {
    app = await bootApp(EVERYTHING, { FIELD_ENCRYPTION_KEYS: KEYS });
    // As a boot with these keys does.
    await runEnsureSchema(app.strapi);
    admin = await openAdminSession(app);
  });
  afterAll(() => app?.stop());

  it('are encrypted in the database, whoever writes them', async () => {
    const documentId = await create('DE123456789');
    expect(await stored(documentId)).toMatch(/^enc:v1:new:/);
    expect(await secret(documentId)).toBe('DE123456789');
    const { body } = await admin.post(CONSULTANTS, consultant({ taxId: 'DE987654321' })).expect(201);
    expect(await secret(body.data.documentId)).toBe('DE987654321');
  });

  it('show the content manager a mask, in lists, alone and after saving', async () => {
    const documentId = await create('DE123456789');
    const one = await admin.get(`${CONSULTANTS}/${documentId}`).expect(200);
    expect(one.body.data.taxId).toBe('••••6789');
    const list = await admin.get(CONSULTANTS).expect(200);
    for (const { taxId } of list.body.results) expect(taxId).toMatch(/^••••/);
    const saved = await admin.put(`${CONSULTANTS}/${documentId}`, { taxId: 'DE000001111' }).expect(200);
    expect(saved.body.data.taxId).toBe('••••1111');
    expect(JSON.stringify([one.body, list.body, saved.body])).not.toContain('enc:v1');
  });

  it('stay as they are when the editor sends the mask back', async () => {
    const documentId = await create('DE123456789');
    const before = await stored(documentId);
    const { body } = await admin.get(`${CONSULTANTS}/${documentId}`).expect(200);
    await admin.put(`${CONSULTANTS}/${documentId}`, { ...body.data, jobTitle: 'New' }).expect(200);
    expect(await stored(documentId)).toBe(before);
    await admin.put(`${CONSULTANTS}/${documentId}?locale=de`, { taxId: '••••6789', jobTitle: 'Neu' }).expect(200);
    const rows = await app.strapi.db.query(CONSULTANT).findMany({ where: { documentId } });
    expect(rows.map(({ taxId }: { taxId: string }) => taxId)).toEqual([before, before]);
  });

  it('refuse the mask of another value and stored forms from elsewhere, marking the field', async () => {
    const documentId = await create('DE123456789');
    const foreign = await stored(await create('DE555555555'));
    const before = await stored(documentId);
    for (const taxId of ['••••0000', '••••', 'DE••••6789', foreign, 'enc:v1:new:a:b:c']) {
      const { body } = await admin.put(`${CONSULTANTS}/${documentId}`, { taxId }).expect(400);
      expect(body.error.details).toMatchObject({ code: 'invalid_input', errors: [{ path: ['taxId'] }] });
    }
    await admin.post(CONSULTANTS, consultant({ taxId: '••••6789' })).expect(400);
    expect(await stored(documentId)).toBe(before);
  });

  it('can be emptied, and are copied to a clone', async () => {
    const documentId = await create('DE123456789');
    const data = consultant({ taxId: '••••6789' }) as never;
    const clone = await asUseCase(() => documents().clone({ documentId, data }));
    expect(await secret(clone?.documentId ?? '')).toBe('DE123456789');
    await admin.put(`${CONSULTANTS}/${documentId}`, { taxId: '' }).expect(200);
    expect(await stored(documentId)).toBeNull();
  });

  it('stop a boot whose keys do not fit them, which names the key', async () => {
    const words = app.strapi.db.connection(KEYS_TABLE);
    const seal = (keys: string) => encryptText(parseKeyring(keys), 'platform.encryption-key', 'the key fits');
    const other = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
    const isAtBoot = () => runEnsureSchema(app.strapi);
    expect((await words.clone().select('key_id')).map(({ key_id }) => key_id).sort()).toEqual(['k1', 'new']);
    await isAtBoot();

    await words.clone().insert({ key_id: 'lost', sealed: seal(other('lost')) });
    await expect(isAtBoot()).rejects.toThrow(/lacks the key lost,/);
    await words
      .clone()
      .where({ key_id: 'lost' })
      .update({ key_id: 'old', sealed: seal(other('old')) });
    await expect(isAtBoot()).rejects.toThrow(/The key old in FIELD_ENCRYPTION_KEYS is another one/);
    await forgetOldKeys(app.strapi);
    await isAtBoot();
    expect(await words.clone().select('key_id')).toEqual([{ key_id: 'new' }]);

    // A database from before the keys were remembered: its secrets tell.
    const documentId = await create('DE123456789');
    const table = app.strapi.db.metadata.get(CONSULTANT).tableName;
    const put = (taxId: string | null) =>
      app.strapi.db.connection(table).where({ document_id: documentId }).update({ tax_id: taxId });
    await put(encryptText(parseKeyring(other('gone')), PLACE, 'DE42'));
    await app.strapi.db.connection.schema.dropTable(KEYS_TABLE);
    await expect(isAtBoot()).rejects.toThrow(/lacks the key gone,/);
    await put(null);
    await isAtBoot();
  });

  it('come under the current key by the command, all but those whose key is gone', async () => {
    const old = await create('DE123456789');
    const lost = await create('DE555555555');
    const seal = (keys: string) => encryptText(parseKeyring(keys), PLACE, 'DE42');
    const table = app.strapi.db.metadata.get(CONSULTANT).tableName;
    const put = (documentId: string, taxId: string) =>
      app.strapi.db.connection(table).where({ document_id: documentId }).update({ tax_id: taxId });
    await put(old, seal(OLD));
    await put(lost, seal(`gone:${randomBytes(32).toString('base64')}`));
    const elsewhere = await sealedElsewhere(parseKeyring(OLD));

    const { code, output } = await runHere(app, rotateKeysCommand);

    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringContaining('4 secrets are under the current key'),
    });
    expect(output).toContain('1 secrets could not be read');
    expect(keyIdOf(await stored(old))).toBe('new');
    expect(await secret(old)).toBe('DE42');
    await elsewhere.expectRenewed();
    expect(keyIdOf(await stored(lost))).toBe('gone');
    const { body } = await admin.get(`${CONSULTANTS}/${lost}`).expect(200);
    expect(body.data.taxId).toBe('••••');
  });
});
