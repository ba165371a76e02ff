import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import type { DomainEvent } from '../../../../shared/events/event-map';
import { now } from '../../../../shared/time/clock';
import { TEST_EVENT } from '../../domain/public-events';
import { createDelivery } from './fan-out-event';
import { findEndpoint } from './find-endpoint';

/** Sends an endpoint an event that means nothing, to try its address and secret; gives the id of the delivery. */
export async function sendTestEvent(strapi: Core.Strapi, documentId: string): Promise<string> {
  return joinTransaction(strapi, async (trx) => {
    const endpoint = await findEndpoint(strapi, documentId);
    const event: DomainEvent<typeof TEST_EVENT> = {
      id: `evt_${createId()}`,
      type: TEST_EVENT,
      key: documentId,
      payload: { endpointId: documentId, message: 'This is a test of your webhook endpoint.' },
      occurredAt: now(strapi),
    };
    const { name, url } = endpoint;
    return createDelivery(strapi, trx, { endpoint: { document_id: documentId, name, url }, event });
  });
}
