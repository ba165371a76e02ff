import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../shared/database/transaction';
import { jobQueue } from '../../../shared/jobs/queue';
import type { OutboxGauges } from '../contracts/dead-letters';
import { UNDELIVERED } from '../domain/outbox-states';
import { OUTBOX_TABLE } from './outbox-table';

interface ChannelCount {
  channel: string;
  outbox_state: string;
  count: string | number;
}

/** How much work waits and how much has failed for good, for metrics and for the admin. */
export async function outboxGauges(strapi: Core.Strapi): Promise<OutboxGauges> {
  const rows: ChannelCount[] = await joinTransaction(strapi, (trx) =>
    trx(OUTBOX_TABLE)
      .whereIn('outbox_state', UNDELIVERED)
      .groupBy('channel', 'outbox_state')
      .select('channel', 'outbox_state', trx.raw('count(*) as count')),
  );
  const gauges: OutboxGauges = { jobs: await jobQueue(strapi).counts(), pending: {}, dead: {} };
  for (const { channel, outbox_state: state, count } of rows) {
    const group = state === 'dead' ? gauges.dead : gauges.pending;
    group[channel] = (group[channel] ?? 0) + Number(count);
  }
  return gauges;
}
