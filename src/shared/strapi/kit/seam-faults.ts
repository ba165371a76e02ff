import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { originalOf } from './replace-methods';
import type { Part, Seam, Table } from './seam';

/**
 * Asks a booted application whether a seam still finds what it reaches into.
 * @returns what has moved, a sentence each; nothing where all holds
 */
export async function seamFaults(
  strapi: Core.Strapi,
  seam: Seam,
  knex: Knex = strapi.db.connection,
): Promise<string[]> {
  try {
    const found = (seam.parts?.(strapi) ?? []).flatMap(partFaults);
    for (const table of seam.tables?.(strapi) ?? []) found.push(...(await tableFaults(knex, table)));
    return [...found, ...((await seam.faults?.(strapi)) ?? [])];
  } catch (error) {
    return [`it cannot even be asked: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function partFaults({ name, object, methods = {}, values = [] }: Part): string[] {
  if ((typeof object !== 'object' && typeof object !== 'function') || object === null) return [`${name} is not there`];
  const ofMethods = Object.entries(methods).flatMap(([method, declared]) => {
    const original = originalOf(object, method);
    if (typeof original !== 'function') return [`${name} has no method ${method}`];
    return original.length === declared
      ? []
      : [`${method} of ${name} declares ${original.length} arguments instead of ${declared}`];
  });
  return [...ofMethods, ...values.filter((value) => !(value in object)).map((value) => `${name} has no ${value}`)];
}

async function tableFaults(knex: Knex, { schema, table, columns }: Table): Promise<string[]> {
  const asked = knex(table);
  if (schema) void asked.withSchema(schema);
  const found = await asked.columnInfo();
  return columns.filter((column) => !(column in found)).map((column) => `the table ${table} has no column ${column}`);
}
