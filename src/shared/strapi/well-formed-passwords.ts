import { createRequire } from 'node:module';

/*
 * Strapi hashes and compares passwords with bcryptjs 2.4.3, which reads half a surrogate pair before another character
 * for ever: its list of bytes grows until the process ends. A login with the password "\ud800a" is enough, by anybody and
 * of no account. All of Strapi calls the functions on the module itself (since 5.54), so that is where they are made
 * safe. tests/accounts/passwords.test.ts fails when that moves.
 */

type Call = (text: unknown, ...rest: unknown[]) => unknown;

const READ_A_TEXT = ['hash', 'hashSync', 'compare', 'compareSync'] as const;

const replaced = new WeakSet<Call>();

/** Gives bcrypt well-formed texts only: what is no character becomes U+FFFD. Call it in `register()`. */
export function hashWellFormedTexts(): void {
  const ofStrapi = createRequire(require.resolve('@strapi/strapi'));
  const bcrypt = ofStrapi('bcryptjs') as Record<(typeof READ_A_TEXT)[number], Call>;
  for (const name of READ_A_TEXT) {
    const before = bcrypt[name];
    if (replaced.has(before)) continue;
    const safe: Call = (text, ...rest) => before(typeof text === 'string' ? text.toWellFormed() : text, ...rest);
    replaced.add(safe);
    bcrypt[name] = safe;
  }
}
