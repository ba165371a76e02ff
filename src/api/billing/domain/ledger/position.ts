import { allocate } from '../../../../shared/money/allocate';
import { ZERO, sumCents, toCents, type Cents } from '../../../../shared/money/cents';
import { currencyUnit } from '../../../../shared/money/currency';
import { allocateRefund } from '../../../../shared/money/refund-allocation';
import {
  BANK_ACCOUNT,
  DISPUTES_HELD,
  DISPUTE_LOSSES,
  GATEWAY_CLEARING,
  GATEWAY_FEES,
  PLATFORM_FEES,
  TAX_PAYABLE,
  expertAccount,
  type Account,
} from './accounts';

/** All that is known of a payment's money, whatever the order in which it became known. Amounts in hundredths. */
export interface PaymentFacts {
  consultantDocumentId: string;
  currency: string;
  isPaid: boolean;
  platformFeeCents: number;
  consultantPayoutCents: number;
  taxCents: number;
  gatewayFeeCents: number;
  /** Paid back by refunds that succeeded. */
  refundedCents: number;
  /** Of these, what finance paid by hand, outside of the gateway. */
  refundedByHandCents: number;
  /** Taken back by banks for good. */
  disputesLostCents: number;
  /** Taken back by banks until they decide. */
  disputesOpenCents: number;
  /** The session is delivered and the hold period is over. */
  earningsReleased: boolean;
  /** Sent to the expert and not called back. */
  transferredCents: number;
}

export interface AccountAmount {
  account: Account;
  /** Debit positive, credit negative. */
  amountCents: number;
}

/** An amount by what it is made of. */
interface Parts {
  fee: Cents;
  payout: Cents;
  tax: Cents;
}

/**
 * Where the money of one payment lies, as balances of accounts that sum to zero.
 *
 * It is a function of the facts alone, so gateway events that are duplicated or come in another order end in the same
 * balances: what is posted is always the difference between this and what the ledger holds. Money that goes back is
 * allocated cumulatively over fee, payout and tax, refunds before lost disputes before open ones. While a dispute is
 * open the expert's part of it is frozen; what was transferred beyond the expert's remaining part is receivable.
 */
export function positionOf(facts: PaymentFacts): AccountAmount[] {
  if (!facts.isPaid) return [];
  const { fee, payout, tax } = partsOf(facts);
  const total = fee + payout + tax;
  const goneForGood = facts.refundedCents + facts.disputesLostCents;
  const gone = goneForGood + facts.disputesOpenCents;
  const settled = returned(facts, Math.min(goneForGood, total));
  const contested = returned(facts, Math.min(gone, total));

  const frozen = contested.payout - settled.payout;
  const available = payout - contested.payout - facts.transferredCents;
  const expert = (which: Parameters<typeof expertAccount>[1]) => expertAccount(facts.consultantDocumentId, which);
  return [
    debit(GATEWAY_CLEARING, total - gone - facts.transferredCents - facts.gatewayFeeCents + facts.refundedByHandCents),
    credit(BANK_ACCOUNT, facts.refundedByHandCents),
    debit(DISPUTES_HELD, facts.disputesOpenCents),
    debit(GATEWAY_FEES, facts.gatewayFeeCents),
    debit(DISPUTE_LOSSES, Math.max(0, goneForGood - total)),
    debit(expert('receivable'), Math.max(0, -available)),
    credit(PLATFORM_FEES, fee - settled.fee),
    credit(TAX_PAYABLE, tax - settled.tax),
    credit(expert('frozen'), frozen),
    credit(expert(facts.earningsReleased ? 'payable' : 'pending'), Math.max(0, available)),
  ];
}

/** How much of what the expert was sent is not theirs any more for good, since it went back to the client. */
export function overpaid(facts: PaymentFacts): number {
  const { fee, payout, tax } = partsOf(facts);
  const settled = returned(facts, Math.min(facts.refundedCents + facts.disputesLostCents, fee + payout + tax));
  return Math.max(0, facts.transferredCents - (payout - settled.payout));
}

/** What takes the ledger from what it holds to where the money lies; accounts without a difference are left out. */
export function difference(held: readonly AccountAmount[], target: readonly AccountAmount[]): AccountAmount[] {
  const changes = new Map<string, AccountAmount>();
  const add = ({ account, amountCents }: AccountAmount, sign: 1 | -1): void => {
    const before = changes.get(account.code)?.amountCents ?? 0;
    changes.set(account.code, { account, amountCents: before + sign * amountCents });
  };
  for (const amount of target) add(amount, 1);
  for (const amount of held) add(amount, -1);
  return [...changes.values()].filter(({ amountCents }) => amountCents !== 0);
}

type PaidParts = Pick<PaymentFacts, 'currency' | 'platformFeeCents' | 'consultantPayoutCents' | 'taxCents'>;

/** The parts of a payment that go back when `amount` of it does; each can be paid in the payment's currency. */
function returned(facts: PaidParts, amount: number): Parts {
  const { fee, payout, tax } = partsOf(facts);
  const parts = [fee, payout, tax];
  const unit = commonUnit([...parts, amount], facts.currency);
  const shares = allocateRefund({ parts, alreadyRefunded: ZERO, amount: amount as Cents, unit });
  return named(shares);
}

/**
 * Fee, payout and tax, each of them payable in the currency. A payment of this platform has them so; one that another
 * system split to the hundredth of a yen is divided anew by the same shares.
 */
function partsOf(facts: PaidParts): Parts {
  const parts = [facts.platformFeeCents, facts.consultantPayoutCents, facts.taxCents].map((part) => toCents(part));
  const total = sumCents(parts);
  const unit = commonUnit([total], facts.currency);
  return named(total === 0 || parts.every((part) => part % unit === 0) ? parts : allocate(total, parts, unit));
}

const named = ([fee = ZERO, payout = ZERO, tax = ZERO]: readonly Cents[]): Parts => ({ fee, payout, tax });

/** The currency's unit, or the hundredth where an amount from elsewhere is finer. */
function commonUnit(amounts: readonly number[], currency: string): number {
  const unit = currencyUnit(currency);
  return amounts.every((amount) => amount % unit === 0) ? unit : 1;
}

function debit(account: Account, amountCents: number): AccountAmount {
  return { account, amountCents };
}

function credit(account: Account, amountCents: number): AccountAmount {
  return { account, amountCents: amountCents === 0 ? 0 : -amountCents };
}
