import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../../shared/database/transaction';
import { WHOLE_UNIT_CURRENCIES } from '../../../../shared/money/currency';
import { now } from '../../../../shared/time/clock';
import { lockPayment } from '../../store/payment-record';
import { postPosition } from './post-position';
import { ENTRY_TABLE } from '../../store/tables';

/**
 * Brings payments whose balances hold fractions that their currency does not have (2,550.13 yen, from a time when
 * shares were computed in hundredths) to where their money lies, by an entry of its own. Their number.
 */
export async function repairUnevenPositions(strapi: Core.Strapi): Promise<number> {
  const uneven = (await strapi.db
    .connection(ENTRY_TABLE)
    .whereIn('currency', WHOLE_UNIT_CURRENCIES)
    .whereNotNull('payment_document_id')
    .groupBy('payment_document_id', 'account_code')
    .havingRaw('sum(amount_cents) % 100 <> 0')
    .distinct('payment_document_id as id')) as { id: string }[];
  const ids = [...new Set(uneven.map(({ id }) => id))];
  for (const id of ids) await joinTransaction(strapi, (trx) => repair(strapi, trx, id));
  return ids.length;
}

async function repair(strapi: Core.Strapi, trx: Knex.Transaction, documentId: string): Promise<void> {
  const payment = await lockPayment(strapi, trx, { document_id: documentId });
  if (!payment) return;
  await postPosition(trx, payment, {
    reference: `whole:${payment.reference}`,
    kind: 'correction',
    description: `Shares of ${payment.reference} made whole in ${payment.currency}`,
    occurredAt: now(strapi),
  });
}
