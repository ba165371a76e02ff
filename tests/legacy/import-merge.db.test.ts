import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { documentsOf } from '../support/documents';
import { dumpOf } from '../support/legacy/dump';
import { importedDocument, importTables } from '../support/legacy/imported';
import { coupon, HASH, page } from '../support/legacy/magnetiq-office';
import type { SmallRow } from '../support/legacy/small-source';

/** Other edits: `MERGE_SEED=7 npm run test:booted -- tests/legacy/import-merge.db.test.ts`. */
const SEED = Number(process.env.MERGE_SEED ?? 20_262);
const ROWS = 40;

let app: TestApp;
beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
});
afterAll(() => app.stop());

/** An attribute of a table: what the source writes, and what then stands here, for each of three values. */
interface Field {
  attribute: string;
  /** The language, where each has its own value. */
  locale?: 'en' | 'de';
  source: readonly SmallRow[];
  here: readonly unknown[];
}

const field = (column: string, attribute: string, values: readonly [SmallRow[string], unknown][]): Field => ({
  attribute,
  source: values.map(([value]) => ({ [column]: value })),
  here: values.map(([, value]) => value),
});

const COUPON: Field[] = [
  field('internal_name', 'internalName', [
    ['One', 'One'],
    ['Two', 'Two'],
    ['Zwei ä', 'Zwei ä'],
  ]),
  field('notes', 'notes', [
    [null, null],
    ['there', 'there'],
    ['a\nb', 'a\nb'],
  ]),
  field('max_uses_total', 'maxUsesTotal', [
    [null, null],
    [7, 7],
    [8, 8],
  ]),
  field('minimum_order_value', 'minimumOrderCents', [
    [null, null],
    ['12.50', 1250],
    ['9999999999.99', 999_999_999_999],
  ]),
  field('is_active', 'isActive', [
    [1, true],
    [0, false],
    [1, true],
  ]),
  field('valid_until', 'validUntil', [
    [null, null],
    ['2099-01-01 00:00:00', '2099-01-01T00:00:00.000Z'],
    ['2099-06-01 12:00:00.250', '2099-06-01T12:00:00.250Z'],
  ]),
  field('service_type_restrictions', 'serviceTypeRestrictions', [
    [null, null],
    ['["review", "advisory"]', ['review', 'advisory']],
    ['["advisory"]', ['advisory']],
  ]),
];

const titles: [string, string][] = [
  ['One', 'Eins'],
  ['Two', 'Zwei'],
  ['Three', 'Drei'],
];
const PAGE: Field[] = [
  { attribute: 'title', locale: 'en', source: titles.map(([en]) => ({ en })), here: titles.map(([en]) => en) },
  { attribute: 'title', locale: 'de', source: titles.map(([, de]) => ({ de })), here: titles.map(([, de]) => de) },
  field('sort_order', 'sortOrder', [
    [1, 1],
    [2, 2],
    [3, 3],
  ]),
  field('is_featured', 'isFeatured', [
    [0, false],
    [1, true],
    [0, false],
  ]),
  field('template', 'template', [
    ['default', 'default'],
    ['landing', 'landing'],
    ['default', 'default'],
  ]),
];

/** Which of the three values an attribute had at the import, has here and has in the source. */
interface Edit {
  base: number;
  ours: number;
  theirs: number;
}

interface Case {
  table: 'coupons' | 'pages';
  uid: string;
  fields: Field[];
  rowOf: (id: number, values: SmallRow) => SmallRow;
}

const CASES: Case[] = [
  { table: 'coupons', uid: 'api::billing.coupon', fields: COUPON, rowOf: (id, values) => coupon(id, values) },
  {
    table: 'pages',
    uid: 'api::content.page',
    fields: PAGE,
    rowOf: (id, { en, de, ...values }) => page(id, { ...values, title: JSON.stringify({ en, de }) }),
  },
];

const STAFF = {
  id: 1,
  email: 'ada@merge.test',
  hashed_password: HASH,
  first_name: 'A',
  last_name: 'B',
  role: 'editor',
};

