import { AppError, type FieldError } from '../errors/app-error';
import { isSafeLink, isSafeSource } from '../addresses/safe-url';
import { isSlug } from '../addresses/slug';
import type { GuardedWrite } from './guard';

export interface LinkFields {
  /** Addresses that readers follow: of the web or of this site, mail, telephone. */
  links?: readonly string[];
  /** Addresses that something is loaded from. */
  sources?: readonly string[];
}

/**
 * Refuses addresses that a browser should not follow, such as `javascript:`.
 * @throws AppError `invalid_input` on each of them
 */
export function checkLinks(data: Record<string, unknown>, { links = [], sources = [] }: LinkFields): void {
  const wrong = (names: readonly string[], isSafe: (url: string) => boolean): FieldError[] =>
    names
      .filter((name) => typeof data[name] === 'string' && data[name] !== '' && !isSafe(data[name]))
      .map((name) => ({ path: [name], message: 'Expected https://… or a path on this site, such as /about.' }));
  const errors = [...wrong(links, isSafeLink), ...wrong(sources, isSafeSource)];
  if (errors[0]) throw new AppError('invalid_input', errors[0].message, { errors });
}

/**
 * Refuses a new slug that would look odd in an address. One that is stored already, such as an imported one, stays.
 * @throws AppError `invalid_input` on the slug
 */
export async function checkSlug({ data, existing }: GuardedWrite, name = 'slug'): Promise<void> {
  const slug = data[name];
  if (typeof slug !== 'string' || isSlug(slug) || (await existing())?.[name] === slug) return;
  throw new AppError('invalid_input', 'Expected lower-case letters, digits and single hyphens, such as about-us.', {
    path: name,
  });
}
