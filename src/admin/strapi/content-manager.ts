import { adminApi, type StrapiApp } from '@strapi/strapi/admin';

/*
 * Pieces of the content manager in the browser (@strapi/content-manager 5.54.0): `apis` of its plugin, which its package
 * gives no types for; the names of three hooks and what is handed to them; the tag under which its store keeps a loaded
 * entry, and the action by which it changes one before the server has. Links, labels and panels are shown by it alone. tests/e2e fails when they move: admin.test.ts (links, labels,
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

interface Link {
  uid: string;
  title: string;
}

/** Changes the links to the lists of types. Call it in `bootstrap()`. */
export function changeLinks(app: StrapiApp, change: (link: Link) => Link): void {
  app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', (given: unknown) => {
    const { ctLinks, ...rest } = given as { ctLinks: Link[] };
    return { ...rest, ctLinks: ctLinks.map(change) };
  });
}

export interface Labelled {
  name: string;
  label: unknown;
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
