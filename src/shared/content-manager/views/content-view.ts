import type { Core } from '@strapi/strapi';
import { contentTypesOf, modelsOf } from '../../models/model';
import { isEntryType } from '../../staff-access/reader';
import { proposedView, proposeView, type ProposedView } from '../../strapi/content-manager/proposed-views';
import { declareChoices, type Choices } from './choices';
import { findByTitle } from './found-types';
import { declareValidity, type Validity } from './validity';
import { declareTitle, titleOf, type Title } from './titles';

/** How the content manager shows a type until somebody rearranges it there. */
export interface ContentView {
  /**
   * What an entry is called in lists, headings and relations: an attribute, or parts for those that have no name of their
   * own; a relation stands for the name of what it leads to.
   */
  title: Title;
  /** Whether its records are found by that title from every page of the admin: of the dozen that people look for. */
  isFound?: true;
  /** The order of the list, as attribute and direction; else by title, and the newest first where that is put together. */
  sort?: readonly [attribute: string, direction: 'ASC' | 'DESC'];
  /** The columns of the list. */
  list: readonly string[];
  /** The rows of the form: attributes separated by spaces share a row. Rich text and JSON need a row of their own. */
  form?: readonly string[];
  /** Which records fit its relations. */
  choices?: Choices;
  /** When its records count, by attributes: its list marks what is over or not there yet. */
  validity?: Validity;
}

/** The views of a context's types, by uid. */
export type ContentViews = Readonly<Record<string, ContentView>>;

const ROW_WIDTH = 12;

/** What stands for a name that is put together where the content manager stores what records are called by. */
export const NO_NAME = 'documentId';

/** Proposes how types are shown. What somebody saved in the content manager wins. Call it in `register()`. */
export function registerContentViews(strapi: Core.Strapi, views: ContentViews): void {
  for (const [uid, view] of Object.entries(views)) {
    declareTitle(strapi, uid, view.title);
    if (view.isFound) findByTitle(strapi, uid);
    if (view.validity) declareValidity(strapi, uid, view.validity);
    if (view.choices) declareChoices(strapi, uid, view.choices);
    const mainField = typeof view.title === 'string' ? view.title : NO_NAME;
    const order = typeof view.title === 'string' ? ([view.title, 'ASC'] as const) : (['createdAt', 'DESC'] as const);
    const [defaultSortBy, defaultSortOrder] = view.sort ?? order;
    proposeView(strapi, uid, {
      settings: {
        bulkable: true,
        filterable: true,
        searchable: true,
        pageSize: 20,
        mainField,
        defaultSortBy,
        defaultSortOrder,
        relationOpenMode: 'modal',
      },
      layouts: { list: [...view.list], ...(view.form && { edit: view.form.map(row) }) },
    });
  }
}

/** Lets relations show what they lead to by its title. Call it in `register()`, after all contexts. */
export function nameRelations(strapi: Core.Strapi): void {
  for (const { uid, attributes } of contentTypesOf(strapi)) {
    if (!uid.startsWith('api::')) continue;
    const names = Object.entries(attributes).flatMap(([name, { type, target }]) => {
      if (type !== 'relation' || target === undefined) return [];
      const title = titleOf(strapi, target);
      if (title.length === 0) return [];
      return [[name, { edit: { mainField: typeof title === 'string' ? title : NO_NAME }, list: {} }] as const];
    });
    proposeView(strapi, uid, { metadatas: Object.fromEntries(names) });
  }
}

/**
 * Keeps what only the platform reads out of forms and lists: ids beside relations, hashes, deletion marks, and links to
 * records that nobody is shown.
 */
export function hideMachineFields(strapi: Core.Strapi): void {
  const getModel = modelsOf(strapi);
  const isShownType = (uid: string | undefined): boolean => !uid?.startsWith('api::') || isEntryType(getModel(uid));
  for (const { uid, attributes } of contentTypesOf(strapi)) {
    if (!uid.startsWith('api::')) continue;
    const hidden = Object.entries(attributes)
      .filter(([name, attribute]) => isMachineField(name, attribute) || !isShownType(attribute.target))
      .map(([name]) => [name, { hidden: true }] as const);
    const names = new Set(hidden.map(([name]) => name));
    const { layouts } = proposedView(strapi, uid);
    proposeView(strapi, uid, {
      attributes: Object.fromEntries(hidden),
      ...(layouts && { layouts: withoutNames(layouts, names) }),
    });
  }
}

/** What is hidden has no place: of a context that is off, nothing is listed, and the content manager refuses what is. */
function withoutNames({ list, edit }: NonNullable<ProposedView['layouts']>, names: ReadonlySet<string>) {
  const rows = edit?.map((fields) => fields.filter(({ name }) => !names.has(name))).filter(({ length }) => length > 0);
  return { ...(list && { list: list.filter((name) => !names.has(name)) }), ...(rows && { edit: rows }) };
}

function isMachineField(name: string, { private: isPrivate = false }: { private?: boolean }): boolean {
  return isPrivate && (/DocumentId$|Hash$|TokenEncrypted$/.test(name) || name === 'deletedAt');
}

function row(names: string): { name: string; size: number }[] {
  const fields = names.split(' ');
  return fields.map((name) => ({ name, size: Math.floor(ROW_WIDTH / fields.length) }));
}
