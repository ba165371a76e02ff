export { enqueueOutbox, OUTBOX_TABLE, type NewOutboxMessage } from './use-cases/enqueue-outbox';
export {
  DeliveryError,
  registerOutboxChannel,
  type DeliveryHelpers,
  type OutboxDelivery,
  type OutboxMessage,
} from './records/outbox-channels';
export {
  onEvent,
  publishEvent,
  type DomainEvent,
  type EventSubscriber,
  type NewEvent,
} from './use-cases/publish-event';
export { outboxGauges, type OutboxGauges } from './records/outbox-gauges';
export { asPurge, withTrash } from './use-cases/trash/trash-scope';
export { writeAudit, type AuditEntry } from './use-cases/write-audit';
export {
  findIntegrationRecords,
  saveIntegrationRecords,
  type IntegrationRecord,
} from './use-cases/save-integration-records';
