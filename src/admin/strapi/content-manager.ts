import type { ReactNode } from 'react';
import { adminApi, type StrapiApp } from '@strapi/strapi/admin';

/*
 * Pieces of the content manager in the browser (@strapi/content-manager 5.54.0): `apis` of its plugin, which its package
 * gives no types for; the names of two hooks and what is handed to them; the tag under which its store keeps a loaded
 * entry, and the action by which it changes one before the server has. Labels and panels are shown by it alone. tests/e2e fails when they move: admin.test.ts (labels,
 * panel), trash.test.ts (actions), fields.test.ts (forms, a refused save).
 */

interface Apis {
  addEditViewSidePanel(panels: unknown[]): void;
  addDocumentAction<Action>(change: (actions: Action[]) => Action[]): void;
  addBulkAction<Action>(change: (actions: Action[]) => Action[]): void;
}

const apisOf = (app: StrapiApp): Apis => (app.getPlugin('content-manager') as unknown as { apis: Apis }).apis;

/** Puts a panel beside the form of every entry; one that gives null is not shown. Call it in `bootstrap()`. */
export function addSidePanel(
  app: StrapiApp,
  panel: (props: never) => { title: string; content: unknown } | null,
): void {
  apisOf(app).addEditViewSidePanel([panel]);
}

/** Changes what can be done with an entry, and with those that are selected in a list. Call it in `bootstrap()`. */
export function changeActions<Action>(
  app: StrapiApp,
  { ofOne, ofMany }: Record<'ofOne' | 'ofMany', (actions: Action[]) => Action[]>,
): void {
  apisOf(app).addDocumentAction(ofOne);
  apisOf(app).addBulkAction(ofMany);
}

export interface Labelled {
  name: string;
  label: unknown;
  /** What stands below the input of a form. */
  hint?: string;
}

/** Changes how attributes are called in forms and lists. Call it in `bootstrap()`. */
export function changeLabels(app: StrapiApp, change: (field: Labelled) => Labelled): void {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (given: unknown) => {
    const { layout, ...rest } = given as { layout: { layout: Labelled[][][] } };
    return {
      ...rest,
      layout: { ...layout, layout: layout.layout.map((panel) => panel.map((row) => row.map(change))) },
    };
  });
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (given: unknown) => {
    const { displayedHeaders, ...rest } = given as { displayedHeaders: Labelled[] };
    return { ...rest, displayedHeaders: displayedHeaders.map(change) };
  });
}

type Cell = (row: Record<string, unknown>) => ReactNode;

interface Column {
  name: string;
  attribute: { type: string };
  cellFormatter?: Cell;
}

/** Shows the values of columns in its own way, where `cellFor` gives one. Call it in `bootstrap()`. */
export function changeCells(app: StrapiApp, cellFor: (column: Column) => Cell | undefined): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (given: unknown) => {
    const { displayedHeaders, ...rest } = given as { displayedHeaders: Column[] };
    const changed = displayedHeaders.map((column) => {
      const cellFormatter = column.cellFormatter ?? cellFor(column);
      return cellFormatter ? { ...column, cellFormatter } : column;
    });
    return { ...rest, displayedHeaders: changed };
  });
}

interface AddedColumn {
  name: string;
  label: { id: string; defaultMessage: string };
  /** Asked with the options of the type that is listed. */
  isShown(options: Readonly<Record<string, unknown>>): boolean;
  cell: Cell;
}

/** Adds a column to the lists of types that ask for it. Call it in `bootstrap()`. */
export function addColumn(app: StrapiApp, { isShown, cell, name, label }: AddedColumn): void {
  const column = {
    name,
    label,
    attribute: { type: 'custom' },
    searchable: false,
    sortable: false,
    cellFormatter: cell,
  };
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (given: unknown) => {
    const { displayedHeaders, layout } = given as {
      displayedHeaders: unknown[];
      layout: { options?: Record<string, unknown> };
    };
    return {
      layout,
      displayedHeaders: isShown(layout.options ?? {}) ? [...displayedHeaders, column] : displayedHeaders,
    };
  });
}

interface Patched {
  type: string;
  payload?: { queryCacheKey?: string };
}

/**
 * Lets a form keep what was typed when its save is refused. The content manager writes what it sends into its store
 * before there is an answer, and takes it back after a refusal: forms are filled from there, and lose all of it. Without
 * that, an entry is read again after each save, as it is anyway. Call it in `register()`.
 */
export function keepWhatIsTyped(app: StrapiApp): void {
  app.addMiddlewares([
    () => () => (next) => (action: Patched) => {
      const isForm = action.payload?.queryCacheKey?.startsWith('getDocument(') === true;
      return isForm && action.type.endsWith('/queries/queryResultPatched') ? action : next(action);
    },
  ]);
}

/** What makes the store read an entry again: its form shows what is stored by now. */
export function readAgain(uid: string, documentId: string): ReturnType<typeof adminApi.util.invalidateTags> {
  return adminApi.util.invalidateTags([{ type: 'Document', id: `${uid}_${documentId}` } as never]);
}

/** What makes the store read the list of a type again. */
export function listAgain(uid: string): ReturnType<typeof adminApi.util.invalidateTags> {
  return adminApi.util.invalidateTags([{ type: 'Document', id: `${uid}_LIST` } as never]);
}
