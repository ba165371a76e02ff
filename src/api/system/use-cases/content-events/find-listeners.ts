import type { Knex } from 'knex';
import { jsonOf } from '../../../../shared/database/row-values';
import { CONTENT_CHANGES } from '../../contracts/content-event';
import { matchesEvent } from '../../domain/event-pattern';
import { ENDPOINT_TABLE } from '../webhooks/fan-out-event';

/** Whether an enabled endpoint is told of content. */
export async function listensToContent(knex: Knex): Promise<boolean> {
  const rows = (await knex(ENDPOINT_TABLE).where({ endpoint_state: 'enabled' }).select('events')) as {
    events: unknown;
  }[];
  const patterns = rows.flatMap(({ events }) => jsonOf<string[]>(events));
  return CONTENT_CHANGES.some((change) => patterns.some((pattern) => matchesEvent(pattern, `content.${change}`)));
}
