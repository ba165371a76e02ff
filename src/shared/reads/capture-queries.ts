import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { EngineQuery } from '../strapi/database/query-engine';
import { onQueries } from '../strapi/core/query-events';

export interface CapturedQuery {
  action: 'findOne' | 'findMany' | 'count';
  query: EngineQuery;
}

const capturing = new AsyncLocalStorage<{ uid: string; queries: CapturedQuery[] }>();

/** No row has it. */
const NOTHING = { id: -1 };

/**
 * Notes what the query engine is asked in `captureQueries`, after all else that has a say in it, and lets it find nothing.
 * Call it last in `bootstrap`.
 */
export function enableCapture(strapi: Core.Strapi): void {
  const note =
    (action: CapturedQuery['action']) =>
    ({ model: { uid }, params }: { model: { uid: string }; params: EngineQuery }): void => {
      const captured = capturing.getStore();
      if (captured?.uid !== uid) return;
      captured.queries.push({ action, query: { ...params } });
      for (const name of Object.keys(params)) delete params[name as keyof EngineQuery];
      params.where = NOTHING;
    };
  onQueries(strapi, {
    beforeFindOne: note('findOne'),
    beforeFindMany: note('findMany'),
    beforeCount: note('count'),
  });
}

/** What `work` asks the query engine of a type, which finds nothing of it meanwhile. */
export async function captureQueries<T>(
  uid: string,
  work: () => Promise<T>,
): Promise<{ answer: T; queries: CapturedQuery[] }> {
  const queries: CapturedQuery[] = [];
  const answer = await capturing.run({ uid, queries }, work);
  return { answer, queries };
}
