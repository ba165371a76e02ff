import type { Configuration } from '../../strapi/content-manager/configuration-of-forms';
import type { ProposedView } from '../../strapi/content-manager/proposed-views';

/** A proposal as a list of parts, each of which a person may have made their own. */
export type Parts = Record<string, unknown>;

/** The parts that code proposes for a type. */
export function partsOfProposal({ settings = {}, layouts = {}, metadatas = {} }: ProposedView): Parts {
  const { mainField, defaultSortBy, defaultSortOrder } = settings;
  return {
    ...(mainField !== undefined && { title: mainField, sort: [defaultSortBy, defaultSortOrder] }),
    ...(layouts.list && { list: layouts.list }),
    ...(layouts.edit && { edit: layouts.edit }),
    ...Object.fromEntries(
      Object.entries(metadatas).map(([name, { edit }]) => [`relation ${name}`, edit.mainField] as const),
    ),
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What nobody would choose to call a record by. */
const NOBODYS_CHOICE: readonly unknown[] = ['id', 'documentId', null, undefined];

/**
 * How a type is shown once code proposes something new: each part that is still as code (or Strapi, where code had nothing
 * to say) proposed it before is taken from the proposal; what a person arranged stays. Null where nothing changes.
 */
export function mergeView(stored: Configuration, { before, now }: { before: Parts; now: Parts }): Configuration | null {
  const has = partsOfStored(stored);
  const taken = Object.entries(now).filter(([part, value]) => {
    if (!(part in has) || isSame(has[part], value)) return false;
    const isName = part === 'title' || part.startsWith('relation ');
    return isSame(has[part], before[part]) || (isName && NOBODYS_CHOICE.includes(has[part]));
  });
  return taken.length === 0 ? null : taken.reduce((view, [part, value]) => withPart(view, part, value), stored);
}

function partsOfStored({ settings, layouts, metadatas }: Configuration): Parts {
  return {
    title: settings.mainField,
    sort: [settings.defaultSortBy, settings.defaultSortOrder],
    list: layouts.list,
    edit: layouts.edit,
    ...Object.fromEntries(
      Object.entries(metadatas).map(([name, { edit }]) => [`relation ${name}`, edit?.mainField] as const),
    ),
  };
}

function withPart(view: Configuration, part: string, value: unknown): Configuration {
  const { settings, layouts, metadatas } = view;
  switch (part) {
    case 'title':
      return { ...view, settings: { ...settings, mainField: value as string } };
    case 'sort': {
      const [defaultSortBy, defaultSortOrder] = value as [string, string];
      return { ...view, settings: { ...settings, defaultSortBy, defaultSortOrder } };
    }
    case 'list':
      return { ...view, layouts: { ...layouts, list: value as string[] } };
    case 'edit':
      return { ...view, layouts: { ...layouts, edit: value as unknown[][] } };
    default: {
      const name = part.slice('relation '.length);
      const metadata = metadatas[name];
      if (!metadata) return view;
      const edit = { ...metadata.edit, mainField: value as string };
      return { ...view, metadatas: { ...metadatas, [name]: { ...metadata, edit } } };
    }
  }
}
