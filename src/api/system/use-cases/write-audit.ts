import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { currentActor, currentRequestId } from '../../../shared/context/request-context';
import { joinTransaction } from '../../../shared/database/transaction';
import { isSecret } from '../../../shared/documents/attributes/secret-attributes';
import type { JsonObject } from '../../../shared/jobs/port';
import { modelsOf } from '../../../shared/models/model';
import { now } from '../../../shared/time/clock';
import { changedValues } from '../domain/audit-values';

export const AUDIT_TABLE = 'system_audit_logs';

export interface AuditEntry {
  /** `<context>.<what_was_done>`, e.g. `coupon.limit_changed`. */
  action: string;
  targetType: string;
  targetDocumentId?: string;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
  reason?: string;
  organizationDocumentId?: string;
  metadata?: JsonObject;
}

function operationOf({ before, after }: AuditEntry): 'insert' | 'update' | 'delete' | null {
  if (before && after) return 'update';
  if (after) return 'insert';
  return before ? 'delete' : null;
}

/** The attributes of a type whose values never leave it: private ones and secrets. */
function maskedAttributes(strapi: Core.Strapi, uid: string): Set<string> {
  const attributes = Object.entries(modelsOf(strapi)(uid)?.attributes ?? {});
  return new Set(attributes.filter(([, attribute]) => attribute.private || isSecret(attribute)).map(([name]) => name));
}

/**
 * Records a sensitive change in the transaction that makes it: the actor and request of the work at hand, and of
 * `before` and `after` the attributes that differ, with private and secret ones masked.
 */
export async function writeAudit(strapi: Core.Strapi, entry: AuditEntry): Promise<void> {
  const changed = changedValues(entry, maskedAttributes(strapi, entry.targetType));
  await addEntry(strapi, { ...entry, ...changed });
}

/** The same of changes whose values are told as they are given: of people inside only, and nothing that is secret. */
export async function addEntry(strapi: Core.Strapi, entry: AuditEntry): Promise<void> {
  const actor = currentActor();
  const request = strapi.requestContext.get()?.request as
    | { ip?: string; headers?: Record<string, unknown> }
    | undefined;
  const agent = request?.headers?.['user-agent'];
  const { before, after } = entry;
  const at = now(strapi);
  await joinTransaction(strapi, async (trx) => {
    await trx(AUDIT_TABLE).insert({
      document_id: createId(),
      action: entry.action,
      operation: operationOf(entry),
      target_type: entry.targetType,
      target_document_id: entry.targetDocumentId ?? null,
      actor_kind: actor.kind,
      actor_id: actor.id === undefined ? null : String(actor.id),
      actor_label: actor.label ?? null,
      organization_document_id: entry.organizationDocumentId ?? null,
      before: before ? JSON.stringify(before) : null,
      after: after ? JSON.stringify(after) : null,
      reason: entry.reason ?? null,
      ip_address: request?.ip?.slice(0, 45) ?? null,
      user_agent: typeof agent === 'string' ? agent.slice(0, 500) : null,
      request_id: currentRequestId() ?? null,
      metadata: entry.metadata ? JSON.stringify(entry.metadata) : null,
      created_at: at,
      updated_at: at,
    });
  });
}
