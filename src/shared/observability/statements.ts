import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { currentCost } from '../context/request-context';
import { statementShape } from './statement-shape';

interface Statement {
  /** Of each statement its own, but for those that begin and end transactions. */
  __knexQueryUid?: string;
  sql: string;
}

/**
 * Counts what each request asks of the database, and logs the statements that take longer than the setting allows, by
 * their shape. Call it in `bootstrap()`.
 */
export function watchStatements(strapi: Core.Strapi): void {
  const asked = new Map<string, { at: number; cost: ReturnType<typeof currentCost> }>();
  const { connection } = strapi.db;
  connection.on('query', ({ __knexQueryUid: uid }: Statement) => {
    if (uid) asked.set(uid, { at: performance.now(), cost: currentCost() });
  });
  const answered = ({ __knexQueryUid: uid, sql }: Statement): void => {
    const statement = uid && asked.get(uid);
    if (!statement) return;
    asked.delete(uid);
    const ms = performance.now() - statement.at;
    if (statement.cost) {
      statement.cost.statements += 1;
      statement.cost.databaseMs += ms;
    }
    const { slowStatementMs } = settings(strapi).observability;
    if (slowStatementMs > 0 && ms > slowStatementMs)
      strapi.log.warn(`A statement took ${Math.round(ms)} ms: ${statementShape(sql)}`);
  };
  connection.on('query-response', (_rows: unknown, statement: Statement) => answered(statement));
  connection.on('query-error', (_error: unknown, statement: Statement) => answered(statement));
}
