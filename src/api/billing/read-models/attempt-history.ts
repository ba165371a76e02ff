import type { Knex } from 'knex';
import type { CouponUser } from '../contracts/coupons';
import { canonicalEmail } from '../domain/coupons/canonical-email';
import { USING, type RedemptionState } from '../domain/coupons/redemption-states';
import type { AttemptFacts } from '../domain/coupons/risk';
import { REDEMPTION_TABLE } from '../store/tables';

/** So far back goes what the risk of an attempt is judged by. */
const WINDOW_MS = 60 * 60_000;

interface Attempt {
  user: CouponUser;
  couponDocumentId: string | null;
  at: Date;
}

/** What happened before at this coupon, by this client and from this address. */
export async function attemptFacts(knex: Knex, { user, couponDocumentId, at }: Attempt): Promise<AttemptFacts> {
  const key = canonicalEmail(user.email);
  const [fromIp, releasedBefore] = await Promise.all([
    user.ipAddress ? attemptsFrom(knex, user.ipAddress, at) : NONE,
    couponDocumentId ? countOf(knex, { couponDocumentId, key, statuses: ['released'] }) : 0,
  ]);
  return { email: user.email, ...fromIp, isOwnSession: isOwnSession(user), releasedBefore };
}

/** Live redemptions, reserved or applied, of a coupon by a client. */
export function liveUses(
  knex: Knex,
  { couponDocumentId, email }: { couponDocumentId: string; email: string },
): Promise<number> {
  return countOf(knex, { couponDocumentId, key: canonicalEmail(email), statuses: USING });
}

/** Whether a client is the expert whom they book. */
function isOwnSession({ email, consultantEmails = [] }: CouponUser): boolean {
  const key = canonicalEmail(email);
  return consultantEmails.some((other) => canonicalEmail(other) === key);
}

const NONE = { attemptsFromIp: 0, clientsFromIp: 0, unknownCodesFromIp: 0 };

async function attemptsFrom(knex: Knex, ipAddress: string, at: Date): Promise<typeof NONE> {
  const row = (await knex(REDEMPTION_TABLE)
    .where({ user_ip_address: ipAddress })
    .where('attempted_at', '>', new Date(at.getTime() - WINDOW_MS))
    .first(
      knex.raw('count(*) as attempts'),
      knex.raw('count(distinct user_key) as clients'),
      knex.raw(`sum(case when refusal_code = 'coupon_unknown' then 1 else 0 end) as unknown_codes`),
    )) as Record<string, unknown> | undefined;
  return {
    attemptsFromIp: Number(row?.attempts ?? 0),
    clientsFromIp: Number(row?.clients ?? 0),
    unknownCodesFromIp: Number(row?.unknown_codes ?? 0),
  };
}

async function countOf(
  knex: Knex,
  { couponDocumentId, key, statuses }: { couponDocumentId: string; key: string; statuses: readonly RedemptionState[] },
): Promise<number> {
  const row = (await knex(REDEMPTION_TABLE)
    .where({ coupon_document_id: couponDocumentId, user_key: key })
    .whereIn('redemption_status', statuses)
    .first(knex.raw('count(*) as uses'))) as { uses: unknown } | undefined;
  return Number(row?.uses ?? 0);
}
