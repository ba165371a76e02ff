import type { Knex } from 'knex';
import type { DatabaseClient } from '../../../shared/schema/ensure-schema';
import { knownTriggers } from '../../../shared/schema/known-triggers';
import { mendBalances } from '../store/kept-balances';
import { BALANCE_CHANGE_TABLE, BALANCE_TABLE, ENTRY_TABLE } from '../store/tables';

const TRIGGER = `${ENTRY_TABLE}_balance`;

/**
 * Keeps the balances of accounts: whatever posts an entry adds a change in the same transaction, by a trigger, and a job
 * adds the changes to what is kept. A total that every posting updated itself would let all payments wait for the one
 * that holds `gateway_clearing`, and deadlock with the locks on bookings and payments that they hold.
 */
export async function ensureBalances(knex: Knex.Transaction, client: DatabaseClient): Promise<void> {
  await ensureTables(knex);
  if ((await knownTriggers(knex, client)).has(TRIGGER)) return;
  // First the trigger: it waits for whoever posts, on PostgreSQL, so that what comes later is counted by it.
  await createTrigger(knex, client);
  await mendBalances(knex);
}

async function ensureTables(knex: Knex.Transaction): Promise<void> {
  if (await knex.schema.hasTable(BALANCE_TABLE)) return;
  await knex.schema.createTable(BALANCE_TABLE, (table) => {
    table.string('account_code').notNullable();
    table.string('currency').notNullable();
    table.bigInteger('debit_cents').notNullable();
    table.primary(['account_code', 'currency']);
  });
  await knex.schema.createTable(BALANCE_CHANGE_TABLE, (table) => {
    table.bigIncrements('id');
    table.string('account_code').notNullable();
    table.string('currency').notNullable();
    table.bigInteger('amount_cents').notNullable();
  });
}

async function createTrigger(knex: Knex.Transaction, client: DatabaseClient): Promise<void> {
  const columns = 'account_code, currency, amount_cents';
  if (client === 'sqlite') {
    await knex.raw(
      `create trigger ${TRIGGER} after insert on ${ENTRY_TABLE} begin
       insert into ${BALANCE_CHANGE_TABLE} (${columns}) values (new.account_code, new.currency, new.amount_cents); end`,
    );
    return;
  }
  await knex.raw(
    `create or replace function ${TRIGGER}() returns trigger language plpgsql set search_path from current as $$
     begin insert into ${BALANCE_CHANGE_TABLE} (${columns}) select ${columns} from posted; return null; end $$`,
  );
  await knex.raw(
    `create trigger ${TRIGGER} after insert on ${ENTRY_TABLE} referencing new table as posted
     for each statement execute function ${TRIGGER}()`,
  );
}
