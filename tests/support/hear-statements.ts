import type { TestApp } from './boot';

/** A statement as knex tells of it. */
export interface HeardStatement {
  /** Of each statement its own, but for those that begin and end transactions. */
  __knexQueryUid?: string;
  sql: string;
  bindings?: unknown[];
}

/** Tells every statement that the application asks while `work` runs. */
export async function hearStatements<T>(
  app: TestApp,
  hear: (statement: HeardStatement) => void,
  work: () => Promise<T>,
): Promise<T> {
  const { connection } = app.strapi.db;
  connection.on('query', hear);
  try {
    return await work();
  } finally {
    connection.removeListener('query', hear);
  }
}
