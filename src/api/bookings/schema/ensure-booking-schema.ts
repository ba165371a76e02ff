import type { Core } from '@strapi/strapi';
import { registerEnsureSchema } from '../../../shared/schema/ensure-schema';
import { registerExtras } from '../../../shared/schema/register-extras';

/**
 * What the booking tables need beyond their schemas: the weekly counters, and on PostgreSQL the constraint that no two
 * open occurrences of one resource overlap, whatever wrote them.
 */
export function ensureBookingSchema(strapi: Core.Strapi): void {
  registerExtras(strapi, 'bookings', {
    ranges: ['client_rating', 'consultant_rating'].map((column) => ({
      table: 'bookings_consultant_bookings',
      column,
      min: 1,
      max: 5,
    })),
  });
  registerEnsureSchema(strapi, 'bookings', async ({ knex, client }) => {
    await knex.raw(
      `create table if not exists bookings_weekly_counters (
        offering_document_id varchar(255) not null,
        iso_week varchar(10) not null,
        used integer not null default 0 check (used >= 0),
        primary key (offering_document_id, iso_week))`,
    );
    if (client !== 'postgres') return;
    await knex.raw('create extension if not exists btree_gist');
    const constraint = 'bookings_occurrences_no_overlap_v1';
    const known = await knex('pg_constraint').where({ conname: constraint }).first('oid');
    if (known) return;
    await knex.raw(
      `alter table bookings_booking_occurrences add constraint ${constraint}
       exclude using gist (resource_key with =, tsrange(claim_starts_at, claim_ends_at) with &&)
       where (occurrence_status = 'open')`,
    );
  });
}
