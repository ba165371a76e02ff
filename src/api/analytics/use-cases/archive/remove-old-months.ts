import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../../../../shared/time/clock';
import { addMonths, monthOf } from '../../domain/months';
import { archiveOf, ARCHIVED_TABLES, MONTH_COLUMN } from '../../store/archive';
import { dropPartition, partitionedMonths } from '../../store/partitions';

/** Removes the months of the archive that ended more than so many whole months ago, for good. */
export async function removeOldMonths(strapi: Core.Strapi, keepMonths: number): Promise<void> {
  const oldest = addMonths(monthOf(now(strapi)), -keepMonths);
  for (const table of ARCHIVED_TABLES) {
    const archive = archiveOf(strapi, table);
    await strapi.db.transaction(async ({ trx }) => {
      const knex = trx as Knex.Transaction;
      if (archive.client === 'sqlite') return knex(archive.name).where(MONTH_COLUMN, '<', oldest).delete();
      const months = (await partitionedMonths(knex, archive)).filter((month) => month < oldest);
      for (const month of months) await dropPartition(knex, archive, month);
    });
  }
}
