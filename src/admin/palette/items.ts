/** Something that the palette leads to. */
export interface Item {
  id: string;
  title: string;
  /** What it is, in a few words beside its title. */
  hint?: string;
  to: string;
  /** By what else it is found: its name in the other language. */
  alias?: string;
}

/** As it is compared: without case and accents; „ß" is "ss". */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');

/** The items in which every word of a text stands somewhere; first those whose title begins with it. */
export function matching(items: readonly Item[], text: string, most: number): Item[] {
  const sought = plain(text.trim());
  const words = sought.split(/\s+/).filter(Boolean);
  const found = items.filter(({ title, hint = '', alias = '' }) => {
    const all = plain(`${title} ${hint} ${alias}`);
    return words.every((word) => all.includes(word));
  });
  const rank = ({ title }: Item): number => (plain(title).startsWith(sought) ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other)).slice(0, most);
}
