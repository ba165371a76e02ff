import type { Core } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { consultantResourceKey, providerResourceKey } from '../domain/slots/claims';

interface Owners {
  consultant: { documentId: string } | null;
  provider: { documentId: string } | null;
}

/**
 * Writes down whose time a stored rule or override is about: an expert's or a provider's. Call it inside the
 * transaction of the write.
 * @returns the key of the resource, null where it is nobody's
 * @throws AppError `invalid_input` where it is about both
 */
export async function syncResourceKey(
  strapi: Core.Strapi,
  uid: 'api::bookings.availability-rule' | 'api::bookings.blocked-date',
  documentId: string,
): Promise<string | null> {
  const row = await rowsOf(strapi, uid).findOne({ where: { documentId }, populate: ['consultant', 'provider'] });
  const { consultant = null, provider = null } = row ?? {};
  if (consultant && provider) {
    throw new AppError('invalid_input', 'This is about an expert or about a provider, not both.', { path: 'provider' });
  }
  const resourceKey = keyOf({ consultant, provider });
  await rowsOf(strapi, uid).update({ where: { id: row?.id }, data: { resourceKey } });
  return resourceKey;
}

function keyOf({ consultant, provider }: Owners): string | null {
  if (consultant) return consultantResourceKey(consultant.documentId);
  return provider ? providerResourceKey(provider.documentId) : null;
}
