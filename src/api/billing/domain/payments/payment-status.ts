import type { PaymentState } from '../../contracts/payments';

interface Facts {
  isPaid: boolean;
  grossCents: number;
  refundedCents: number;
  disputesOpenCents: number;
  disputesLostCents: number;
}

/** The state of a payment that was made, as its facts have it; the order in which they became known does not matter. */
export function paidStatus({ grossCents, refundedCents, disputesOpenCents, disputesLostCents }: Facts): PaymentState {
  if (disputesOpenCents > 0) return 'disputed';
  const gone = refundedCents + disputesLostCents;
  return gone > 0 && gone >= grossCents ? 'refunded' : 'completed';
}

/** The next state of a payment that is not made yet; null where nothing changes. A closed one stays closed. */
export function unpaidStatus(
  current: PaymentState,
  reported: 'requires_payment' | 'declined' | 'processing' | 'canceled',
): PaymentState | null {
  if (current !== 'pending' && current !== 'processing' && current !== 'failed') return null;
  switch (reported) {
    case 'requires_payment':
      return null;
    case 'declined':
      return 'failed';
    case 'processing':
      return current === 'processing' ? null : 'processing';
    case 'canceled':
      return 'cancelled';
  }
}
