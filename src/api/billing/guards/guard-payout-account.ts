import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../shared/context/request-context';
import { looksEncrypted, looksMasked } from '../../../shared/crypto/field-encryption';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { syncRelationScalar } from '../../../shared/documents/relation-scalar';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';
import { writeAudit } from '../../system/public';
import { ACCOUNT_DETAILS, checkAccount } from '../domain/payout-accounts/check-account';

const PAYOUT_ACCOUNT = 'api::billing.payout-account';
const AUDITED = ['accountType', 'accountCountry', 'accountCurrency', 'isPrimary', 'isActive', 'verificationStatus'];

type Row = Record<string, unknown>;
type Saved = Row & { documentId: string };

const isReadable = (value: unknown): boolean => !looksMasked(value) && !looksEncrypted(value);

/** Whether the form says that the money goes elsewhere; masks sent back do not. */
function movesMoney(before: Row, data: Row): boolean {
  return ACCOUNT_DETAILS.some(
    (name) => name in data && !looksMasked(data[name]) && (data[name] ?? null) !== (before[name] ?? null),
  );
}

/** Changed details must be verified anew; who verified is stamped, not typed in. */
function stampVerification(strapi: Core.Strapi, { before, data }: { before: Row | null; data: Row }): void {
  if (before?.verificationStatus === 'verified' && movesMoney(before, data)) data.verificationStatus = 'pending';
  const status = data.verificationStatus ?? before?.verificationStatus ?? 'pending';
  data.isVerified = status === 'verified';
  if (status !== 'verified') Object.assign(data, { verifiedAt: null, verifiedBy: null });
  else if (before?.verificationStatus !== 'verified') {
    const actor = currentActor();
    const verifiedBy = actor.kind === 'staff' ? actor.id : null;
    Object.assign(data, { verifiedAt: now(strapi).toISOString(), verifiedBy });
  }
  const sanctions = data.sanctionsCheckStatus;
  if (sanctions && sanctions !== before?.sanctionsCheckStatus) data.sanctionsCheckedAt = now(strapi).toISOString();
}

/** An expert has one primary account; the last one that was made primary is it, and the others step back before. */
async function makePrimary(strapi: Core.Strapi, saved: Saved, owner: string): Promise<void> {
  const query = rowsOf(strapi, PAYOUT_ACCOUNT);
  await query.updateMany({ where: { consultantDocumentId: owner, isPrimary: true }, data: { isPrimary: false } });
  await query.updateMany({ where: { documentId: saved.documentId }, data: { isPrimary: true } });
  saved.isPrimary = true;
}

const audited = (row: Row): Row => Object.fromEntries(AUDITED.map((name) => [name, row[name]]));

const write: WriteRule = async ({ strapi, data, existing }, next) => {
  const before = await existing();
  const entered = Object.fromEntries(Object.entries(data).filter(([, value]) => isReadable(value)));
  const faults = checkAccount({ ...before, ...data }, entered);
  if (faults[0]) throw new AppError('invalid_input', faults[0].message, { errors: faults });
  stampVerification(strapi, { before, data });
  const after = { ...before, ...data };
  // Its expert, and so the accounts that must step back, is known once it is stored; an index allows no second primary.
  data.isPrimary = false;
  const saved = (await next()) as Saved;
  const owner = await syncRelationScalar(strapi, PAYOUT_ACCOUNT, {
    documentId: saved.documentId,
    relation: 'consultant',
    scalar: 'consultantDocumentId',
  });
  if (owner === null) {
    throw new AppError('invalid_input', 'A payout account belongs to an expert.', { path: 'consultant' });
  }
  if (after.isPrimary === true) await makePrimary(strapi, saved, owner);
  await writeAudit(strapi, {
    action: before ? 'payout_account.updated' : 'payout_account.created',
    targetType: PAYOUT_ACCOUNT,
    targetDocumentId: saved.documentId,
    before: before && audited(before),
    after: audited(after),
  });
  return saved;
};

/** Where experts are paid: complete for its kind, verified anew after each change, one primary for each expert. */
export function guardPayoutAccount(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: PAYOUT_ACCOUNT,
    rules: { create: write, update: write },
  });
}
