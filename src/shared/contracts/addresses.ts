import type { z } from 'zod';
import { isSafeLink } from '../addresses/safe-url';

/** Attributes that hold addresses say so by their name: `logoUrl`, `socialLinks`, `website`. */
const ADDRESSES = /(?:Url|Link)s?$|^website$/;
const EXPECTED = 'Expected https://… or a path on this site, such as /about.';

/** Whether an attribute holds addresses, by its name. */
export function holdsAddresses(name: string): boolean {
  return ADDRESSES.test(name);
}

/** Whether no address in a value is unsafe. Lists and objects hold names beside them; what could be a scheme ends with a colon. */
export function holdsSafeLinks(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes(':') || isSafeLink(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(holdsSafeLinks);
}

/**
 * The contract of an attribute that members write and others may follow: where its name says that it holds addresses,
 * none that a browser should not follow, such as `javascript:`.
 */
export function withSafeAddresses(name: string, type: string, schema: z.ZodType): z.ZodType {
  if (!holdsAddresses(name)) return schema;
  if (type === 'json') return schema.refine(holdsSafeLinks, EXPECTED);
  if (type !== 'string' && type !== 'text') return schema;
  return schema.refine((value) => value === '' || value === null || isSafeLink(String(value)), EXPECTED);
}
