import { afterAll, beforeAll, expect, it } from 'vitest';
import { assertLedgerBalanced } from '../../src/api/billing/public';
import { enqueueJob } from '../../src/shared/jobs/queue';
import { runEnsureSchema } from '../../src/shared/schema/ensure-schema';
import { bootApp, type TestApp } from '../support/boot';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { settleJobs } from '../support/jobs';
import { randomOf } from '../support/random-money/random';

const POSTINGS = 200;
const TRIGGER = 'billing_ledger_entries_balance';
const ACCOUNTS = ['bank_account', 'gateway_clearing', 'gateway_fees', 'dispute_losses', 'tax_payable'];

let app: TestApp;
let admin: AdminSession;
beforeAll(async () => {
  app = await bootApp();
  admin = await openAdminSession(app);
});
afterAll(() => app.stop());

const knex = () => app.strapi.db.connection;

/** Debits less credits of the accounts, as the admin shows them. */
async function shown(): Promise<Record<string, number>> {
  const { body } = await admin.get('/billing/ledger/balances').expect(200);
  const rows = body.data as { code: string; currency: string; debitBalanceCents: number }[];
  return Object.fromEntries(
    rows.map(({ code, currency, debitBalanceCents }) => [`${code} ${currency}`, debitBalanceCents]),
  );
}

/** What the entries of each account add up to. */
async function added(): Promise<Record<string, number>> {
  const entries = (await knex()('billing_ledger_entries').select('account_code', 'currency', 'amount_cents')) as {
    account_code: string;
    currency: string;
    amount_cents: number | string;
  }[];
  const totals: Record<string, number> = {};
  for (const { account_code, currency, amount_cents } of entries) {
    const account = `${account_code} ${currency}`;
    totals[account] = (totals[account] ?? 0) + Number(amount_cents);
  }
  return totals;
}

async function run(task: string): Promise<void> {
  await enqueueJob(app.strapi, { task, payload: {} });
  await settleJobs(app);
}

it('shows the balances to staff who may read the ledger, and to nobody else', async () => {
  await app.http.get('/billing/ledger/balances').expect(401);
  const role = { name: 'Without rights', code: 'without-rights', description: '' };
  await app.strapi.db.query('admin::role').create({ data: role });
  const outsider = await openAdminSession(app, role.code);
  await outsider.get('/billing/ledger/balances').expect(403);
  await admin.get('/billing/ledger/balances').expect(200);
});

it(`keeps the balances of what ${POSTINGS} post at once, take back and fold meanwhile`, async () => {
  const random = randomOf(8);
  const post = async (): Promise<void> => {
    const debit = random.pick(ACCOUNTS);
    const credit = random.pick(ACCOUNTS.filter((code) => code !== debit));
    const currency = random.pick(['USD', 'EUR']);
    const data = { debit, credit, currency, amountCents: 1 + random.int(1_000_000), reason: 'By chance' };
    const isTakenBack = random.chance(30);
    const { body } = await admin.post('/billing/ledger/adjustments', { data }).expect(201);
    if (!isTakenBack) return;
    const back = { reference: body.data.reference as string, reason: 'After all' };
    await admin.post('/billing/ledger/reversals', { data: back }).expect(201);
  };
  const posted = Promise.all(Array.from({ length: POSTINGS }, post));
  let isOver = false;
  void posted.finally(() => (isOver = true));
  while (!isOver) {
    await run('billing.fold-balances');
    // Of each posting all is seen, or nothing: or debits would not be credits.
    await shown();
  }
  await posted;
  const entries = await added();
  expect(Object.keys(entries)).toHaveLength(ACCOUNTS.length * 2);
  expect(await shown()).toEqual(entries);
  await run('billing.fold-balances');
  expect(await knex()('billing_ledger_balance_changes').first()).toBeUndefined();
  expect(await shown()).toEqual(entries);
});

it('fills the balances of a ledger that was written before they were kept', async () => {
  const entries = await added();
  await knex().raw(`drop trigger ${TRIGGER}${app.database.kind === 'postgres' ? ' on billing_ledger_entries' : ''}`);
  await knex().schema.dropTable('billing_ledger_balances');
  await knex().schema.dropTable('billing_ledger_balance_changes');
  await runEnsureSchema(app.strapi);
  expect(await shown()).toEqual(entries);
});

it('mends at night what is kept wrongly, and says so', async () => {
  const entries = await added();
  const [first = ''] = Object.keys(entries);
  const [account_code, currency] = first.split(' ');
  await knex()('billing_ledger_balances').where({ account_code, currency }).increment('debit_cents', 5);
  await expect(assertLedgerBalanced(app.strapi)).rejects.toMatchObject({ details: { accounts: [first] } });
  const wrong = await admin.get('/billing/ledger/balances');
  expect(wrong.body.error.details).toMatchObject({ code: 'ledger_unbalanced', currencies: [currency] });

  await run('billing.check-ledger');
  expect(await shown()).toEqual(entries);
  const audits = await knex()('system_audit_logs').where({ action: 'ledger.balances_mended' });
  expect(audits).toHaveLength(1);
  expect(JSON.stringify(audits[0])).toContain(first);
});
