import type { Core, UID } from '@strapi/strapi';
import { proposeView } from '../strapi/content-manager/proposed-views';

/** How the content manager shows a type until somebody rearranges it there. */
export interface ContentView {
  /** What an entry is called in lists, headings and relations. */
  title: string;
  /** The order of the list, as attribute and direction. */
  sort?: readonly [attribute: string, direction: 'ASC' | 'DESC'];
  /** The columns of the list. */
  list: readonly string[];
  /** The rows of the form: attributes separated by spaces share a row. Rich text and JSON need a row of their own. */
  form?: readonly string[];
  /** What related entries are called, by attribute. */
  relations?: Readonly<Record<string, string>>;
}

const ROW_WIDTH = 12;

/** Proposes how a type is shown. What somebody saved in the content manager wins. Call it in `register()`. */
export function registerContentView(strapi: Core.Strapi, uid: UID.ContentType, view: ContentView): void {
  const [defaultSortBy = view.title, defaultSortOrder = 'ASC'] = view.sort ?? [];
  proposeView(strapi, uid, {
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 20,
      mainField: view.title,
      defaultSortBy,
      defaultSortOrder,
      relationOpenMode: 'modal',
    },
    metadatas: Object.fromEntries(
      Object.entries(view.relations ?? {}).map(([name, mainField]) => [name, { edit: { mainField }, list: {} }]),
    ),
    layouts: { list: [...view.list], ...(view.form && { edit: view.form.map(row) }) },
  });
}

/** Keeps what only the platform reads out of forms and lists: ids beside relations, hashes, deletion marks. */
export function hideMachineFields(strapi: Core.Strapi): void {
  for (const [uid, contentType] of Object.entries(strapi.contentTypes)) {
    if (!uid.startsWith('api::')) continue;
    const hidden = Object.entries(contentType.attributes as Record<string, { private?: boolean }>)
      .filter(([name, attribute]) => isMachineField(name, attribute))
      .map(([name]) => [name, { hidden: true }] as const);
    proposeView(strapi, uid, { attributes: Object.fromEntries(hidden) });
  }
}

function isMachineField(name: string, { private: isPrivate = false }: { private?: boolean }): boolean {
  return isPrivate && (/DocumentId$|Hash$|TokenEncrypted$/.test(name) || name === 'deletedAt');
}

function row(names: string): { name: string; size: number }[] {
  const fields = names.split(' ');
  return fields.map((name) => ({ name, size: Math.floor(ROW_WIDTH / fields.length) }));
}
