import type { Core } from '@strapi/strapi';
import type { ModelSchema } from '../documents/model';
import { AppError } from '../errors/app-error';
import { encryptedAttributes, placeOf } from './encrypted-attributes';
import { keyringOf, openSecret, sealSecret } from './secrets';

export interface RotationReport {
  /** Secrets that are under the current key now. */
  rotated: number;
  /** Secrets whose key is gone; they stay as they are. */
  unreadable: number;
}

/** Where secrets of an attribute lie. */
export interface EncryptedColumn {
  table: string;
  column: string;
  place: string;
}

/**
 * Brings every secret in an encrypted attribute under the first key of FIELD_ENCRYPTION_KEYS, so that the other keys can
 * be dropped. Works in batches beside a running server: a value that changes meanwhile is under the new key already.
 */
export async function rotateEncryptedFields(strapi: Core.Strapi, batchSize = 200): Promise<RotationReport> {
  const report: RotationReport = { rotated: 0, unreadable: 0 };
  for (const column of encryptedColumns(strapi)) {
    let after = 0;
    while (after >= 0) after = await rotateBatch(strapi, column, { after, batchSize, report });
  }
  return report;
}

/** The columns of all encrypted attributes, components included. */
export function encryptedColumns(strapi: Core.Strapi): EncryptedColumn[] {
  const models = [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ] as unknown as ModelSchema[];
  return models.flatMap((model) =>
    encryptedAttributes(model).map((name) => {
      const { tableName, attributes } = strapi.db.metadata.get(model.uid);
      const { columnName = name } = attributes[name] as { columnName?: string };
      return { table: tableName, column: columnName, place: placeOf(model, name) };
    }),
  );
}

interface Batch {
  after: number;
  batchSize: number;
  report: RotationReport;
}

/** Rotates the next rows by id and gives the last id seen, -1 when there are no more. */
async function rotateBatch(
  strapi: Core.Strapi,
  column: EncryptedColumn,
  { after, batchSize, report }: Batch,
): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    const rows = (await trx(column.table)
      .where('id', '>', after)
      .andWhere(column.column, 'like', 'enc:v1:%')
      .andWhereNot(column.column, 'like', `enc:v1:${keyringOf(strapi).current}:%`)
      .orderBy('id')
      .limit(batchSize)
      .select('id', { stored: column.column })) as { id: number; stored: string }[];
    for (const { id, stored } of rows) {
      const sealed = reseal(strapi, column.place, stored);
      if (sealed === undefined) report.unreadable += 1;
      else {
        const where = { id, [column.column]: stored };
        report.rotated += await trx(column.table)
          .where(where)
          .update({ [column.column]: sealed });
      }
    }
    return rows.length < batchSize ? -1 : (rows.at(-1)?.id ?? -1);
  });
}

function reseal(strapi: Core.Strapi, place: string, stored: string): string | undefined {
  try {
    return sealSecret(strapi, place, openSecret(strapi, place, stored));
  } catch (error) {
    if (error instanceof AppError && error.code === 'unreadable_secret') return undefined;
    throw error;
  }
}
