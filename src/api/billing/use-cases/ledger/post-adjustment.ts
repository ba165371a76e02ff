import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { AppError, isAppError } from '../../../../shared/errors/app-error';
import { toCents } from '../../../../shared/money/cents';
import { isCurrency } from '../../../../shared/money/currency-codes';
import { wholeAmountFault } from '../../../../shared/money/whole-amounts';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import { readExpertContact } from '../../../experts/public';
import { writeAudit } from '../../../system/public';
import type { Adjustment } from '../../contracts/ledger';
import { accountOf, type Account } from '../../domain/ledger/accounts';
import { postLedgerTransaction } from './post-ledger-transaction';
import { ENTRY_TABLE, TRANSACTION_TABLE } from '../../store/tables';

const LEDGER_TRANSACTION = 'api::billing.ledger-transaction';

/**
 * Books an amount from one account to another by hand, with the reason. Its reference.
 * @throws AppError `invalid_input` for an account that is not in the chart, `invalid_currency`, `invalid_amount` for what
 * cannot be paid in it
 */
export async function postAdjustment(strapi: Core.Strapi, adjustment: Adjustment): Promise<string> {
  const { debit, credit, amountCents, currency, reason } = adjustment;
  checkAmount(amountCents, currency);
  if (debit === credit)
    throw new AppError('invalid_input', 'An adjustment goes from one account to another.', { path: 'data.credit' });
  const reference = `adjustment:${createId()}`;
  const entries = [
    { account: await account(strapi, debit, 'debit'), amountCents },
    { account: await account(strapi, credit, 'credit'), amountCents: -amountCents },
  ];
  await joinTransaction(strapi, async (trx) => {
    const occurredAt = now(strapi);
    await postLedgerTransaction(trx, {
      reference,
      kind: 'adjustment',
      description: reason,
      currency,
      entries,
      occurredAt,
    });
    await writeAudit(strapi, {
      action: 'ledger.adjusted',
      targetType: LEDGER_TRANSACTION,
      targetDocumentId: reference,
      after: { ...adjustment },
      reason,
    });
  });
  return reference;
}

/**
 * Undoes an adjustment by its mirror image, once. What a payment posted follows from the payment and is not undone by
 * hand.
 * @throws AppError `not_found`, `rule_refused` for other postings, `conflict` when it was undone before
 */
export async function revertAdjustment(
  strapi: Core.Strapi,
  { reference, reason }: { reference: string; reason: string },
): Promise<string> {
  return joinTransaction(strapi, async (trx) => {
    const original = (await trx(TRANSACTION_TABLE).where({ reference }).first()) as Record<string, unknown> | undefined;
    if (!original) throw new AppError('not_found', 'There is no such ledger transaction.', { path: 'reference' });
    if (original.transaction_kind !== 'adjustment') {
      throw new AppError('rule_refused', 'Only an adjustment can be undone by hand.', { path: 'reference' });
    }
    const rows = (await trx(ENTRY_TABLE).where({ transaction_reference: reference }).orderBy('line')) as Record<
      string,
      unknown
    >[];
    const posted = await postLedgerTransaction(trx, {
      reference: `revert:${reference}`,
      kind: 'reversal',
      description: reason,
      currency: String(rows[0]?.currency),
      entries: rows.map((row) => ({
        account: accountOf(String(row.account_code)),
        amountCents: -toCents(row.amount_cents),
      })),
      occurredAt: now(strapi),
      reverts: reference,
    });
    if (!posted) throw new AppError('conflict', 'This adjustment was undone before.', { path: 'reference' });
    const targetDocumentId = reference;
    await writeAudit(strapi, { action: 'ledger.reverted', targetType: LEDGER_TRANSACTION, targetDocumentId, reason });
    return `revert:${reference}`;
  });
}

function checkAmount(amountCents: number, currency: string): void {
  if (!isCurrency(currency)) {
    throw new AppError('invalid_currency', `${currency} is not a currency in use.`, { path: 'data.currency' });
  }
  const fault = wholeAmountFault(amountCents, currency);
  if (fault !== null) throw new AppError('invalid_amount', fault, { path: 'data.amountCents' });
}

/** The account of a code; of an expert one that there is, or has been: a mistyped id would open books for nobody. */
async function account(strapi: Core.Strapi, code: string, name: string): Promise<Account> {
  const found = inChart(code);
  const { owner } = found ?? {};
  if (found && (!owner || (await hasBooks(strapi, code)) || (await readExpertContact(strapi, owner.documentId))))
    return found;
  throw new AppError('invalid_input', `There is no ledger account ${code}.`, { path: `data.${name}` });
}

async function hasBooks(strapi: Core.Strapi, code: string): Promise<boolean> {
  return (await rowsOf(strapi, 'api::billing.ledger-account').count({ where: { code } })) > 0;
}

function inChart(code: string): Account | null {
  try {
    return accountOf(code);
  } catch (error) {
    if (!isAppError(error)) throw error;
    return null;
  }
}
