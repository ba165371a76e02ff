import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { registerEnsureSchema, type DatabaseClient } from '../schema/ensure-schema';
import { knownTriggers } from '../schema/known-triggers';
import { shortName } from '../schema/short-name';
import { ensureChangeLog, LOG, READERS } from './change-log';
import { CHANGES } from './change-names';
import { watchedTables, type WatchedTable } from './watched-tables';

const EVENTS = {
  sqlite: ['insert', 'update', 'delete'],
  postgres: ['insert', 'update', 'delete', 'truncate'],
} as const satisfies Record<DatabaseClient, readonly string[]>;

type Event = (typeof EVENTS)[DatabaseClient][number];

interface Told {
  table: WatchedTable;
  event: Event;
}

/** More documents that change in one statement are told as the whole table. */
const MOST_DOCUMENTS = 100;

/**
 * Lets the database itself tell what of public types is committed, so that no door is forgotten: requests, jobs, imports,
 * other programs. Call it in `register()`.
 */
export function tellChanges(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'changes of what the public reads', async ({ knex, client }) => {
    await ensureChangeLog(knex, client);
    await knex.raw(client === 'postgres' ? FUNCTION : TABLE);
    const known = await knownTriggers(knex, client);
    const tell = client === 'postgres' ? tellOnPostgres : tellOnSqlite;
    for (const table of watchedTables(strapi)) {
      for (const event of EVENTS[client]) if (!known.has(triggerOf(table, event))) await tell(knex, { table, event });
    }
  });
}

const triggerOf = ({ name }: WatchedTable, event: Event): string => shortName(name, `tells_${event}`);

const FUNCTION = `create or replace function ${CHANGES}_tell() returns trigger language plpgsql as $$
  declare told text := tg_table_schema || '.' || tg_table_name;
  begin
    if tg_op = 'TRUNCATE' then
      perform pg_notify('${CHANGES}', told);
      return null;
    end if;
    if not exists (select from changed) then
      return null;
    end if;
    if tg_argv[0] = 'documents' and exists (select from ${READERS}) then
      if tg_op = 'UPDATE' then
        insert into ${LOG} (source, document) select tg_table_name, coalesce(document_id, '')
          from (select document_id from changed union select document_id from gone) documents;
      else
        insert into ${LOG} (source, document) select distinct tg_table_name, coalesce(document_id, '') from changed;
      end if;
    end if;
    if tg_argv[0] = 'table' then
      perform pg_notify('${CHANGES}', told);
    elsif (select count(*) from (select from changed limit ${MOST_DOCUMENTS + 1}) counted) > ${MOST_DOCUMENTS} then
      perform pg_notify('${CHANGES}', told);
    elsif tg_op = 'UPDATE' then
      perform pg_notify('${CHANGES}', told || ' ' || coalesce(document_id, ''))
        from (select document_id from changed union select document_id from gone) documents;
    else
      perform pg_notify('${CHANGES}', told || ' ' || coalesce(document_id, ''))
        from (select distinct document_id from changed) documents;
    end if;
    return null;
  end $$`;

const TABLE = `create table if not exists ${CHANGES} (
  id integer primary key autoincrement, source text not null, document text not null, unique (source, document))`;

/** A row that moves to another document is told by both. */
const ROWS_OF: Readonly<Record<Event, string>> = {
  insert: 'referencing new table as changed',
  update: 'referencing old table as gone new table as changed',
  delete: 'referencing old table as changed',
  truncate: '',
};

async function tellOnPostgres(knex: Knex.Transaction, { table, event }: Told): Promise<void> {
  await knex.raw(
    `create trigger ${triggerOf(table, event)} after ${event} on ?? ${ROWS_OF[event]}
     for each statement execute function ${CHANGES}_tell(${table.ofDocuments ? "'documents'" : "'table'"})`,
    [table.name],
  );
}

async function tellOnSqlite(knex: Knex.Transaction, { table, event }: Told): Promise<void> {
  await knex.raw(`create trigger ${triggerOf(table, event)} after ${event} on \`${table.name}\` begin
    ${told(table, event).join('\n')} end`);
}

/** A change takes the place of the one before it: there are never more than documents. */
function told({ name, ofDocuments }: WatchedTable, event: Event): string[] {
  const rows = event === 'update' ? ['new', 'old'] : [event === 'delete' ? 'old' : 'new'];
  const documents = ofDocuments ? rows.map((row) => `coalesce(${row}.document_id, '')`) : ["''"];
  return [
    `delete from ${CHANGES} where source = '${name}' and document in (${documents.join(', ')});`,
    `insert into ${CHANGES} (source, document) ${documents.map((value) => `select '${name}', ${value}`).join(' union ')};`,
  ];
}
