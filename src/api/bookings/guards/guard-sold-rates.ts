import type { Core } from '@strapi/strapi';
import { addRules, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';
import { findExchangeRate } from '../../billing/public';
import { missingRate } from '../use-cases/sessions/find-session-rate';

const OFFERING = 'api::experts.consultant-offering';
const CONSULTANT = 'api::experts.consultant';

interface Sold {
  currency: string | null;
  consultantDocumentId: string | null;
}

/** Hourly offerings that are on sale, once for each document; the English row stands for all. */
async function soldByTheHour(strapi: Core.Strapi, where: Record<string, string>): Promise<Sold[]> {
  return await rowsOf(strapi, OFFERING).findMany({
    where: { ...where, pricingModel: 'hourly', isActive: true, deletedAt: null, locale: 'en' },
    select: ['currency', 'consultantDocumentId'],
  });
}

async function checkRates(strapi: Core.Strapi, offerings: Sold[]): Promise<void> {
  for (const { currency: to, consultantDocumentId } of offerings) {
    const consultant = await rowsOf(strapi, CONSULTANT).findOne({
      where: { documentId: consultantDocumentId, locale: 'en' },
      select: ['currency'],
    });
    const from = consultant?.currency ?? to;
    // Without a currency it is sold for nothing yet.
    if (!from || !to || from === to || (await findExchangeRate(strapi, { from, to, at: now(strapi) }))) continue;
    throw new AppError('rule_refused', `${missingRate(from, to)} Add one first, or use one currency.`, {
      path: 'currency',
    });
  }
}

const after =
  (key: 'documentId' | 'consultantDocumentId'): WriteRule =>
  async (call, next) => {
    const saved = (await next()) as { documentId: string };
    const decides = ['currency', 'pricingModel', 'isActive', 'consultant'].some((name) => name in call.data);
    if (decides) await checkRates(call.strapi, await soldByTheHour(call.strapi, { [key]: saved.documentId }));
    return saved;
  };

/** An hourly rate is sold in another currency only where it can be converted; else no client could ever book. */
export function guardSoldRates(strapi: Core.Strapi): void {
  const offering = after('documentId');
  addRules(strapi, { uid: OFFERING, rules: { create: offering, update: offering } });
  addRules(strapi, { uid: CONSULTANT, rules: { update: after('consultantDocumentId') } });
}
