import { describe, expect, it } from 'vitest';
import type { ModelSchema } from '../../shared/models/model';
import { parseColumn, printColumn } from '../convert/round-trip';
import type { DocumentedSystem, MappingFile } from './mapping-file';
import { resolveMapping } from './resolve-mapping';

const i18n = (localized: boolean) => ({ pluginOptions: { i18n: { localized } } });
const MODELS: Record<string, ModelSchema> = {
  'api::shop.product': {
    uid: 'api::shop.product',
    ...i18n(true),
    attributes: {
      name: { type: 'string', ...i18n(true) },
      brand: { type: 'relation', relation: 'manyToOne', target: 'api::shop.brand' },
      priceCents: { type: 'decimal' },
    },
  },
  'api::shop.price-tier': { uid: 'api::shop.price-tier', attributes: { note: { type: 'string' } } },
};
const DOCUMENTED = {
  system: 'creator',
  tables: {
    products: {
      columns: {
        id: { type: 'INTEGER', primaryKey: true },
        name: { type: 'TEXT', localized: true },
        brand_id: { type: 'INTEGER', references: 'brands' },
        price: { type: 'DECIMAL(10,2)' },
        created_at: { type: 'DATETIME' },
      },
    },
  },
} as DocumentedSystem;
const MAPPING = {
  system: 'creator',
  tables: {
    products: {
      to: ['api::shop.product', { uid: 'api::shop.price-tier', link: 'product' }],
      columns: {
        id: { builtin: 'legacy id' },
        name: 'name',
        brand_id: 'brand',
        price: { to: 'priceCents', as: 'money' },
        created_at: 'createdAt',
        note: 'priceTier.note',
        colour: 'paint',
        size: { to: 'priceCents', as: 'inches' },
      },
    },
  },
} as unknown as MappingFile;

describe('resolving a mapping', () => {
  const { plan, faults } = resolveMapping(MAPPING, DOCUMENTED, (uid) => MODELS[uid]);
  const [table] = plan.tables;
  const column = (name: string) => {
    const found = table?.columns.find((one) => one.column === name);
    if (!found) throw new Error(`no column ${name}`);
    return found;
  };

  it('names the attributes and converters that do not exist', () => {
    expect(faults).toEqual([
      { table: 'products', column: 'colour', message: 'there is no attribute paint' },
      { table: 'products', column: 'size', message: 'there is no converter inches' },
    ]);
  });

  it('finds the id, the references and the attributes of companions', () => {
    expect(table).toMatchObject({
      id: 'id',
      kind: 'documents',
      documents: [{}, { alias: 'priceTier', link: 'product' }],
    });
    expect(column('brand_id')).toMatchObject({ references: 'brands', type: { kind: 'integer' } });
    expect(column('note').parts[0]?.targets[0]).toMatchObject({ document: 1, attribute: 'note' });
  });

  it.each([
    ['name', { en: 'Door', de: 'Tür' }, [[{ en: 'Door', de: 'Tür' }]]],
    ['brand_id', 7, [[{ table: 'brands', id: '7' }]]],
    ['price', '12.50', [[1250]]],
    ['created_at', '2024-01-01T00:00:00.000Z', [['2024-01-01T00:00:00.000Z']]],
  ])('converts %s there and back', (name, value, parts) => {
    expect(parseColumn(column(name), value, {})).toEqual({ ok: true, parts });
    expect(printColumn(column(name), parts)).toEqual(value);
  });
});
