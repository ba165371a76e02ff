import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../config/magnetiq';

/** The typed settings of config/magnetiq.ts: `settings(strapi).bookings.holdMinutes`. */
export function settings(strapi: Core.Strapi): Settings {
  return strapi.config.get('magnetiq') as Settings;
}
