const SLUG = /^[a-z0-9]+(?:[-_.~][a-z0-9]+)*$/;
const LONGEST = 80;

/** Whether a text looks well in an address. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A text as a part of an address: `Größe & Form` → `groesse-form`; empty where it has no letter or digit for that. */
export function slugOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}

/** Whether a slug was made of this text: it is the text's own, or that with a number because that was taken. */
export function isSlugOf(slug: string, text: string): boolean {
  const base = slugOf(text);
  return base !== '' && slug.startsWith(base) && /^(?:-\d+)?$/.test(slug.slice(base.length));
}
