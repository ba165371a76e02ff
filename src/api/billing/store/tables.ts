/** Tables of this context that several places read and write below the document service. */
export const REDEMPTION_TABLE = 'billing_coupon_redemptions';
export const RECEIPT_TABLE = 'billing_webhook_receipts';
export const TRANSACTION_TABLE = 'billing_ledger_transactions';
export const ENTRY_TABLE = 'billing_ledger_entries';
export const ACCOUNT_TABLE = 'billing_ledger_accounts';
