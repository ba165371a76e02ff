import { lookup as resolve, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { AppError } from '../errors/app-error';
import { mayConnect, type PrivateAllowList } from './public-address';

/**
 * Resolves a host name and gives only addresses that may be connected to. The socket connects to what is given here,
 * so that a name which points elsewhere a moment later (DNS rebinding) gains nothing.
 * Node asks it for names only: an address that stands in a URL itself is checked by the caller (`mayConnect`).
 */
export function guardedLookup(allowed: PrivateAllowList): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const addresses: LookupAddress[] = found.filter(({ address }) => mayConnect({ host, address }, allowed));
      const [first] = addresses;
      if (!first) return done(new AppError('rule_refused', `${host} does not resolve to a public address.`), []);
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}
