import type { Core } from '@strapi/strapi';
import { ensureIndexes, type ExtraIndex } from '../../../shared/schema/ensure-indexes';
import { registerEnsureSchema } from '../../../shared/schema/ensure-schema';
import { ensureArchives } from './ensure-archive';

/** Rows come in by time, so a range of blocks is a range of time: BRIN finds it at a thousandth of a B-tree's size. */
const BY_TIME = [
  ['analytics_events', 'created_at'],
  ['analytics_page_views', 'created_at'],
  ['analytics_ecommerce_events', 'created_at'],
  ['analytics_heatmap_clicks', 'created_at'],
  ['analytics_performance_metrics', 'created_at'],
  ['analytics_error_logs', 'created_at'],
  ['analytics_visits', 'started_at'],
] as const;

/** Most rows have no user, and those of some systems no session: the others alone are worth an entry. */
const IF_PRESENT = [
  ['analytics_events', 'session_id'],
  ['analytics_events', 'user_document_id'],
  ['analytics_page_views', 'session_id'],
  ['analytics_page_views', 'user_document_id'],
  ['analytics_visits', 'user_document_id'],
  ['analytics_ecommerce_events', 'order_document_id'],
] as const;

/** What a tracker sends twice is stored once. */
const REPORTED = ['analytics_events', 'analytics_page_views', 'analytics_ecommerce_events'] as const;

const INDEXES: readonly ExtraIndex[] = [
  ...BY_TIME.map(([table, on]) => ({ name: `${table}_time_brin`, table, on, using: 'brin' as const })),
  // The archive job and reports on SQLite; the other tables are reached by their type and time.
  ...(['analytics_events', 'analytics_page_views'] as const).map((table) => ({
    name: `${table}_time_ix`,
    table,
    on: 'created_at',
    only: 'sqlite' as const,
  })),
  { name: 'analytics_visits_time_ix', table: 'analytics_visits', on: 'started_at', only: 'sqlite' },
  ...IF_PRESENT.map(([table, on]) => ({ name: `${table}_${on}_px`, table, on, where: `${on} is not null` })),
  ...REPORTED.map((table) => ({
    name: `${table}_client_event_id_uq`,
    table,
    on: 'client_event_id',
    where: 'client_event_id is not null',
    unique: true,
  })),
  { name: 'analytics_events_type_time_ix', table: 'analytics_events', on: 'event_type, created_at' },
  {
    name: 'analytics_events_category_time_px',
    table: 'analytics_events',
    on: 'event_category, created_at',
    where: 'event_category is not null',
  },
  {
    name: 'analytics_error_logs_open_px',
    table: 'analytics_error_logs',
    on: 'created_at',
    where: 'resolved = false',
  },
  {
    name: 'analytics_experiment_participants_once_uq',
    table: 'analytics_experiment_participants',
    on: 'experiment_document_id, coalesce(user_document_id, session_id)',
    unique: true,
  },
];

/** Indexes over time and over what is present, and the archive of events and page views. */
export function ensureAnalyticsSchema(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'analytics', async ({ knex, client }) => {
    await ensureIndexes(knex, client, INDEXES);
    await ensureArchives(strapi, knex);
  });
}
