import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyUnit, isWhole } from '../../../../shared/money/currency';
import { normalBalance } from './accounts';
import { checkTransaction } from './check-transaction';
import { difference, overpaid, positionOf, type AccountAmount, type PaymentFacts } from './position';

const paid: PaymentFacts = {
  consultantDocumentId: 'anna',
  currency: 'USD',
  isPaid: true,
  platformFeeCents: 1_500,
  consultantPayoutCents: 8_500,
  taxCents: 1_900,
  gatewayFeeCents: 0,
  refundedCents: 0,
  refundedByHandCents: 0,
  disputesLostCents: 0,
  disputesOpenCents: 0,
  earningsReleased: false,
  transferredCents: 0,
};

/** Balances as one says them, without those of nothing. */
function balances(facts: Partial<PaymentFacts>): Record<string, number> {
  const entries = positionOf({ ...paid, ...facts }).map(({ account, amountCents }) => [
    account.code.replace(':anna', ''),
    normalBalance(account.kind, amountCents),
  ]);
  return Object.fromEntries(entries.filter(([, amount]) => amount !== 0));
}

describe('positionOf', () => {
  it.each([
    ['nothing before the payment', { isPaid: false }, {}],
    ['a payment', {}, { gateway_clearing: 11_900, platform_fees: 1_500, tax_payable: 1_900, expert_pending: 8_500 }],
    [
      'a payment that the gateway took a fee of',
      { gatewayFeeCents: 375 },
      { gateway_clearing: 11_525, gateway_fees: 375, platform_fees: 1_500, tax_payable: 1_900, expert_pending: 8_500 },
    ],
    ['a full refund', { refundedCents: 11_900 }, {}],
    [
      'a refund that was paid by hand: the money is still at the gateway',
      { refundedCents: 11_900, refundedByHandCents: 11_900 },
      { gateway_clearing: 11_900, bank_account: -11_900 },
    ],
    [
      'half of it refunded',
      { refundedCents: 5_950 },
      { gateway_clearing: 5_950, platform_fees: 750, tax_payable: 950, expert_pending: 4_250 },
    ],
    [
      'earnings due',
      { earningsReleased: true },
      { gateway_clearing: 11_900, platform_fees: 1_500, tax_payable: 1_900, expert_payable: 8_500 },
    ],
    [
      'earnings transferred',
      { earningsReleased: true, transferredCents: 8_500 },
      { gateway_clearing: 3_400, platform_fees: 1_500, tax_payable: 1_900 },
    ],
    [
      'a refund after the transfer: the expert owes their part',
      { earningsReleased: true, transferredCents: 8_500, refundedCents: 11_900 },
      { gateway_clearing: -8_500, expert_receivable: 8_500 },
    ],
    [
      'an open dispute: the bank holds the money, the share is frozen, the fee is not touched yet',
      { disputesOpenCents: 11_900 },
      { disputes_held: 11_900, platform_fees: 1_500, tax_payable: 1_900, expert_frozen: 8_500 },
    ],
    [
      'an open dispute about a part of earnings due',
      { disputesOpenCents: 5_950, earningsReleased: true },
      {
        gateway_clearing: 5_950,
        disputes_held: 5_950,
        platform_fees: 1_500,
        tax_payable: 1_900,
        expert_frozen: 4_250,
        expert_payable: 4_250,
      },
    ],
    ['a lost dispute', { disputesLostCents: 11_900 }, {}],
    [
      'a lost dispute after a full refund: the platform bears it',
      { refundedCents: 11_900, disputesLostCents: 11_900 },
      { gateway_clearing: -11_900, dispute_losses: 11_900 },
    ],
    [
      'yen that another system split to the hundredth, in whole yen',
      {
        currency: 'JPY',
        platformFeeCents: 63_330,
        consultantPayoutCents: 358_870,
        taxCents: 0,
        refundedCents: 139_300,
      },
      { gateway_clearing: 282_900, platform_fees: 42_400, expert_pending: 240_500 },
    ],
    ['a free session', { platformFeeCents: 0, consultantPayoutCents: 0, taxCents: 0 }, {}],
  ] as [string, Partial<PaymentFacts>, Record<string, number>][])('%s', (_name, facts, expected) => {
    expect(balances(facts)).toEqual(expected);
  });
});

