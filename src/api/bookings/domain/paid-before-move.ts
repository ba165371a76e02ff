interface PaidBooking {
  bookedThrough: string;
  paymentStatus: string;
  totalAmountCents: number | null;
}

const PAID = ['completed', 'partially_refunded'];

/** Whether the old system says that a booking was paid; it may have no row of the payment. */
export function isPaidBeforeMove({ bookedThrough, paymentStatus, totalAmountCents }: PaidBooking): boolean {
  return bookedThrough === 'import' && PAID.includes(paymentStatus) && Number(totalAmountCents ?? 0) > 0;
}
