import type { Core } from '@strapi/strapi';
import { writersIn } from '../../../shared/documents/attributes/facts';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { currentActor } from '../../../shared/context/request-context';
import { now } from '../../../shared/time/clock';
import { writeAudit } from '../../system/public';
import { PAYMENT } from '../store/payment-record';

/** Who reviewed and who reconciled is stamped, not typed in. */
const reviewPayment: WriteRule = async ({ strapi, data, documentId, existing }, next) => {
  const before = await existing();
  const actor = currentActor();
  const staff = actor.kind === 'staff' ? actor.id : undefined;
  if (data.requiresManualReview === false && before?.requiresManualReview) data.reviewedBy = staff;
  if (data.reconciled === true && !before?.reconciled) {
    Object.assign(data, { reconciledAt: now(strapi).toISOString(), reconciledBy: staff });
  }
  if (data.reconciled === false) Object.assign(data, { reconciledAt: null, reconciledBy: null });
  const saved = await next();
  const { staffEditable = [] } = writersIn(strapi, PAYMENT);
  const changed = (row: Record<string, unknown>) => Object.fromEntries(staffEditable.map((name) => [name, row[name]]));
  await writeAudit(strapi, {
    action: 'payment.reviewed',
    targetType: PAYMENT,
    targetDocumentId: documentId,
    before: before && changed(before),
    after: changed({ ...before, ...data }),
  });
  return saved;
};

/** What staff say of a payment: that it was looked at, and that it is in the books. */
export function guardMoneyRows(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: PAYMENT, rules: { update: reviewPayment } });
}
