import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../shared/database/transaction';
import type { JsonObject } from '../../../shared/jobs/port';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';

const UID = 'api::system.integration-record';
const TABLE = 'system_integration_records';

/** Which records of another system, seen from ours. */
export interface IntegrationTarget {
  /** The other system, such as `odoo`. */
  system: string;
  /** What it calls this kind of record, such as `crm.lead`. */
  externalModel: string;
  /** Our content type. */
  targetType: string;
}

/** A record of ours and its twin in another system. */
export interface IntegrationRecord extends IntegrationTarget {
  externalId: string;
  targetDocumentId: string;
  lastSyncedAt?: Date | string | null;
  /** Why the last attempt failed; null when it did not. */
  syncError?: string | null;
  /** Of what was sent last; an equal hash need not be sent again. */
  contentHash?: string | null;
  /** What the other system said of its twin, such as its row id. */
  residue?: JsonObject | null;
}

/** The integration records of these documents; those that have none are left out. */
export async function findIntegrationRecords(
  strapi: Core.Strapi,
  query: IntegrationTarget & { targetDocumentIds: string[] },
): Promise<IntegrationRecord[]> {
  const { system, externalModel, targetType, targetDocumentIds } = query;
  return (await rowsOf(strapi, UID).findMany({
    where: { system, externalModel, targetType, targetDocumentId: { $in: targetDocumentIds } },
  })) as IntegrationRecord[];
}

/** Creates or updates records, told apart by system, model and external id; attributes left out keep their value. */
export async function saveIntegrationRecords(strapi: Core.Strapi, records: IntegrationRecord[]): Promise<void> {
  const at = now(strapi);
  await joinTransaction(strapi, async (trx) => {
    for (const record of records) {
      const values = columnsOf(record);
      await trx(TABLE)
        .insert({ ...values, document_id: createId(), created_at: at, updated_at: at })
        .onConflict(['system', 'external_model', 'external_id'])
        .merge({ ...values, updated_at: at });
    }
  });
}

function columnsOf(record: IntegrationRecord): Record<string, unknown> {
  const { lastSyncedAt, syncError, contentHash, residue } = record;
  return {
    system: record.system,
    external_model: record.externalModel,
    external_id: record.externalId,
    target_type: record.targetType,
    target_document_id: record.targetDocumentId,
    ...(lastSyncedAt !== undefined && { last_synced_at: lastSyncedAt }),
    ...(syncError !== undefined && { sync_error: syncError }),
    ...(contentHash !== undefined && { content_hash: contentHash }),
    ...(residue !== undefined && { residue: residue && JSON.stringify(residue) }),
  };
}
