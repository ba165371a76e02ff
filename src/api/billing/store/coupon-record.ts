import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dateOf, jsonOf } from '../../../shared/database/row-values';
import { toCents } from '../../../shared/money/cents';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { CouponScope } from '../contracts/coupons';
import { normalizeCode, type CouponTerms, type DiscountType } from '../domain/coupons/terms';

export const COUPON = 'api::billing.coupon';
export const COUPON_TABLE = 'billing_coupons';

export interface CouponRecord extends CouponTerms {
  id: number;
  documentId: string;
}

type Row = Record<string, unknown>;

/**
 * The coupon with this code, locked until the transaction ends, so that of two attempts at its last use one waits for
 * the other. SQLite has one writer at a time as it is.
 */
export async function lockCoupon(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  code: string,
): Promise<CouponRecord | null> {
  const query = trx(COUPON_TABLE)
    .where({ code: normalizeCode(code), deleted_at: null })
    .first();
  const row = (await (strapi.db.dialect.client === 'postgres' ? query.forUpdate() : query)) as Row | undefined;
  return row ? toRecord(strapi, row) : null;
}

/** The coupon with this code as it stands. */
export async function findCoupon(strapi: Core.Strapi, code: string): Promise<CouponRecord | null> {
  const row = (await strapi.db
    .connection(COUPON_TABLE)
    .where({ code: normalizeCode(code), deleted_at: null })
    .first()) as Row | undefined;
  return row ? toRecord(strapi, row) : null;
}

async function toRecord(strapi: Core.Strapi, row: Row): Promise<CouponRecord> {
  const applicableTo = (row.applicable_to ?? 'all') as CouponScope;
  return {
    id: row.id as number,
    documentId: row.document_id as string,
    code: row.code as string,
    discountType: row.discount_type as DiscountType,
    discountBasisPoints: row.discount_basis_points as number | null,
    discountCents: centsOrNull(row.discount_cents),
    currency: row.currency as string,
    maxDiscountCents: centsOrNull(row.max_discount_cents),
    minimumOrderCents: centsOrNull(row.minimum_order_cents) ?? 0,
    maxUsesTotal: row.max_uses_total as number | null,
    maxUsesPerUser: row.max_uses_per_user as number | null,
    currentUsageCount: Number(row.current_usage_count ?? 0),
    validFrom: dateOf(row.valid_from),
    validUntil: dateOf(row.valid_until),
    isActive: Boolean(row.is_active),
    deletedAt: dateOf(row.deleted_at),
    applicableTo,
    consultantDocumentIds: applicableTo === 'specific_consultants' ? await consultantsOf(strapi, row.id as number) : [],
    sessionTypes: jsonOf<string[] | null>(row.service_type_restrictions ?? null) ?? [],
  };
}

async function consultantsOf(strapi: Core.Strapi, id: number): Promise<string[]> {
  const coupon = await rowsOf(strapi, COUPON).findOne({
    where: { id },
    populate: { consultants: { select: ['documentId'] } },
  });
  return (coupon?.consultants ?? []).map(({ documentId }) => documentId);
}

function centsOrNull(value: unknown): number | null {
  return value === null || value === undefined ? null : toCents(value);
}
