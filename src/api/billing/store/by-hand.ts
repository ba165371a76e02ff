import type { Core } from '@strapi/strapi';
import { hasGateway } from '../../../integrations/payments/gateways';
import type { PaymentRecord } from './payment-record';

/** Why a refund of such a payment is not sent. */
export const PAY_BY_HAND =
  'It was paid before the move, and no gateway of this platform has the payment. Pay it back by hand, and say so here.';

/** Whether no gateway of this platform has the payment: it came with an import, or was put on record from one. */
export function isByHand(
  strapi: Core.Strapi,
  { completedAt, externalId, gateway, intentRequestedAt, grossCents }: PaymentRecord,
): boolean {
  if (completedAt === null || intentRequestedAt !== null || grossCents === 0) return false;
  return !externalId || !hasGateway(strapi, gateway);
}
