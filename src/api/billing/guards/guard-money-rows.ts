import type { Core, UID } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { currentActor } from '../../../shared/context/request-context';
import { now } from '../../../shared/time/clock';
import { writeAudit } from '../../system/public';
import { PAYMENT } from '../records/payment-record';

/** Rows that only the platform writes, and what staff may add to them by hand. */
const MACHINE_WRITTEN: Record<string, string[]> = {
  'api::billing.refund': [],
  'api::billing.dispute': ['notes'],
  'api::billing.ledger-account': [],
  'api::billing.ledger-transaction': [],
  'api::billing.ledger-entry': [],
  'api::billing.coupon-redemption': ['isFlaggedSuspicious'],
  'api::billing.webhook-receipt': [],
  'api::billing.subscription': [],
  'api::billing.invoice': ['notes'],
  'api::billing.payment-method': [],
  'api::billing.payout': ['notes', 'taxDocumentSent', 'taxDocumentFile'],
  'api::billing.usage-record': [],
};

const STAFF_OF_PAYMENT = [
  'requiresManualReview',
  'reviewNotes',
  'disputeEvidenceFile',
  'reconciled',
  'accountingPeriod',
];

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
  const changed = (row: Record<string, unknown>) =>
    Object.fromEntries(STAFF_OF_PAYMENT.map((name) => [name, row[name]]));
  await writeAudit(strapi, {
    action: 'payment.reviewed',
    targetType: PAYMENT,
    targetDocumentId: documentId,
    before: before && changed(before),
    after: changed({ ...before, ...data }),
  });
  return saved;
};

/** Payments, refunds, disputes and the ledger are written by what happened, never by hand. */
export function guardMoneyRows(strapi: Core.Strapi): void {
  for (const [uid, staffEditable] of Object.entries(MACHINE_WRITTEN)) {
    registerGuard(strapi, { uid: uid as UID.ContentType, staffEditable });
  }
  registerGuard(strapi, { uid: PAYMENT, staffEditable: STAFF_OF_PAYMENT, rules: { update: reviewPayment } });
}
