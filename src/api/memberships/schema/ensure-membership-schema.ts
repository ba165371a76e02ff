import type { Core } from '@strapi/strapi';
import { registerExtras } from '../../../shared/schema/register-extras';

/** What is left of a lot of credits lies between nothing and all of it. */
export function ensureMembershipSchema(strapi: Core.Strapi): void {
  registerExtras(strapi, 'memberships', {
    ranges: [{ table: 'memberships_credit_lots', column: 'remaining', min: 0, max: 'amount' }],
  });
}
