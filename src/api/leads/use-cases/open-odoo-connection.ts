import type { Core } from '@strapi/strapi';
import { createOdooClient } from '../../../integrations/odoo/client';
import type { OdooClient } from '../../../integrations/odoo/client';
import { ODOO_PROTOCOLS } from '../../../integrations/odoo/port';
import type { OdooConnection } from '../../../integrations/odoo/port';
import { madeOfSettings, settings } from '../../../shared/config/settings';
import { AppError } from '../../../shared/errors/app-error';

/** Whether the settings name an Odoo; without one nothing is enqueued for it. */
export function isOdooConfigured(strapi: Core.Strapi): boolean {
  return settings(strapi).odoo.url !== '';
}

/**
 * The Odoo of this application; it remembers the protocol that the server speaks.
 * @throws AppError `misconfigured` when none is set up
 */
export const odooClient = madeOfSettings<OdooClient>((strapi) => {
  const { url, database, login, apiKey, protocol, timeoutMs } = settings(strapi).odoo;
  if (!url) throw new AppError('misconfigured', 'No Odoo is set up: ODOO_URL is empty.');
  return createOdooClient({ url, database, login, apiKey, protocol: knownProtocol(protocol), timeoutMs });
});

function knownProtocol(protocol: string): OdooConnection['protocol'] {
  const known = ['auto', ...ODOO_PROTOCOLS] as const;
  const found = known.find((name) => name === protocol);
  if (!found) throw new AppError('misconfigured', `ODOO_PROTOCOL is ${protocol}; it may be ${known.join(', ')}.`);
  return found;
}
