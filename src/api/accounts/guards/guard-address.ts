import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';

const ADDRESS = 'api::accounts.address';
const DEFAULTS = ['isDefaultShipping', 'isDefaultBilling'] as const;

const write: WriteRule = async ({ strapi, data }, next) => {
  if (typeof data.country === 'string' && !/^[A-Z]{2}$/.test(data.country)) {
    throw new AppError('invalid_input', 'Expected a country as two capital letters, such as DE.', { path: 'country' });
  }
  const saved = (await next()) as { documentId: string };
  const row = await rowsOf(strapi, ADDRESS).findOne({ where: { documentId: saved.documentId } });
  for (const flag of DEFAULTS) {
    if (data[flag] !== true || !row?.userDocumentId) continue;
    await rowsOf(strapi, ADDRESS).updateMany({
      where: { userDocumentId: row.userDocumentId, documentId: { $ne: saved.documentId }, [flag]: true },
      // Who has read them must not take it back unseen.
      data: { [flag]: false, updatedAt: now(strapi) },
    });
  }
  return saved;
};

/** A member has one default address for deliveries and one for invoices. */
export function guardAddresses(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: ADDRESS, rules: { create: write, update: write } });
}
