import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { now } from '../../../../shared/time/clock';
import { ARCHIVED_TABLES, type ArchivedTable } from '../../store/archive';
import { moveOldRows } from './move-old-rows';
import { removeOldMonths } from './remove-old-months';

const DAY_MS = 24 * 3_600_000;
const BATCH_SIZE = 2_000;

export interface ArchiveOptions {
  batchSize?: number;
  signal?: AbortSignal;
}

/**
 * Moves events and page views past their retention into the archive and, where a second limit says so, removes months
 * of the archive. Gives the number of rows that moved, by table. May be stopped at any moment and run again.
 */
export async function archiveOldRows(
  strapi: Core.Strapi,
  { batchSize = BATCH_SIZE, signal }: ArchiveOptions = {},
): Promise<Record<ArchivedTable, number>> {
  const { archiveAfterDays, dropArchiveAfterMonths } = settings(strapi).analytics;
  const moved = Object.fromEntries(ARCHIVED_TABLES.map((table) => [table, 0])) as Record<ArchivedTable, number>;
  if (archiveAfterDays > 0) {
    const before = new Date(now(strapi).getTime() - archiveAfterDays * DAY_MS);
    for (const table of ARCHIVED_TABLES) {
      moved[table] = await moveOldRows(strapi, table, { before, batchSize, signal });
    }
  }
  if (dropArchiveAfterMonths > 0) await removeOldMonths(strapi, dropArchiveAfterMonths);
  return moved;
}
