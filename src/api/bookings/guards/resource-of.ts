import type { Core, UID } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import { consultantResourceKey, providerResourceKey } from '../domain/slots/claims';

interface Stored {
  id: number;
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
  uid: UID.ContentType,
  documentId: string,
): Promise<string | null> {
  const only = { select: ['documentId'] };
  const { id, consultant, provider } = (await strapi.db
    .query(uid)
    .findOne({ where: { documentId }, populate: { consultant: only, provider: only } })) as Stored;
  if (consultant && provider) {
    throw new AppError('invalid_input', 'This is about an expert or about a provider, not both.', { path: 'provider' });
  }
  const resourceKey = keyOf({ consultant, provider });
  await strapi.db.query(uid).update({ where: { id }, data: { resourceKey } });
  return resourceKey;
}

function keyOf({ consultant, provider }: Omit<Stored, 'id'>): string | null {
  if (consultant) return consultantResourceKey(consultant.documentId);
  return provider ? providerResourceKey(provider.documentId) : null;
}
