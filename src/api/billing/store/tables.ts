/** Tables of this context that several places read and write below the document service. */
export const REDEMPTION_TABLE = 'billing_coupon_redemptions';
export const RECEIPT_TABLE = 'billing_webhook_receipts';
export const TRANSACTION_TABLE = 'billing_ledger_transactions';
export const ENTRY_TABLE = 'billing_ledger_entries';
export const ACCOUNT_TABLE = 'billing_ledger_accounts';
/** What is kept of each account, and what was posted since; together they are its balance. */
export const BALANCE_TABLE = 'billing_ledger_balances';
export const BALANCE_CHANGE_TABLE = 'billing_ledger_balance_changes';
