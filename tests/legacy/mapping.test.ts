import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseColumn, printColumn } from '../../src/legacy/convert/round-trip';
import { loadDocumented, loadMapping } from '../../src/legacy/mapping/load-mapping';
import type { ColumnPlan, SystemPlan } from '../../src/legacy/mapping/plan';
import { resolveMapping } from '../../src/legacy/mapping/resolve-mapping';
import type { SourceRow } from '../../src/legacy/convert/converter';
import type { SourceValue } from '../../src/legacy/values/source-value';
import { readValue } from '../../src/legacy/values/values';
import { modelsOf } from '../../src/shared/models/model';
import { bootApp, type TestApp } from '../support/boot';
import { SYSTEMS, tablesOf, type System } from '../support/legacy/facts';
import { generateDatabase } from '../support/legacy/generate';
import { storedInSqlite } from '../support/legacy/sqlite-database';
import { targetFaults, type SchemaSource } from '../support/legacy/target-faults';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

function planOf(system: System): SystemPlan {
  const { plan, faults } = resolveMapping(loadMapping(system), loadDocumented(system), modelsOf(app.strapi));
  expect(faults).toEqual([]);
  return plan;
}

/** Converters that give a value of the same meaning, not the same one: HTML becomes blocks, codes are in capitals, data loses its spaces. */
function isExact(system: System, table: string, column: string): boolean {
  const target = loadMapping(system).tables[table]?.columns[column];
  const as = typeof target === 'object' ? target.as : undefined;
  const portable = loadDocumented(system).tables[table]?.columns[column]?.portableText;
  return !portable && !['richText', 'looseJson', 'currencyCode', 'couponCode'].includes(as ?? '');
}

function roundTripFaults(system: System, plan: SystemPlan): string[] {
  const generated = new Map(generateDatabase(system, { seed: 11, rows: 12 }).map((table) => [table.name, table]));
  const faults: string[] = [];
  for (const { table, columns } of plan.tables) {
    const source = generated.get(table);
    source?.rows.forEach((row, index) => {
      const read: Record<string, SourceValue> = {};
      for (const plan of columns) {
        const column = source.columns.find(({ name }) => name === plan.column);
        if (!column) continue;
        const raw = storedInSqlite(row[column.name] ?? null, column, index);
        const value = readValue(plan.type, raw);
        if (value.ok) read[plan.column] = value.value;
        else faults.push(`${table}.${plan.column}: ${String(raw)} ${value.reason}`);
      }
      for (const plan of columns.filter(({ role }) => role === 'attributes')) {
        const fault = roundTripFault(plan, read);
        if (fault && isExact(system, table, plan.column)) faults.push(`${table}.${plan.column}: ${fault}`);
      }
    });
  }
  return [...new Set(faults)];
}

function roundTripFault(plan: ColumnPlan, row: SourceRow): string | null {
  const value = row[plan.column] ?? null;
  const parsed = parseColumn(plan, value, row);
  if (!parsed.ok) return `${JSON.stringify(value)} ${parsed.reason}`;
  const printed = printColumn(plan, parsed.parts);
  const same =
    plan.type.kind === 'decimal' && value !== null ? Number(printed) === Number(value) : isSame(printed, value);
  return same ? null : `${JSON.stringify(value)} comes back as ${JSON.stringify(printed)}`;
}

/** Which of these it was is kept beside the document. */
const isNothing = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);

const isSame = (one: unknown, other: unknown): boolean =>
  (isNothing(one) && isNothing(other)) || JSON.stringify(one) === JSON.stringify(other);

describe.each(SYSTEMS)('the mapping of %s in the running application', (system) => {
  it('names attributes that exist and that hold what the document puts there', () => {
    const schemaOf = ((uid) => app.strapi.getModel(uid as never) ?? null) as SchemaSource;
    expect(targetFaults({ system, tables: tablesOf(system) }, loadMapping(system), schemaOf)).toEqual([]);
  });

  it('brings every kind of value there and back', () => {
    expect(roundTripFaults(system, planOf(system))).toEqual([]);
  });
});
