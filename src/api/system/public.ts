export { enqueueOutbox } from './use-cases/enqueue-outbox';
export { OUTBOX_TABLE } from './store/outbox-table';
export {
  DeliveryError,
  registerOutboxChannel,
  type DeliveryHelpers,
  type OutboxDelivery,
  type OutboxMessage,
} from './store/outbox-channels';
export { onEvent, publishEvent } from './use-cases/publish-event';
export { withTrash } from './use-cases/trash/trash-scope';
export { writeAudit } from './use-cases/write-audit';
export {
  findIntegrationRecords,
  saveIntegrationRecords,
  type IntegrationRecord,
} from './use-cases/save-integration-records';
