import { isIP } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { settings } from '../config/settings';
import { equalSecrets } from '../crypto/tokens';
import { AppError } from '../errors/app-error';

/**
 * Takes a request that a server of ours sends for a visitor as coming from that visitor: limits count the visitor's
 * address, not that of a server which renders for thousands. The server proves itself by one of VISITOR_ADDRESS_KEYS in
 * `X-Visitor-Key`; without it `X-Visitor-Address` is nobody's word.
 * @throws AppError `invalid_input` where a server that may name visitors names no address
 */
export function takeVisitorAddress(strapi: Core.Strapi, ctx: Context): void {
  const key = ctx.get('x-visitor-key');
  if (key === '' || !settings(strapi).limits.visitorKeys.some((known) => equalSecrets(known, key))) return;
  const address = ctx.get('x-visitor-address').trim();
  if (address === '') return;
  if (isIP(address) === 0) throw new AppError('invalid_input', 'X-Visitor-Address is no IP address.');
  ctx.request.ip = address;
}
