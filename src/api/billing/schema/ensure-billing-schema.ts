import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { ensureSimulatorTable } from '../../../integrations/payments/simulator/store';
import { registerEnsureSchema, type DatabaseClient } from '../../../shared/schema/ensure-schema';
import { knownTriggers } from '../../../shared/schema/known-triggers';
import { registerExtras } from '../../../shared/schema/register-extras';
import { ensureBalances } from './ensure-balances';

interface Rule {
  name: string;
  table: string;
  on: string;
  /** SQL over NEW and OLD; a row for which it holds is refused. */
  refusedWhen: string;
  message: string;
}

/** What must hold whatever writes the rows; the use cases see to it before. */
const RULES: Rule[] = [
  ...['billing_ledger_transactions', 'billing_ledger_entries'].flatMap((table) => [
    { name: `${table}_append_update`, table, on: 'update', refusedWhen: 'true', message: 'The ledger is append-only' },
    { name: `${table}_append_delete`, table, on: 'delete', refusedWhen: 'true', message: 'The ledger is append-only' },
  ]),
  {
    name: 'billing_coupons_limit',
    table: 'billing_coupons',
    on: 'update',
    // An editor may set the limit below what was used before: only a further use is refused.
    refusedWhen:
      'new.current_usage_count > old.current_usage_count and new.max_uses_total is not null' +
      ' and new.current_usage_count > new.max_uses_total',
    message: 'The coupon has been used up',
  },
  {
    name: 'billing_payments_refund_limit',
    table: 'billing_payment_transactions',
    on: 'update',
    refusedWhen:
      'new.refund_reserved_cents > old.refund_reserved_cents and new.refund_reserved_cents > new.gross_amount_cents',
    message: 'More would be refunded than was paid',
  },
  {
    name: 'billing_payments_refund_left',
    table: 'billing_payment_transactions',
    on: 'update',
    // A bank may take for good what is promised already: only a further promise is refused.
    refusedWhen:
      'new.refund_reserved_cents > old.refund_reserved_cents' +
      ' and new.refund_reserved_cents + coalesce(new.dispute_lost_cents, 0) > new.gross_amount_cents',
    message: 'The client has got more of it back already',
  },
];

/** Constraints of the money tables and the simulator's own table. */
export function ensureBillingSchema(strapi: Core.Strapi): void {
  registerExtras(strapi, 'billing', {
    indexes: [
      {
        name: 'billing_subscriptions_active_px',
        table: 'billing_subscriptions',
        on: 'user_document_id',
        where: "subscription_status = 'active'",
      },
      {
        // The documented one, without the rows that it would forbid: several accounts of a kind that are not primary.
        name: 'billing_payout_accounts_primary_uq',
        table: 'billing_payout_accounts',
        on: 'consultant_document_id, account_type',
        where: 'is_primary = true',
        unique: true,
      },
      {
        name: 'billing_payment_transactions_review_px',
        table: 'billing_payment_transactions',
        on: 'id',
        where: 'requires_manual_review = true',
      },
    ],
    ranges: [{ table: 'billing_payment_transactions', column: 'risk_score', min: 0, max: 100 }],
  });
  registerEnsureSchema(strapi, 'billing', async ({ knex, client }) => {
    await ensureSimulatorTable(knex);
    await noteLostDisputes(knex);
    const known = await knownTriggers(knex, client);
    for (const rule of RULES) if (!known.has(rule.name)) await createRule(knex, client, rule);
    await ensureBalances(knex, client);
  });
}

/** Payments whose dispute was lost before they kept how much. */
async function noteLostDisputes(knex: Knex.Transaction): Promise<void> {
  const lost = (await knex('billing_disputes')
    .where({ stage: 'chargeback', dispute_status: 'lost' })
    .groupBy('transaction_document_id')
    .select('transaction_document_id as id', knex.raw('sum(coalesce(lost_cents, amount_cents)) as cents'))) as {
    id: string;
    cents: number | string;
  }[];
  for (const { id, cents } of lost) {
    await knex('billing_payment_transactions')
      .where({ document_id: id })
      .where((unknown) => void unknown.whereNull('dispute_lost_cents').orWhere('dispute_lost_cents', 0))
      .update({ dispute_lost_cents: Number(cents) });
  }
}

async function createRule(knex: Knex.Transaction, client: DatabaseClient, rule: Rule): Promise<void> {
  const { name, table, on, refusedWhen, message } = rule;
  if (client === 'sqlite') {
    await knex.raw(
      `create trigger ${name} before ${on} on ${table} when ${refusedWhen}
       begin select raise(abort, '${message}'); end`,
    );
    return;
  }
  await knex.raw(
    `create or replace function ${name}() returns trigger language plpgsql as $$
     begin raise exception '${message}' using errcode = 'check_violation'; end $$`,
  );
  await knex.raw(
    `create trigger ${name} before ${on} on ${table} for each row when (${refusedWhen})
     execute function ${name}()`,
  );
}
