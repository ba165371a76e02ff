import type { Core } from '@strapi/strapi';
import { settings } from '../../../shared/config/settings';
import { joinTransaction } from '../../../shared/database/transaction';
import { now } from '../../../shared/time/clock';
import { AUDIT_TABLE } from './write-audit';
import { DELIVERY_TABLE } from '../store/delivery-table';
import { OUTBOX_TABLE } from '../store/outbox-table';

const DAY_MS = 24 * 3_600_000;

/** Removes delivered messages, finished webhook deliveries and audit entries that are older than their retention. */
export async function purgeLogs(strapi: Core.Strapi): Promise<void> {
  const { retention, webhooks } = settings(strapi);
  const before = (days: number): Date => new Date(now(strapi).getTime() - days * DAY_MS);
  await joinTransaction(strapi, (trx) =>
    trx(OUTBOX_TABLE)
      .where('outbox_state', 'delivered')
      .where('delivered_at', '<', before(retention.outboxDays))
      .delete(),
  );
  await joinTransaction(strapi, (trx) =>
    trx(DELIVERY_TABLE)
      .whereNot('delivery_state', 'pending')
      .where('created_at', '<', before(webhooks.deliveryLogDays))
      .delete(),
  );
  await joinTransaction(strapi, (trx) =>
    trx(AUDIT_TABLE).where('created_at', '<', before(retention.auditDays)).delete(),
  );
}
