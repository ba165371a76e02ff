import type { Core } from '@strapi/strapi';
import type { PriceRequest, Quote } from '../contracts/pricing';

/** The price of a session by the platform's settings (fee and tax in `magnetiq.billing`). Throws `invalid_input`. */
export function quotePrice(_strapi: Core.Strapi, _request: PriceRequest): Quote {
  throw new TypeError('billing: lands within the hour');
}
