import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { writeAudit } from '../../../system/public';
import { wrongTransactions } from '../../read-models/account-balances';
import { mendBalances, wrongBalances } from '../../store/kept-balances';

/**
 * Reads all of the ledger once a night. What is kept of an account is brought to what its entries say, with an audit
 * entry; transactions that do not balance are named in the log, since only people can tell what they should have been.
 */
export async function checkLedger(strapi: Core.Strapi): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const references = await wrongTransactions(trx);
    if (references.length > 0) strapi.log.error(`The ledger does not balance: ${references.join(', ')}`);
    const accounts = (await wrongBalances(trx)).map(({ account_code, currency }) => `${account_code} ${currency}`);
    if (accounts.length === 0) return;
    strapi.log.error(`Kept balances were not those of the entries, and are made anew: ${accounts.join(', ')}`);
    await mendBalances(trx);
    await writeAudit(strapi, {
      action: 'ledger.balances_mended',
      targetType: 'api::billing.ledger-account',
      metadata: { accounts },
    });
  });
}
