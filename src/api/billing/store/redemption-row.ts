import type { ReserveCouponInput } from '../contracts/coupons';
import { rowMover } from '../../../shared/database/move-rows';
import { canonicalEmail } from '../domain/coupons/canonical-email';
import { redemptionStates } from '../domain/coupons/redemption-states';
import { normalizeCode } from '../domain/coupons/terms';
import type { Risk } from '../domain/coupons/risk';

/** Moves redemptions. */
export const moveRedemptions = rowMover('redemption_status', redemptionStates);

/** The attributes that a recorded attempt has whether it succeeded or not. */
export function attemptAttributes(
  input: Omit<ReserveCouponInput, 'bookingDocumentId'>,
  { risk, at }: { risk: Risk; at: Date },
): Record<string, unknown> {
  const { order, user, attribution = {} } = input;
  return {
    codeEntered: normalizeCode(input.code).slice(0, 64),
    consultantDocumentId: order.consultantDocumentId,
    userEmail: user.email,
    userKey: canonicalEmail(user.email),
    userIpAddress: user.ipAddress ?? null,
    userSessionId: user.sessionId ?? null,
    attemptedAt: at,
    originalAmountCents: order.subtotalCents,
    currency: order.currency,
    isFirstTimeUser: user.previousBookingsCount === 0,
    userPreviousBookingsCount: user.previousBookingsCount,
    referrerUrl: attribution.referrerUrl ?? null,
    utmSource: attribution.utmSource ?? null,
    utmMedium: attribution.utmMedium ?? null,
    utmCampaign: attribution.utmCampaign ?? null,
    riskScore: risk.score,
    fraudFlags: risk.flags,
    isFlaggedSuspicious: risk.isSuspicious,
    publishedAt: at,
  };
}