/** One of the three values; two of them may be the same. */
const same = (one: Field, first: number, second: number): boolean =>
  JSON.stringify(one.here[first]) === JSON.stringify(one.here[second]);

describe.each(CASES)('random edits on both sides of $table', ({ table, uid, fields, rowOf }) => {
  const value = fc.nat(2);
  const edits = fc.sample(
    fc.array(fc.record({ base: value, ours: value, theirs: value }), {
      minLength: fields.length,
      maxLength: fields.length,
    }),
    { seed: SEED, numRuns: ROWS },
  ) as Edit[][];
  const rowsWith = (side: keyof Edit): SmallRow[] =>
    edits.map((row, at) =>
      rowOf(at + 1, Object.assign({}, ...row.map((edit, index) => fields[index]?.source[edit[side]])) as SmallRow),
    );
  const importAs = async (side: keyof Edit, prefer?: 'source') => {
    const staff = [{ ...STAFF, is_active: 1, created_at: '2024-03-01 10:00:00' }];
    const tables = { admin_users: staff, [table]: rowsWith(side) };
    return (await importTables(app, 'magnetiq', { tables, ...(prefer && { prefer }) }))[table];
  };

  async function editHere(): Promise<void> {
    for (const [at, row] of edits.entries()) {
      const documentId = await importedDocument(app, 'magnetiq', { table, id: at + 1 });
      for (const locale of ['en', 'de'] as const) {
        const data: Record<string, unknown> = {};
        for (const [index, { base, ours }] of row.entries()) {
          const one = fields[index] as Field;
          if ((one.locale ?? 'en') === locale && !same(one, base, ours)) data[one.attribute] = one.here[ours];
        }
        if (Object.keys(data).length === 0) continue;
        await asUseCase(() => documentsOf(app, uid).update({ documentId, ...(table === 'pages' && { locale }), data }));
      }
    }
  }

  /** What stands here, by row and field. */
  async function living(): Promise<unknown[][]> {
    const rows: unknown[][] = [];
    for (const at of edits.keys()) {
      const documentId = await importedDocument(app, 'magnetiq', { table, id: at + 1 });
      const inLanguage = async (locale: string) =>
        documentsOf(app, uid).findOne({ documentId, ...(table === 'pages' && { locale, status: 'draft' }) });
      const [en, de] = [await inLanguage('en'), await inLanguage('de')];
      rows.push(fields.map(({ attribute, locale }) => (locale === 'de' ? de : en)?.[attribute] ?? null));
    }
    return rows;
  }

  /** The table of the merge. */
  function expected(prefer?: 'source'): unknown[][] {
    return edits.map((row) =>
      row.map(({ base, ours, theirs }, index) => {
        const one = fields[index] as Field;
        const isOurs = same(one, theirs, base) || (!same(one, ours, base) && prefer === undefined);
        return one.here[isOurs ? ours : theirs] ?? null;
      }),
    );
  }

  const contested = edits.filter((row) =>
    row.some(({ base, ours, theirs }, index) => {
      const one = fields[index] as Field;
      return !same(one, base, ours) && !same(one, base, theirs) && !same(one, ours, theirs);
    }),
  ).length;

  it('end as the table of a three-way merge says, attribute by attribute', async () => {
    expect(contested).toBeGreaterThan(5);
    expect(await importAs('base')).toMatchObject({ rejected: [] });
    await editHere();
    expect(await importAs('theirs')).toMatchObject({ rejected: [], found: { conflict: contested } });
    expect(await living()).toEqual(expected());
  });

  it('end as the source says where it is preferred, and then change no more', async () => {
    expect(await importAs('theirs', 'source')).toMatchObject({ found: { conflict: contested } });
    expect(await living()).toEqual(expected('source'));
    const before = await dumpOf(app);
    expect(await importAs('theirs')).toMatchObject({ written: 0, unchanged: ROWS });
    expect(await dumpOf(app)).toEqual(before);
  });
});
