import type { Core } from '@strapi/strapi';
import { modelsOf, type AttributeSchema } from '../models/model';
import { livingUniques } from './ensure-living-uniques';
import { storedType } from '../strapi/database/metadata';

/** Columns that no two records of a type share, in a language and a version. */
export interface Unique {
  columns: string[];
  /** Records in the trash do not count. */
  living: boolean;
}

/** All uniques of a type: of single attributes, and of its indexes. */
export function uniquesOf(strapi: Core.Strapi, uid: string): Unique[] {
  const metadata = storedType(strapi, uid);
  const attributes = (modelsOf(strapi)(uid)?.attributes ?? {}) as Record<
    string,
    AttributeSchema & { unique?: boolean }
  >;
  const single = Object.entries(attributes)
    .filter(([, { type, unique }]) => unique === true || type === 'uid')
    .flatMap(([name]) => metadata.attributes[name]?.columnName ?? [])
    .map((column) => ({ columns: [column], living: 'deletedAt' in attributes }));
  const indexed = (metadata.indexes ?? [])
    .filter(({ type }) => type === 'unique')
    .map(({ columns = [] }) => ({ columns, living: false }));
  const freed = livingUniques(strapi, uid).map(({ columns }) => ({ columns, living: true }));
  const byColumns = new Map<string, Unique>();
  for (const { columns, living } of [...single, ...freed, ...indexed]) {
    const named = columns.filter((column) => column !== 'locale');
    if (named.length > 0) byColumns.set(named.join(), { columns: named, living });
  }
  return [...byColumns.values()];
}

/** The attribute of a column. */
export function attributeOfColumn(strapi: Core.Strapi, uid: string, column: string): string {
  const { attributes } = storedType(strapi, uid);
  return Object.keys(attributes).find((name) => attributes[name]?.columnName === column) ?? column;
}
