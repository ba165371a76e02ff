import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';

const PATH = '/content-manager/collection-types/api::billing.payout-account';
const IBAN = 'DE89370400440532013000';
let app: TestApp;
let staff: AdminSession;
let consultant: string;

beforeAll(async () => {
  app = await bootApp();
  staff = await openAdminSession(app);
  const data = {
    slug: 'anna',
    firstName: 'A',
    lastName: 'B',
    email: 'a@example.com',
    timezone: 'UTC',
    expertiseAreas: ['x'],
  };
  consultant = (await app.strapi.documents('api::experts.consultant').create({ data, locale: 'en' })).documentId;
});
afterAll(() => app.stop());

const form = () => ({
  accountType: 'bank',
  accountName: 'Anna B',
  ibanEncrypted: IBAN,
  accountCountry: 'DE',
  accountCurrency: 'EUR',
  consultant,
});
const create = async (given: object = {}) => (await staff.post(PATH, { ...form(), ...given }).expect(201)).body.data;
const save = (documentId: string, data: object) => staff.put(`${PATH}/${documentId}`, data);
const row = async (documentId: string) =>
  (await app.strapi.db.query('api::billing.payout-account').findOne({ where: { documentId } })) as Record<
    string,
    unknown
  >;

it('keeps the IBAN encrypted and shows a mask', async () => {
  const created = await create();
  expect((await row(created.documentId)).ibanEncrypted).toMatch(/^enc:v1:/);
  const { body } = await staff.get(`${PATH}/${created.documentId}`).expect(200);
  expect(JSON.stringify(body)).not.toContain(IBAN);
  expect(JSON.stringify(body)).not.toContain('enc:v1:');
  expect(await row(created.documentId)).toMatchObject({ consultantDocumentId: consultant, isVerified: false });
});

it.each([
  ['wrong check digits', { ibanEncrypted: 'DE89370400440532013001' }, 'ibanEncrypted'],
  ['no number', { ibanEncrypted: null }, 'ibanEncrypted'],
  ['no wallet', { accountType: 'crypto', cryptoCurrency: 'BTC' }, 'cryptoWalletAddressEncrypted'],
  ['nobody', { consultant: null }, 'consultant'],
])('refuses an account with %s', async (_name, wrong, field) => {
  const { body } = await staff.post(PATH, { ...form(), ...wrong });
  expect(body.error.status).toBeLessThan(500);
  expect(body.error.details.errors[0].path).toEqual([field]);
});

it('stamps who verified it, and asks again when the details change', async () => {
  const { documentId } = await create();
  const typed = await save(documentId, { verificationStatus: 'verified', totalPaymentsCents: 5, isVerified: true });
  expect(typed.body.error.details.errors.map(({ path }: { path: string[] }) => path[0]).sort()).toEqual([
    'isVerified',
    'totalPaymentsCents',
  ]);
  await save(documentId, { verificationStatus: 'verified', totalPaymentsCents: 0, isVerified: false }).expect(200);
  expect(await row(documentId)).toMatchObject({
    isVerified: true,
    verifiedAt: expect.anything(),
    totalPaymentsCents: 0,
  });

  const { body } = await staff.get(`${PATH}/${documentId}`).expect(200);
  const { ibanEncrypted, verificationStatus, bankName: _none } = body.data;
  await save(documentId, { ibanEncrypted, verificationStatus, bankName: 'Commerzbank' }).expect(200);
  expect(await row(documentId)).toMatchObject({ isVerified: true, bankName: 'Commerzbank' });

  await save(documentId, { ibanEncrypted: 'GB29NWBK60161331926819', verificationStatus }).expect(200);
  expect(await row(documentId)).toMatchObject({ isVerified: false, verificationStatus: 'pending', verifiedAt: null });
});

it('has one primary account for each expert', async () => {
  const first = await create({ isPrimary: true });
  const second = await create({ isPrimary: true });
  expect(await row(first.documentId)).toMatchObject({ isPrimary: false });
  expect(await row(second.documentId)).toMatchObject({ isPrimary: true });
  await save(first.documentId, { isPrimary: true }).expect(200);
  await save(first.documentId, { bankName: 'Commerzbank' }).expect(200);
  expect(await row(first.documentId)).toMatchObject({ isPrimary: true });
  expect(await row(second.documentId)).toMatchObject({ isPrimary: false });
});

it('holds one primary account of a kind for an expert whatever writes the rows', async () => {
  await create({ isPrimary: true });
  await create();
  const accounts = app.strapi.db.connection('billing_payout_accounts').where({ consultant_document_id: consultant });
  await expect(accounts.update({ is_primary: true })).rejects.toThrow(/unique/i);
});
