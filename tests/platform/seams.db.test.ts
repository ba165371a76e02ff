import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seamFaults } from '../../src/shared/strapi/kit/seam-faults';
import type { Part, Seam } from '../../src/shared/strapi/kit/seam';
import { SEAMS } from '../../src/shared/strapi/seams';
import { bootApp, type TestApp } from '../support/boot';
import { BROKEN } from '../support/broken-seams';

let app: TestApp;

beforeAll(async () => {
  app = await bootApp();
}, 180_000);

afterAll(() => app?.stop());

/** A part of a running server in which something bears another name. */
function without(object: object, name: string): object {
  return new Proxy(object, {
    get: (target, key) => (key === name ? undefined : (Reflect.get(target, key, target) as unknown)),
    has: (target, key) => key !== name && Reflect.has(target, key),
  });
}

function namesOf({ methods = {}, values = [] }: Part): string[] {
  return [...Object.keys(methods), ...values];
}

describe.each(Object.entries(SEAMS))('%s', (file, seam) => {
  test(`${seam.of}: what ${file} reaches is where it was in ${seam.since}`, async () => {
    expect(await seamFaults(app.strapi, seam)).toEqual([]);
  });

  test('a method that bears another name is told', async () => {
    for (const part of seam.parts?.(app.strapi) ?? []) {
      for (const name of namesOf(part)) {
        const renamed: Seam = { ...seam, parts: () => [{ ...part, object: without(part.object as object, name) }] };
        const faults = await seamFaults(app.strapi, { ...renamed, tables: undefined, faults: undefined });
        expect(faults.join()).toMatch(new RegExp(`has no (method )?${name}`));
      }
    }
  });

  test('a column that bears another name is told', async () => {
    for (const table of seam.tables?.(app.strapi) ?? []) {
      for (const column of table.columns) {
        const trx = await app.strapi.db.connection.transaction();
        try {
          const at = table.schema ? trx.schema.withSchema(table.schema) : trx.schema;
          await at.alterTable(table.table, (change) => change.renameColumn(column, 'renamed'));
          const faults = await seamFaults(app.strapi, { ...seam, parts: undefined, faults: undefined }, trx);
          expect(faults).toEqual([`the table ${table.table} has no column ${column}`]);
        } finally {
          await trx.rollback();
        }
      }
    }
  });

  test('whatever else it asks is told where it has moved', async () => {
    const other = app.strapi.db.dialect.client === 'postgres' ? 'of-sqlite' : 'of-graphile';
    if (!seam.faults || file.endsWith(other)) return;
    const mend = BROKEN[file]?.(app.strapi);
    const faults = await seamFaults(app.strapi, { ...seam, parts: undefined, tables: undefined }).finally(mend);
    expect(faults).not.toEqual([]);
  });
});
