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
