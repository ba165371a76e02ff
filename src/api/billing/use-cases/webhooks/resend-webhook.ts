import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { enqueueProcessing } from './receive-webhook';
import { RECEIPT_TABLE } from '../../store/tables';

/**
 * Has a received webhook handled again, whether it was handled before or given up.
 * @throws AppError `not_found`
 */
export async function resendWebhook(strapi: Core.Strapi, receiptDocumentId: string): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const found = await trx(RECEIPT_TABLE)
      .where({ document_id: receiptDocumentId })
      .update({ handled_at: null, last_error: null, updated_at: now(strapi) });
    if (found === 0) throw new AppError('not_found', 'There is no such webhook receipt.');
    await enqueueProcessing(strapi, receiptDocumentId);
  });
}
