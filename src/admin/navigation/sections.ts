import { GROUPS } from './types';

type InBoth = readonly [en: string, de: string];
export type Language = 'en' | 'de';

const groups: Record<string, { title: InBoth; types: Record<string, InBoth> } | undefined> = GROUPS;
/** Types of plugins, by the context that people look for them in. */
const OF_PLUGINS: Readonly<Record<string, { context: string; name: InBoth }>> = {
  'plugin::users-permissions.user': { context: 'accounts', name: ['Logins', 'Zugänge'] },
};
const OTHERS: InBoth = ['Other', 'Weitere'];

/** The section of a type and its name in there, in both languages; what is not known stands under its own name. */
export function placeOf(uid: string, displayName: string): { section: string; title: InBoth; name: InBoth } {
  const plugin = OF_PLUGINS[uid];
  const [, context, type] = /^api::([\w-]+)\.([\w-]+)$/.exec(uid) ?? [];
  const section = plugin?.context ?? context ?? '';
  const group = groups[section];
  const name = plugin?.name ?? group?.types[type ?? ''] ?? [displayName, displayName];
  return { section: group ? section : 'others', title: group?.title ?? OTHERS, name };
}

/** Those with one row each. */
export const SINGLE: readonly string[] = ['api::system.platform-settings'];

/** Whether it is one of the types that the menu shows. */
export const isNamed = (uid: string): boolean => placeOf(uid, '').name[0] !== '';

/** Where the content manager shows a type. */
export const pathOf = (uid: string): string =>
  `/content-manager/${SINGLE.includes(uid) ? 'single' : 'collection'}-types/${uid}`;

/** By what the menu's search finds a type: its section and name in both languages, the own one first. */
export function searchedName(uid: string, displayName: string, language: Language): string {
  const { title, name } = placeOf(uid, displayName);
  const both = [`${title[0]} · ${name[0]}`, `${title[1]} · ${name[1]}`];
  return (language === 'de' ? both.reverse() : both).join(' / ');
}

export interface Section<Link> {
  id: string;
  title: string;
  links: (Link & { name: string })[];
}

/** Links by context, in the order of a language; `displayName` is for types that have no other name. */
export function sectionsOf<Link extends { uid: string; displayName?: string }>(
  links: readonly Link[],
  language: Language,
): Section<Link>[] {
  const at = language === 'de' ? 1 : 0;
  const inOrder = new Intl.Collator(language).compare;
  const sections = new Map<string, Section<Link>>();
  for (const link of links) {
    const { section: id, title, name } = placeOf(link.uid, link.displayName ?? link.uid);
    const section = sections.get(id) ?? { id, title: title[at], links: [] };
    section.links.push({ ...link, name: name[at] });
    sections.set(id, section);
  }
  const sorted = [...sections.values()].sort(
    (one, other) => Number(one.id === 'others') - Number(other.id === 'others') || inOrder(one.title, other.title),
  );
  for (const { links: own } of sorted) own.sort((one, other) => inOrder(one.name, other.name));
  return sorted;
}
