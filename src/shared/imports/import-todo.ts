import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Something that an import leaves for people to do. */
export interface ImportTodo {
  /** What it is, in one sentence with the number in it. */
  what: string;
  /** How it is done. */
  how: string;
  count: number;
  /** The first documents concerned. */
  documentIds: string[];
}

export interface ImportTodoFinder {
  /** Of which type rows were imported. */
  uid: string;
  /** Looks for it; null where there is nothing to do. */
  find(strapi: Core.Strapi): Promise<ImportTodo | null>;
}

const declared = new WeakMap<Core.Strapi, ImportTodoFinder[]>();
const SHOWN = 20;

/** Declares what somebody may have to do after an import; called in a context's `register()`. */
export function registerImportTodo(strapi: Core.Strapi, finder: ImportTodoFinder): void {
  declared.set(strapi, [...(declared.get(strapi) ?? []), finder]);
}

/** What is left to do after rows of these types were imported. */
export async function todosOf(strapi: Core.Strapi, uids: ReadonlySet<string>): Promise<ImportTodo[]> {
  const todos: ImportTodo[] = [];
  for (const { uid, find } of declared.get(strapi) ?? []) {
    const todo = uids.has(uid) ? await find(strapi) : null;
    if (todo) todos.push(todo);
  }
  return todos;
}

/** Documents that came with an import, to put beside other conditions on a table. */
export function isImported(documentId: string, uid: string): (query: Knex.QueryBuilder) => void {
  return (query) => {
    void query.whereExists((records: Knex.QueryBuilder) => {
      void records
        .from({ imported: 'system_integration_records' })
        .whereRaw('imported.target_document_id = ??', [documentId])
        .where('imported.target_type', uid)
        .whereLike('imported.system', 'legacy:%');
    });
  };
}

/** A todo of these documents; null where there are none. */
export function todoOf(
  documentIds: readonly string[],
  { what, how }: { what: (count: number) => string; how: string },
): ImportTodo | null {
  const count = documentIds.length;
  return count === 0 ? null : { what: what(count), how, count, documentIds: documentIds.slice(0, SHOWN) };
}
