import { AppError } from '../../../../shared/errors/app-error';
import type { AccountKind } from '../../contracts/ledger';

/** An account of the ledger; together with a currency it is one row. */
export interface Account {
  code: string;
  name: string;
  kind: AccountKind;
  owner?: { type: 'consultant'; documentId: string };
}

const platform = (code: string, name: string, kind: AccountKind): Account => ({ code, name, kind });

/** The chart of accounts; README.md tells what each one holds. */
export const GATEWAY_CLEARING = platform('gateway_clearing', 'Money at the payment gateway', 'asset');
export const BANK_ACCOUNT = platform('bank_account', "The platform's own account at a bank", 'asset');
export const DISPUTES_HELD = platform('disputes_held', 'Money that banks hold during disputes', 'asset');
export const PLATFORM_FEES = platform('platform_fees', 'Platform fees', 'income');
export const TAX_PAYABLE = platform('tax_payable', 'Tax to pay on', 'liability');
export const GATEWAY_FEES = platform('gateway_fees', 'Fees of the payment gateway', 'expense');
export const DISPUTE_LOSSES = platform(
  'dispute_losses',
  'Lost disputes beyond what was left of the payment',
  'expense',
);

export type ExpertAccount = 'pending' | 'payable' | 'frozen' | 'receivable';

const EXPERT_ACCOUNTS: Record<ExpertAccount, { name: string; kind: AccountKind }> = {
  pending: { name: "Expert's earnings before delivery and hold period", kind: 'liability' },
  payable: { name: "Expert's earnings due", kind: 'liability' },
  frozen: { name: "Expert's earnings in dispute", kind: 'liability' },
  receivable: { name: 'Paid to the expert and to be recovered', kind: 'asset' },
};

/** One of the four accounts that every expert has. */
export function expertAccount(consultantDocumentId: string, which: ExpertAccount): Account {
  return {
    code: `expert_${which}:${consultantDocumentId}`,
    ...EXPERT_ACCOUNTS[which],
    owner: { type: 'consultant', documentId: consultantDocumentId },
  };
}

/** Debits less credits, turned so that the account's usual balance is positive. */
export function normalBalance(kind: AccountKind, debitBalanceCents: number): number {
  switch (kind) {
    case 'asset':
    case 'expense':
      return debitBalanceCents;
    case 'liability':
    case 'income':
      return debitBalanceCents === 0 ? 0 : -debitBalanceCents;
  }
}

const PLATFORM_ACCOUNTS = [
  GATEWAY_CLEARING,
  BANK_ACCOUNT,
  DISPUTES_HELD,
  PLATFORM_FEES,
  TAX_PAYABLE,
  GATEWAY_FEES,
  DISPUTE_LOSSES,
] as const satisfies readonly Account[];

/**
 * The account of a code.
 * @throws AppError `misconfigured` for a code that is not in the chart
 */
export function accountOf(code: string): Account {
  const known = PLATFORM_ACCOUNTS.find((account) => account.code === code);
  if (known) return known;
  const [, which, owner] = /^expert_(pending|payable|frozen|receivable):(.+)$/.exec(code) ?? [];
  if (!which || !owner) throw new AppError('misconfigured', `There is no ledger account ${code}.`);
  return expertAccount(owner, which as ExpertAccount);
}
