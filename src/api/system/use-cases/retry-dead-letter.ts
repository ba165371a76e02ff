import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../shared/database/transaction';
import { AppError } from '../../../shared/errors/app-error';
import { jobQueue } from '../../../shared/jobs/queue';
import { now } from '../../../shared/time/clock';
import { enqueueDelivery } from './enqueue-outbox';
import { writeAudit } from './write-audit';
import { moveMessages, OUTBOX_TABLE } from '../store/outbox-table';

/** Gives a side effect that was given up all its attempts again, under its old id. */
export async function retryDeadMessage(strapi: Core.Strapi, documentId: string): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const at = now(strapi);
    const dead = trx(OUTBOX_TABLE).where({ document_id: documentId });
    const revived = await moveMessages(dead, 'revive', { attempts: 0, next_attempt_at: at, updated_at: at });
    if (revived !== 1) throw new AppError('not_found', 'There is no such message that was given up.');
    await enqueueDelivery(strapi, trx, { id: documentId });
    await writeAudit(strapi, {
      action: 'outbox.retried',
      targetType: 'api::system.outbox-message',
      targetDocumentId: documentId,
    });
  });
}

/** The same for a job. */
export async function retryDeadJob(strapi: Core.Strapi, id: string): Promise<void> {
  await joinTransaction(strapi, async () => {
    if (!(await jobQueue(strapi).retry(id))) throw new AppError('not_found', 'There is no such dead job.');
    await writeAudit(strapi, { action: 'job.retried', targetType: 'job', targetDocumentId: id });
  });
}