/** Amounts in units of the currency: nothing else is ever paid. */
const facts = fc
  .record({
    currency: fc.constantFrom('USD', 'JPY', 'KWD'),
    fee: fc.nat(100_000),
    payout: fc.nat(1_000_000),
    tax: fc.nat(200_000),
    gatewayFee: fc.nat(5_000),
    refunded: fc.nat(100),
    byHand: fc.boolean(),
    lost: fc.nat(1_000_000),
    open: fc.nat(1_000_000),
    earningsReleased: fc.boolean(),
    isPaid: fc.boolean(),
    transferred: fc.nat(100),
  })
  .map(({ currency, fee, payout, tax, ...given }): PaymentFacts => {
    const unit = currencyUnit(currency);
    const refundedCents = Math.floor(((fee + payout + tax) * given.refunded) / 100) * unit;
    return {
      consultantDocumentId: 'anna',
      currency,
      isPaid: given.isPaid,
      earningsReleased: given.earningsReleased,
      platformFeeCents: fee * unit,
      consultantPayoutCents: payout * unit,
      taxCents: tax * unit,
      gatewayFeeCents: given.gatewayFee * unit,
      refundedCents,
      refundedByHandCents: given.byHand ? refundedCents : 0,
      disputesLostCents: given.lost * unit,
      disputesOpenCents: given.open * unit,
      transferredCents: Math.floor((payout * given.transferred) / 100) * unit,
    };
  });

const total = (entries: AccountAmount[]) => entries.reduce((sum, { amountCents }) => sum + amountCents, 0);

it('is balanced whatever happened, no liability is ever negative, and every balance can be paid', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const position = positionOf(given);
      expect(total(position)).toBe(0);
      for (const { account, amountCents } of position) {
        if (account.kind !== 'asset') expect(normalBalance(account.kind, amountCents)).toBeGreaterThanOrEqual(0);
        expect(isWhole(amountCents, given.currency)).toBe(true);
      }
    }),
  );
});

it('ends in the same balances whatever was known on the way', () => {
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 6 }), facts, (steps, end) => {
      let held: AccountAmount[] = [];
      for (const step of [...steps, end, end]) {
        const entries = difference(held, positionOf(step));
        if (entries.length > 0) expect(checkTransaction(entries)).toEqual({ ok: true });
        held = difference([], [...held, ...entries]);
      }
      expect(difference(held, positionOf(end))).toEqual([]);
    }),
  );
});

it('refuses to post what does not balance', () => {
  const [first, second] = positionOf(paid) as [AccountAmount, AccountAmount];
  expect(checkTransaction([first])).toMatchObject({ ok: false });
  expect(checkTransaction([first, second])).toMatchObject({ ok: false });
  expect(checkTransaction([first, { ...second, amountCents: 0.5 }])).toMatchObject({ ok: false });
});

it.each([
  ['nothing while all is theirs', { transferredCents: 8_500 }, 0],
  ['nothing while a dispute is open', { transferredCents: 8_500, disputesOpenCents: 11_900 }, 0],
  ['their part of a refund', { transferredCents: 8_500, refundedCents: 5_950 }, 4_250],
  ['all after a lost dispute', { transferredCents: 8_500, disputesLostCents: 11_900 }, 8_500],
  ['nothing when nothing was sent', { refundedCents: 11_900 }, 0],
] as [string, Partial<PaymentFacts>, number][])('is overpaid: %s', (_name, facts, cents) => {
  expect(overpaid({ ...paid, earningsReleased: true, ...facts })).toBe(cents);
});
