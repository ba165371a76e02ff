import { createRequire } from 'node:module';
import type { Seam } from '../kit/seam';

type Call = (text: unknown, ...rest: unknown[]) => unknown;

const READ_A_TEXT = ['hash', 'hashSync', 'compare', 'compareSync'] as const;

const replaced = new WeakSet<Call>();

type Bcrypt = Record<(typeof READ_A_TEXT)[number], Call>;

/** The bcryptjs that a package of Strapi loads. */
const bcryptOf = (name: string): Bcrypt =>
  createRequire(createRequire(require.resolve('@strapi/strapi')).resolve(`${name}/package.json`))('bcryptjs') as Bcrypt;

const HASHING = ['@strapi/admin', '@strapi/core', '@strapi/plugin-users-permissions'];

export const seam: Seam = {
  of: 'bcryptjs',
  since: '2.4.3',
  reaches: 'replaces `hash`, `hashSync`, `compare` and `compareSync` of the module that Strapi loads',
  why: 'It reads half a surrogate pair before another character for ever: its list of bytes grows until the process ends. A login with the password "\\ud800a" is enough, by anybody and of no account. All of Strapi calls the functions on the module itself.',
  faults: () =>
    HASHING.filter((name) => READ_A_TEXT.some((method) => !replaced.has(bcryptOf(name)[method]))).map(
      (name) => `${name} hashes by another copy of bcryptjs`,
    ),
};

/** Gives bcrypt well-formed texts only: what is no character becomes U+FFFD. Call it in `register()`. */
export function hashWellFormedTexts(): void {
  const ofStrapi = createRequire(require.resolve('@strapi/strapi'));
  const bcrypt = ofStrapi('bcryptjs') as Bcrypt;
  for (const name of READ_A_TEXT) {
    const before = bcrypt[name];
    if (replaced.has(before)) continue;
    const safe: Call = (text, ...rest) => before(typeof text === 'string' ? text.toWellFormed() : text, ...rest);
    replaced.add(safe);
    bcrypt[name] = safe;
  }
}
