const MAX_LENGTH = 100;
const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The name of a plan as it stands in addresses: "Größe Élan" is "groesse-elan"; "plan" where nothing is left. */
export function planSlug(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (between) => (/^\p{M}+$/u.test(between) ? '' : '-'));
  return plain.replace(/^-+|-+$/g, '').slice(0, MAX_LENGTH) || 'plan';
}
