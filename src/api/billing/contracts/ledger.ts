export type AccountKind = 'asset' | 'liability' | 'income' | 'expense';

export interface AccountBalance {
  code: string;
  name: string;
  kind: AccountKind;
  currency: string;
  ownerDocumentId: string | null;
  /** Debits less credits. */
  debitBalanceCents: number;
  /** In the account's normal direction: what one would say aloud. */
  balanceCents: number;
}

/** An amount that finance books by hand from one account to another. */
export interface Adjustment {
  /** Codes of accounts. */
  debit: string;
  credit: string;
  amountCents: number;
  currency: string;
  reason: string;
}
