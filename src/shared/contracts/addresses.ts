import type { z } from 'zod';
import { isSafeLink } from '../portable-text/safe-url';

/** Attributes that hold addresses say so by their name: `logoUrl`, `socialLinks`, `website`. */
const ADDRESSES = /(?:Url|Link)s?$|^website$/;
const EXPECTED = 'Expected https://… or a path on this site, such as /about.';

/** Lists and objects hold names beside addresses; what could be a scheme ends with a colon. */
function holdsSafeLinks(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes(':') || isSafeLink(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(holdsSafeLinks);
}

/**
 * The contract of an attribute that members write and others may follow: where its name says that it holds addresses,
 * none that a browser should not follow, such as `javascript:`.
 */
export function withSafeAddresses(name: string, type: string, schema: z.ZodType): z.ZodType {
  if (!ADDRESSES.test(name)) return schema;
  if (type === 'json') return schema.refine(holdsSafeLinks, EXPECTED);
  if (type !== 'string' && type !== 'text') return schema;
  return schema.refine((value) => value === '' || value === null || isSafeLink(String(value)), EXPECTED);
}
