import type { Core } from '@strapi/strapi';
import { now } from '../../../shared/time/clock';
import type { PublicType } from '../../../shared/public-types/publish-types';

/** What everybody may see: plans that are sold with their prices, and the exchange rates that hold or held. */
export function publicTypes(strapi: Core.Strapi): PublicType[] {
  return [
    { uid: 'api::billing.plan', visible: () => ({ isActive: true }) },
    { uid: 'api::billing.plan-price', visible: () => ({ isActive: true, plan: { isActive: true } }) },
    {
      uid: 'api::billing.exchange-rate',
      visible: () => ({ validFrom: { $lte: now(strapi).toISOString().slice(0, 10) } }),
    },
  ];
}
