import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { enqueueOutbox } from '../enqueue-outbox';
import { DELIVERY_TABLE, moveDeliveries } from '../../store/delivery-table';
import { WEBHOOK_CHANNEL } from './fan-out-event';
import { writeAudit } from '../write-audit';

/**
 * Sends a finished delivery once more, with all its attempts, to the endpoint's present address. The event keeps its
 * id, so a receiver that had it can tell. One that is still under way is refused with `conflict`.
 */
export async function replayDelivery(strapi: Core.Strapi, documentId: string): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const finished = trx(DELIVERY_TABLE).where('document_id', documentId);
    const reopened = moveDeliveries(finished, 'replay', { updated_at: now(strapi) }).returning(['event_type']);
    const [delivery] = (await reopened) as { event_type: string }[];
    if (!delivery) {
      const known = await trx(DELIVERY_TABLE).where('document_id', documentId).first('id');
      throw known
        ? new AppError('conflict', 'This delivery is still under way.')
        : new AppError('not_found', 'There is no such delivery.');
    }
    await enqueueOutbox(strapi, {
      channel: WEBHOOK_CHANNEL,
      kind: delivery.event_type,
      payload: { deliveryId: documentId },
    });
    await writeAudit(strapi, {
      action: 'webhook_delivery.replayed',
      targetType: 'api::system.webhook-delivery',
      targetDocumentId: documentId,
    });
  });
}
