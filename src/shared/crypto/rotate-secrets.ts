import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { AppError } from '../errors/app-error';
import { keyIdOf } from './field-encryption';
import { sealedValues, type SealAgain, type SealedValues } from './sealed-values';
import { keyringOf, openSecret, sealSecret } from './secrets';

export interface RotationReport {
  /** Secrets that are under the current key now. */
  rotated: number;
  /** Secrets whose key is gone; they stay as they are. */
  unreadable: number;
}

type Row = Record<string, unknown>;

interface Batch {
  size: number;
  /** The last row of the batch before. */
  after: Row | null;
  report: RotationReport;
}

/**
 * Brings every secret of the database under the first key of FIELD_ENCRYPTION_KEYS, so that the other keys can be
 * dropped. Works in batches beside a running server: a value that changes meanwhile is under the new key already.
 */
export async function rotateSecrets(strapi: Core.Strapi, size = 200): Promise<RotationReport> {
  const report: RotationReport = { rotated: 0, unreadable: 0 };
  for (const values of sealedValues(strapi)) {
    let after: Row | null = null;
    do after = await rotateBatch(strapi, values, { size, after, report });
    while (after);
  }
  return report;
}

/** Rotates the next rows by their key, and gives the last of them; null when there are no more. */
async function rotateBatch(strapi: Core.Strapi, values: SealedValues, batch: Batch): Promise<Row | null> {
  const { table, key, column } = values;
  return strapi.db.transaction(async ({ trx }) => {
    const query = trx(table)
      .select(...key, { stored: trx.raw('cast(?? as text)', [column]) })
      .whereRaw('cast(?? as text) like ?', [column, '%enc:v1:%'])
      .orderBy([...key])
      .limit(batch.size);
    const { after } = batch;
    if (after) void query.whereRaw(behind(key), [...key, ...key.map((name) => after[name] as Knex.Value)]);
    const rows = (await query) as (Row & { stored: string })[];
    for (const row of rows) await rotateRow(strapi, trx, { values, row, report: batch.report });
    return rows.length < batch.size ? null : (rows.at(-1) ?? null);
  });
}

const behind = (key: readonly string[]): string =>
  `(${key.map(() => '??').join(', ')}) > (${key.map(() => '?').join(', ')})`;

async function rotateRow(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { values, row, report }: { values: SealedValues; row: Row & { stored: string }; report: RotationReport },
): Promise<void> {
  const { table, key, column, json } = values;
  let renewed = 0;
  const again: SealAgain = (place, stored) => {
    if ([undefined, keyringOf(strapi).current].includes(keyIdOf(stored))) return stored;
    const sealed = reseal(strapi, place, stored);
    if (sealed === undefined) report.unreadable += 1;
    else renewed += 1;
    return sealed ?? stored;
  };
  const value = values.renew(json ? JSON.parse(row.stored) : row.stored, again, row);
  if (renewed === 0) return;
  const changed = await trx(table)
    .where(Object.fromEntries(key.map((name) => [name, row[name]])))
    .whereRaw('cast(?? as text) = ?', [column, row.stored])
    .update({ [column]: json ? JSON.stringify(value) : value });
  if (changed > 0) report.rotated += renewed;
}

function reseal(strapi: Core.Strapi, place: string, stored: string): string | undefined {
  try {
    return sealSecret(strapi, place, openSecret(strapi, place, stored));
  } catch (error) {
    if (error instanceof AppError && error.code === 'unreadable_secret') return undefined;
    throw error;
  }
}
