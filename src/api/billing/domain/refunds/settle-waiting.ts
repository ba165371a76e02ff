/** A refund that waits for the end of a dispute. */
export interface WaitingRefund {
  documentId: string;
  amountCents: number;
}

export interface SettledRefund {
  documentId: string;
  /** What the client got from the bank instead. */
  returnedCents: number;
  /** What this refund still has to pay. */
  leftCents: number;
}

/**
 * What a lost dispute leaves of refunds that waited for it: the client has got `lostCents` from the bank and gets the
 * rest only, oldest promise first. Refunds that it does not touch are left out.
 */
export function settleWaiting(waiting: readonly WaitingRefund[], lostCents: number): SettledRefund[] {
  let left = lostCents;
  return waiting.flatMap(({ documentId, amountCents }) => {
    const returnedCents = Math.min(left, amountCents);
    left -= returnedCents;
    return returnedCents > 0 ? [{ documentId, returnedCents, leftCents: amountCents - returnedCents }] : [];
  });
}
