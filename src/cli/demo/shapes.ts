/** What the demo reads of the answers; a client knows no more than the API tells. */
export interface Expert {
  documentId: string;
  slug: string;
  displayName: string;
  jobTitle: string;
  timezone: string;
  localeFallbacks?: string[];
}

export interface Offering {
  documentId: string;
  slug: string;
  name: string;
  priceCents: number;
  currency: string;
  durationMinutes: number;
  cancellationHours: number;
}

export interface Slot {
  start: string;
  end: string;
  localStart: string;
}

export interface Booking {
  documentId: string;
  reference: string;
  bookingStatus: string;
  paymentStatus: string;
  start: string;
  end: string;
  localStart: string;
  timezone: string;
  price: {
    currency: string;
    subtotalCents: number;
    discountCents: number;
    taxCents: number;
    totalCents: number;
    refundedCents: number;
    couponCode: string | null;
  };
  holdExpiresAt: string | null;
  terms: { cancellationHours: number; lateCancellationRefundPercent: number; freeCancellationUntil: string };
}

export interface PaymentIntent {
  state: 'ready' | 'pending' | 'closed';
  gateway: string;
  intentId: string;
  clientSecret: string;
  amountCents: number;
  currency: string;
}

export interface ApiProblem {
  error?: {
    message: string;
    details?: { code?: string; reason?: string; errors?: { path: string[]; message: string }[] };
  };
}

/** The code of a refusal, such as `slot_taken`. */
export function codeOf(body: unknown): string | undefined {
  return (body as ApiProblem | undefined)?.error?.details?.code;
}
