import type { Core } from '@strapi/strapi';
import type { Seam } from '../kit/seam';

/** What the query engine is asked, or was: handlers take of it what they read. */
interface QueryEvent {
  model: { uid: string };
  params: object;
  result?: object | null;
}

/** Methods, so that a handler may say in its own words what it reads of the event. */
interface Handlers {
  /** The types that are meant; all unless given. */
  models?: string[];
  beforeFindOne?(event: QueryEvent): unknown;
  beforeFindMany?(event: QueryEvent): unknown;
  beforeCount?(event: QueryEvent): unknown;
  beforeCreate?(event: QueryEvent): unknown;
  beforeUpdate?(event: QueryEvent): unknown;
  afterUpdate?(event: QueryEvent): unknown;
  afterDelete?(event: QueryEvent): unknown;
}

export const seam: Seam = {
  of: '@strapi/database',
  since: '5.54.0',
  reaches: 'types what `strapi.db.lifecycles.subscribe` takes',
  why: 'The event of Strapi is the same for all that is asked and says of its parameters that they may be anything, so that no handler fits that says what it reads.',
  parts: (strapi) => [{ name: 'strapi.db.lifecycles', object: strapi.db.lifecycles, methods: { subscribe: 1 } }],
};

/** Hears of what the query engine is asked, and may change its parameters. Call it in `bootstrap()`. */
export function onQueries(strapi: Core.Strapi, handlers: Handlers): void {
  strapi.db.lifecycles.subscribe(handlers as never);
}
