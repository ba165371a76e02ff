import { eventually } from '../api-client';
import type { Scene } from '../scene';
import type { AccountBalance } from '../staff';
import { money } from '../story';

const PLATFORM_SHARE = 0.15;

/** The books since `before`: balanced, and shared 15 to 85, for payments of which these amounts were kept. */
export async function checkTheLedger(
  { story, staff }: Scene,
  { title, before, kept }: { title: string; before: AccountBalance[]; kept: number[] },
): Promise<void> {
  story.chapter(title);
  const total = kept.reduce((all, one) => all + one, 0);
  await eventually(async () => sum(changes(before, await staff.balances()), /^gateway_/) === total);
  const now = await staff.balances();
  const moved = changes(before, now);
  story.note('GET /billing/ledger/balances, changes since the demo began');
  for (const { name, currency, debitBalanceCents } of moved) {
    const amount = money(Math.abs(debitBalanceCents), currency).padStart(14);
    story.tell(`${name.padEnd(52)} ${debitBalanceCents > 0 ? `${amount} debit` : `${amount.padStart(34)} credit`}`);
  }
  const currencies = [...new Set(now.map(({ currency }) => currency))];
  for (const currency of currencies) {
    const inCurrency = now.filter((account) => account.currency === currency);
    story.same(`all accounts in ${currency} add up to nothing, to the cent`, sum(inCurrency, /./), 0);
  }
  const platform = -sum(moved, /^platform_fees$/);
  const experts = -sum(moved, /^expert_(pending|payable):/);
  story.same(
    'the gateway holds, less its fees, what clients paid and did not get back',
    sum(moved, /^gateway_/),
    total,
  );
  // Each payment is split in whole cents, so each may differ from the exact share by half a cent.
  story.check('15 % are the platform’s', Math.abs(platform - total * PLATFORM_SHARE) <= kept.length / 2, platform);
  story.same('the rest is the experts’', experts, total - platform);
}

function changes(before: AccountBalance[], now: AccountBalance[]): AccountBalance[] {
  const earlier = new Map(before.map((account) => [`${account.code} ${account.currency}`, account.debitBalanceCents]));
  return now
    .map((account) => ({
      ...account,
      debitBalanceCents: account.debitBalanceCents - (earlier.get(`${account.code} ${account.currency}`) ?? 0),
    }))
    .filter(({ debitBalanceCents }) => debitBalanceCents !== 0);
}

function sum(accounts: AccountBalance[], code: RegExp): number {
  const cents = accounts.filter((account) => code.test(account.code)).map((account) => account.debitBalanceCents);
  return cents.reduce((total, amount) => total + amount, 0);
}
