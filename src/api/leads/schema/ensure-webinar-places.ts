import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { registerEnsureSchema } from '../../../shared/schema/ensure-schema';
import { knownTriggers } from '../../../shared/schema/known-triggers';
import { PLACES_TABLE } from '../store/webinar-places';

const REGISTRATIONS = 'leads_webinar_registrations';
const WEBINAR = 'webinar_document_id';

/** A registration that comes to a webinar, and one that leaves it. */
const COME = { when: `new.${WEBINAR} is not null`, row: 'new', by: 1 };
const GO = { when: `old.${WEBINAR} is not null`, row: 'old', by: -1 };
const MOVED = `new.${WEBINAR} is distinct from old.${WEBINAR}`;

const CHANGES = [
  { name: 'insert', on: 'insert', when: COME.when, moves: [COME] },
  { name: 'delete', on: 'delete', when: GO.when, moves: [GO] },
  { name: 'update', on: `update of ${WEBINAR}`, when: MOVED, moves: [GO, COME] },
];

/**
 * Counts the places that are taken of each webinar, whoever writes registrations: forms, editors, imports, deletions.
 * Where the triggers are missing, the places are counted anew.
 */
export function ensureWebinarPlaces(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'places of webinars', async ({ knex, client }) => {
    if (!(await knex.schema.hasTable(PLACES_TABLE))) {
      await knex.schema.createTable(PLACES_TABLE, (table) => {
        table.string(WEBINAR).primary();
        table.integer('taken').notNullable();
      });
    }
    const known = await knownTriggers(knex, client);
    const missing = CHANGES.filter(({ name }) => !known.has(triggerOf(name)));
    if (missing.length === 0) return;
    // First the triggers: on PostgreSQL they wait for whoever registers, so that what comes later is counted by them.
    for (const change of missing) await (client === 'sqlite' ? createOnSqlite : createOnPostgres)(knex, change);
    await knex(PLACES_TABLE).delete();
    await knex.raw(
      `insert into ${PLACES_TABLE} (${WEBINAR}, taken)
       select ${WEBINAR}, count(*) from ${REGISTRATIONS} where ${WEBINAR} is not null group by ${WEBINAR}`,
    );
  });
}

type Change = (typeof CHANGES)[number];

const triggerOf = (name: string): string => `${REGISTRATIONS}_${name}_place`;

const counted = (row: string, by: number): string =>
  `insert into ${PLACES_TABLE} (${WEBINAR}, taken) select ${row}.${WEBINAR}, ${by} where ${row}.${WEBINAR} is not null
   on conflict (${WEBINAR}) do update set taken = ${PLACES_TABLE}.taken + excluded.taken;`;

async function createOnSqlite(knex: Knex.Transaction, { name, on, when, moves }: Change): Promise<void> {
  const steps = moves.map(({ row, by }) => counted(row, by)).join('\n');
  const condition = when.replace('is distinct from', 'is not');
  await knex.raw(
    `create trigger ${triggerOf(name)} after ${on} on ${REGISTRATIONS} when ${condition} begin ${steps} end`,
  );
}

async function createOnPostgres(knex: Knex.Transaction, { name, on, when, moves }: Change): Promise<void> {
  const trigger = triggerOf(name);
  const steps = moves.map(({ row, by }) => counted(row, by)).join('\n');
  await knex.raw(
    `create or replace function ${trigger}() returns trigger language plpgsql set search_path from current as $$
     begin ${steps} return null; end $$`,
  );
  await knex.raw(
    `create trigger ${trigger} after ${on} on ${REGISTRATIONS} for each row when (${when})
     execute function ${trigger}()`,
  );
}
