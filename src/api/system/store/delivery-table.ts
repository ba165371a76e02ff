import { rowMover } from '../../../shared/database/move-rows';
import { deliveryStates } from '../domain/delivery-states';

/** One event for one endpoint, with the log of its attempts. */
export const DELIVERY_TABLE = 'system_webhook_deliveries';

/** Moves deliveries of webhooks. */
export const moveDeliveries = rowMover('delivery_state', deliveryStates);
