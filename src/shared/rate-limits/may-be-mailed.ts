import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { hashToken } from '../crypto/tokens';
import { countRequest } from './limiters';

/**
 * Whether one more mail of a kind that anybody may ask for goes to an address; strangers could fill a mailbox with them.
 * Each kind is counted by itself: whoever has codes mailed to an address must not keep the mail of its registration away.
 */
export async function mayBeMailed(strapi: Core.Strapi, kind: string, address: string): Promise<boolean> {
  if (!settings(strapi).limits.enabled) return true;
  return (await countRequest(strapi, { rateClass: 'account_mail', key: hashToken(`${kind} ${address}`) })).allowed;
}
