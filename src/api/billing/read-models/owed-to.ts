import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../shared/database/transaction';
import { toCents, type Cents } from '../../../shared/money/cents';
import { normalBalance } from '../domain/ledger/accounts';
import { keptBalances } from '../store/kept-balances';
import { ACCOUNT_TABLE } from '../store/tables';

/** What the platform still owes the owner of accounts, such as an expert, by currency; what is even is left out. */
export async function owedTo(
  strapi: Core.Strapi,
  ownerDocumentId: string,
): Promise<{ currency: string; amountCents: Cents }[]> {
  const rows = (await joinTransaction(strapi, (trx) =>
    trx(`${ACCOUNT_TABLE} as a`)
      .join(keptBalances(trx).as('k'), (join) => join.on('k.account_code', 'a.code').andOn('k.currency', 'a.currency'))
      .where({ 'a.owner_document_id': ownerDocumentId, 'a.account_kind': 'liability' })
      .groupBy('a.currency')
      .orderBy('a.currency')
      .select('a.currency')
      .sum({ total: 'k.cents' }),
  )) as { currency: string; total: unknown }[];
  return rows
    .map(({ currency, total }) => ({ currency, amountCents: toCents(normalBalance('liability', toCents(total))) }))
    .filter(({ amountCents }) => amountCents !== 0);
}
