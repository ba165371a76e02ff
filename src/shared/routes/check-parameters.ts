import type { Context, Next } from 'koa';
import { isRow } from '../models/model';
import { MOST_ORDERS, orders, TOO_MANY_ORDERS } from '../queries/query-size';
import { AppError } from '../errors/app-error';
import type { OperationContract } from '../contracts/operation';
import { isGraphqlPath } from '../http/graphql-path';

interface Route {
  path?: string;
  handler?: unknown;
  info?: { type?: string; pluginName?: string };
  config?: { operation?: OperationContract };
}

/** What Strapi's own reading actions take. */
const OF_ONE = ['fields', 'filters', 'locale', 'populate', 'status'];
const OF_LISTS = [...OF_ONE, 'sort', 'pagination', '_q'];

/** Ways of asking for a page that are not this platform's. */
const OTHER_PAGING: readonly string[] = ['page', 'pageSize', 'start', 'limit', 'offset', 'per_page'];

/** What others put into these addresses is theirs: providers of logins, and mail programs that follow links. */
const OF_OTHERS = /^\/(connect\/|auth\/[^/]+\/callback$|auth\/email-confirmation$)/;

/** The names that a route knows in the query of its address; undefined where anything is for it to judge. */
function knownNames({ path = '', handler, info, config }: Route): readonly string[] | undefined {
  const { operation } = config ?? {};
  if (operation) return Object.keys(operation.query?.shape ?? {});
  if (/^api::.+\.findOne$/.test(String(handler))) return OF_ONE;
  if (/^api::.+\.find$/.test(String(handler))) return OF_LISTS;
  if (info?.pluginName !== 'users-permissions') return undefined;
  if (path === '/users/me') return ['fields', 'populate'];
  // The rest of the plugin is closed, and says so itself.
  return path.startsWith('/auth/') && !OF_OTHERS.test(path) ? [] : undefined;
}

/**
 * The step after authentication that refuses what a route of the public API does not know in the query of its address:
 * a misspelt condition would otherwise answer everything.
 * @throws AppError `invalid_input` with the name of each
 */
export async function checkParameters(ctx: Context, next: Next): Promise<unknown> {
  const { route } = ctx.state as { route?: Route };
  if (!route || route.info?.type !== 'content-api' || isGraphqlPath(ctx.path)) return next();
  checkOrders(ctx.query);
  const known = knownNames(route);
  const unknown = known ? sentNames(ctx).filter((name) => !known.includes(name)) : [];
  if (unknown.length === 0) {
    if (known === OF_LISTS) checkPage(ctx.query.pagination);
    return next();
  }
  const errors = unknown.map((name) => ({ path: [name], message: messageFor(name, known ?? []) }));
  throw new AppError('invalid_input', errors[0]?.message ?? '', { errors });
}

/** What Strapi's own lists are asked for a page by, from where on; -1 asks for as many as there may be. */
const PAGING: Readonly<Record<string, RegExp>> = {
  page: /^[1-9]\d{0,6}$/,
  pageSize: /^(-1|[1-9]\d{0,8})$/,
  start: /^\d{1,9}$/,
  limit: /^(-1|\d{1,9})$/,
};
/** What the list itself judges. */
const OF_CURSORS = ['after', 'withCount'];

/**
 * Strapi takes what is no number for its default, and what is beyond all numbers for one; who misspells `after` would get
 * the first page for ever.
 */
function checkPage(pagination: unknown): void {
  if (!isRow(pagination)) return;
  for (const [name, value] of Object.entries(pagination)) {
    if (OF_CURSORS.includes(name)) continue;
    const expected = Object.hasOwn(PAGING, name) ? PAGING[name] : undefined;
    if (expected?.test(String(value))) continue;
    const least = name === 'page' || name === 'pageSize' ? 1 : 0;
    const message = expected
      ? `Expected a whole number from ${least}.`
      : `This is not known here. Known are ${[...Object.keys(PAGING), ...OF_CURSORS].join(', ')}.`;
    throw new AppError('invalid_input', `pagination.${name}: ${message}`, {
      errors: [{ path: ['pagination', name], message }],
    });
  }
}

/** Before anything else: Strapi looks each attribute of an order up several times, which takes seconds for thousands. */
function checkOrders(query: unknown, path: string[] = []): void {
  if (!isRow(query)) return;
  for (const [name, value] of Object.entries(query)) {
    const at = [...path, name];
    if (name !== 'sort') checkOrders(value, at);
    else if (orders(value) > MOST_ORDERS) {
      throw new AppError('invalid_input', TOO_MANY_ORDERS, { errors: [{ path: at, message: TOO_MANY_ORDERS }] });
    }
  }
}

/** The names as they were sent: what is parsed lacks those of every object, such as `constructor`. */
function sentNames({ query, querystring }: Context): string[] {
  const raw = [...new URLSearchParams(querystring).keys()].map((name) => name.replace(/\[.*$/s, ''));
  return [...new Set([...Object.keys(query), ...raw.filter((name) => name !== '')])];
}

function messageFor(name: string, known: readonly string[]): string {
  const said = `${name} is not known here.`;
  if (known.includes('pagination') && OTHER_PAGING.includes(name)) {
    return `${said} Pages are asked for by pagination[page] and pagination[pageSize].`;
  }
  return known.length > 0 ? `${said} Known are ${known.join(', ')}.` : said;
}
