import type { Core } from '@strapi/strapi';
import { registerGuard, type GuardedWrite, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';
import { writeAudit } from '../../system/public';
import { checkCouponTerms } from '../domain/coupons/check-terms';
import { normalizeCode } from '../domain/coupons/terms';
import { COUPON } from '../store/coupon-record';

const AUDITED = [
  'code',
  'discountType',
  'discountBasisPoints',
  'discountCents',
  'maxDiscountCents',
  'minimumOrderCents',
  'maxUsesTotal',
  'maxUsesPerUser',
  'validFrom',
  'validUntil',
  'isActive',
  'applicableTo',
];

type Row = Record<string, unknown>;

/** Clients type codes in any case: the stored one is upper case, and nobody else has it. */
async function normalizeOwnCode({ strapi, data, documentId }: GuardedWrite): Promise<void> {
  if (typeof data.code !== 'string') return;
  data.code = normalizeCode(data.code);
  const other = await rowsOf(strapi, COUPON).findOne({
    where: { code: data.code },
    select: ['documentId'],
  });
  if (other && other.documentId !== documentId) {
    throw new AppError('conflict', 'Another coupon has this code.', { path: 'code' });
  }
}

function checkTerms(terms: Row): void {
  const faults = checkCouponTerms(terms);
  const [first] = faults;
  if (first) throw new AppError('invalid_input', first.message, { errors: faults });
}

async function checkNamedExperts(strapi: Core.Strapi, documentId: string): Promise<void> {
  const coupon = await rowsOf(strapi, COUPON).findOne({
    where: { documentId },
    populate: ['consultants'],
  });
  if (coupon?.applicableTo !== 'specific_consultants') return;
  if ((coupon.consultants as unknown[]).length > 0) return;
  throw new AppError('invalid_input', 'Name the experts whom this coupon is for.', { path: 'consultants' });
}

const audited = (row: Row): Row => Object.fromEntries(AUDITED.map((name) => [name, row[name]]));

const write: WriteRule = async (call, next) => {
  const { strapi, data } = call;
  const before = await call.existing();
  await normalizeOwnCode(call);
  if (!before) data.validFrom ??= now(strapi).toISOString();
  const after: Row = { isActive: true, ...before, ...data };
  checkTerms(after);
  if (after.isActive === false) data.deactivatedAt = before?.deactivatedAt ?? now(strapi).toISOString();
  else if (before?.deactivatedAt) data.deactivatedAt = null;
  const saved = (await next()) as { documentId: string };
  await checkNamedExperts(strapi, saved.documentId);
  await writeAudit(strapi, {
    action: before ? 'coupon.updated' : 'coupon.created',
    targetType: COUPON,
    targetDocumentId: saved.documentId,
    before: before && audited(before),
    after: audited(after),
  });
  return saved;
};

/** A coupon means what it says: its discount fits its type, its code is unique, and what is counted is not typed in. */
export function guardCoupon(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: COUPON,
    rules: { create: write, update: write },
  });
}
