import { describe, expect, it } from 'vitest';
import { defaultFaults } from '../../tests/support/legacy/default-faults';
import { SYSTEMS, tablesOf } from '../../tests/support/legacy/facts';
import { mappingFaults } from '../../tests/support/legacy/mapping-faults';
import { targetFaults } from '../../tests/support/legacy/target-faults';
import { schemaOf } from '../../tests/support/legacy/schema-files';
import { loadDocumented, loadMapping } from './mapping/load-mapping';
import type { DocumentedSystem, MappingFile } from './mapping/mapping-file';

const DOCUMENTED: DocumentedSystem = {
  system: 'creator',
  tables: {
    coupons: {
      columns: {
        id: { type: 'UUID', primaryKey: true },
        kind: { type: 'TEXT', allowed: ['a', 'b'] },
        total: { type: 'DECIMAL(12,2)' },
        rate: { type: 'DECIMAL(10,6)' },
        starts: { type: 'DATE' },
        expert_id: { type: 'UUID', references: 'experts' },
      },
    },
    experts: { columns: { id: { type: 'UUID', primaryKey: true } } },
  },
};

/** A good mapping with changes; undefined takes something away. */
const mapped = (coupons: object, more: object = {}): MappingFile =>
  JSON.parse(
    JSON.stringify({
      system: 'creator',
      tables: {
        coupons: {
          to: 'api::shop.coupon',
          columns: {
            id: { builtin: 'legacy id' },
            kind: 'kind',
            total: { to: 'totalCents', as: 'money' },
            rate: 'rate',
            starts: 'starts',
            expert_id: 'expert',
            ...coupons,
          },
        },
        experts: { to: 'api::shop.expert', columns: { id: { builtin: 'legacy id' } } },
        ...more,
      },
    }),
  ) as MappingFile;

const bigInteger = { type: 'decimal', columnType: { type: 'bigInteger' } };
const ATTRIBUTES = {
  kind: { type: 'enumeration', enum: ['a', 'b'] },
  totalCents: bigInteger,
  rate: { type: 'decimal', columnType: { type: 'decimal', args: [18, 8] } },
  starts: { type: 'date' },
  expert: { type: 'relation', target: 'api::shop.expert' },
};

const inSchema = (changes: object): string[] =>
  targetFaults(DOCUMENTED, mapped({}), (uid) =>
    uid === 'api::shop.coupon' ? { attributes: { ...ATTRIBUTES, ...changes } } : { attributes: {} },
  );

/** Every rule, with a mapping that breaks it. */
const BROKEN: Record<string, string[]> = {
  'coupons.rate has no target': mappingFaults(DOCUMENTED, mapped({ rate: undefined })),
  'coupons.sum is no documented column': mappingFaults(DOCUMENTED, mapped({ sum: 'sum' })),
  'orders is no documented table': mappingFaults(DOCUMENTED, mapped({}, { orders: { to: 'x', columns: {} } })),
  'experts has no target': mappingFaults(DOCUMENTED, mapped({}, { experts: undefined })),
  'experts goes nowhere': mappingFaults(
    DOCUMENTED,
    mapped({}, { experts: { columns: { id: { builtin: 'legacy id' } } } }),
  ),
  'coupons has 0 legacy ids': mappingFaults(DOCUMENTED, mapped({ id: 'name' })),
  'coupons.rate: no builtin magic': mappingFaults(DOCUMENTED, mapped({ rate: { builtin: 'magic' } })),
  'coupons.kind: b and a both become c': mappingFaults(
    DOCUMENTED,
    mapped({ kind: { to: 'kind', values: { b: 'c', a: 'c' } } }),
  ).map((fault) => fault.replace('a and b', 'b and a')),
  'coupons.kind: c is no documented value': mappingFaults(
    DOCUMENTED,
    mapped({ kind: { to: 'kind', values: { c: 'd' } } }),
  ),
  'coupons.kind → kind: no counterpart of b': inSchema({ kind: { type: 'enumeration', enum: ['a'] } }),
  'coupons.total → totalCents: integer holds 9 digits': inSchema({ totalCents: { type: 'integer' } }),
  'coupons.rate → rate: DECIMAL(10,6) becomes decimal': inSchema({ rate: { type: 'decimal' } }),
  'coupons.starts → starts: DATE becomes datetime': inSchema({ starts: { type: 'datetime' } }),
  'coupons.expert_id → expert: there is no such attribute': inSchema({ expert: undefined }),
  'coupons.expert_id → expert: points at api::shop.shop, not at api::shop.expert': inSchema({
    expert: { type: 'relation', target: 'api::shop.shop' },
  }),
};

describe('the mapping of the documented databases', () => {
  it.each(Object.entries(BROKEN))('would be refused where %s', (fault, found) => {
    expect(found).toContain(`creator.${fault}`);
  });

  it('accepts a whole one', () => {
    expect([...mappingFaults(DOCUMENTED, mapped({})), ...inSchema({})]).toEqual([]);
  });

  describe.each(SYSTEMS)('of %s', (system) => {
    it('gives every documented table and column a target, and names nothing else', () => {
      expect(mappingFaults(loadDocumented(system), loadMapping(system))).toEqual([]);
    });

    it('fits the attributes that it names: no value loses anything', () => {
      const documented = { system, tables: tablesOf(system) };
      expect(targetFaults(documented, loadMapping(system), schemaOf)).toEqual([]);
    });

    it('leads to attributes that begin with what the document gives', () => {
      expect(defaultFaults(loadDocumented(system), loadMapping(system), schemaOf)).toEqual([]);
    });
  });
});
