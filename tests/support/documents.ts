import type { TestApp } from './boot';

/** A document of whatever type. */
export interface Doc {
  id: number;
  documentId: string;
  [attribute: string]: unknown;
}

/** The document service without the generated types, for types of the test's own. */
export interface Documents {
  create(params: object): Promise<Doc>;
  update(params: object): Promise<Doc | null>;
  delete(params: object): Promise<{ documentId: string; entries: Doc[] }>;
  publish(params: object): Promise<unknown>;
  findOne(params: object): Promise<Doc | null>;
  findMany(params: object): Promise<Doc[]>;
  count(params: object): Promise<number>;
}

export function documentsOf(app: TestApp, uid: string): Documents {
  return app.strapi.documents(uid as never) as unknown as Documents;
}

/** The rows of a document as they are stored. */
export function storedRows(app: TestApp, table: string, documentId: string): Promise<Doc[]> {
  return app.strapi.db.connection(table).where('document_id', documentId).orderBy('id') as unknown as Promise<Doc[]>;
}
