import { compare, hash } from 'bcryptjs';
import type { Core } from '@strapi/strapi';
import { madeOfSettings, settings } from '../../config/settings';
import { bcryptCandidates, bcryptInput } from './bcrypt-input';

/** A login must not take seconds, whatever was imported. */
const DEAREST = 14;
/** How often a process looks what imported hashes cost. */
const LOOK_EVERY_MS = 10 * 60_000;
/** Well formed, and of no password. */
const NOBODY = 'NoSuchAccountNoSuchAccoeWxyzWxyzWxyzWxyzWxyzWxyzWxyzW';

const dummyOf = (cost: number): string => `$2b$${String(cost).padStart(2, '0')}$${NOBODY}`;
const costOf = (stored: string): number => Number(/^\$2[abxy]?\$(\d\d)\$/.exec(stored)?.[1] ?? DEAREST);

/** The hash of a new password. */
export function hashPassword(strapi: Core.Strapi, password: string): Promise<string> {
  return hash(bcryptInput(password), settings(strapi).logins.hashCost);
}

/** Whether a password is the one that a hash was made of. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  let found = false;
  for (const candidate of bcryptCandidates(password)) found = (await compare(candidate, stored)) || found;
  return found;
}

/**
 * The same for who may have no account (`stored` null), in a time that does not tell: the work is that of the dearest
 * hash there is, whatever this one costs. Hashes that were imported may cost more than ours.
 */
export async function isPasswordOfSomebody(
  password: string,
  stored: string | null,
  { dearest }: { dearest: number },
): Promise<boolean> {
  const real = stored ?? dummyOf(dearest);
  const found = await isPassword(password, real);
  // 2^c and 2^c + 2^(c+1) + … + 2^(d-1) are 2^d.
  for (let cost = costOf(real); cost < dearest; cost += 1) await isPassword(password, dummyOf(cost));
  return found && stored !== null;
}

const looks = madeOfSettings(() => new Map<string, { at: number; dearest: Promise<number> }>());

/** What the dearest hash in a table of accounts costs. */
export function dearestHash(strapi: Core.Strapi, table: string): Promise<number> {
  const known = looks(strapi);
  const last = known.get(table);
  if (last && Date.now() - last.at < LOOK_EVERY_MS) return last.dearest;
  const dearest = look(strapi, table);
  known.set(table, { at: Date.now(), dearest });
  dearest.catch(() => known.delete(table));
  return dearest;
}

async function look(strapi: Core.Strapi, table: string): Promise<number> {
  const row = (await strapi.db
    .connection(table)
    .where('password', 'like', '$2_$%')
    .first(strapi.db.connection.raw('max(substr(password, 5, 2)) as cost'))) as { cost: string | null } | undefined;
  return Math.min(DEAREST, Math.max(settings(strapi).logins.hashCost, Number(row?.cost ?? 0)));
}
