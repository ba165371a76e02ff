import type { IncomingMessage } from 'node:http';
import { OdooFault } from './odoo-store';
import type { OdooStore } from './odoo-store';

export interface OdooAccess {
  version: number;
  database: string;
  login: string;
  apiKey: string;
  store: OdooStore;
  calls: string[];
}

export interface Reply {
  status: number;
  body: unknown;
  location?: string;
}

/** Answers one request as an Odoo of this version does: JSON-2 from 19 on, JSON-RPC always, else a page. */
export function answer(access: OdooAccess, request: IncomingMessage, body: string): Reply {
  const path = request.url ?? '/';
  if (path === '/jsonrpc') return answerRpc(access, JSON.parse(body) as RpcRequest);
  if (path.startsWith('/json/')) {
    // Odoo 18 has a read-only /json/1 behind the login page; before that the path is unknown.
    if (access.version === 18) return { status: 303, body: '<html></html>', location: '/web/login' };
    if (access.version >= 19) return answerJson2(access, request, body);
  }
  return { status: 404, body: '<!doctype html><title>404 Not Found</title>' };
}

function answerJson2(access: OdooAccess, request: IncomingMessage, body: string): Reply {
  const [, , , model = '', method = ''] = (request.url ?? '').split('/');
  const database = request.headers['x-odoo-database'];
  if (database && database !== access.database) return { status: 404, body: '<!doctype html><title>404</title>' };
  const [scheme = '', key] = (request.headers.authorization ?? '').split(' ');
  if (scheme.toLowerCase() !== 'bearer' || key !== access.apiKey) {
    return json2Error(401, 'werkzeug.exceptions.Unauthorized', 'Invalid apikey');
  }
  const { ids, context: _context, ...args } = JSON.parse(body) as Record<string, unknown>;
  if (method === 'load' && ids) {
    return json2Error(422, 'werkzeug.exceptions.UnprocessableEntity', `cannot call ${model}.load with ids`);
  }
  try {
    return { status: 200, body: run(access, { model, method, ids: ids as number[] | undefined, args }) };
  } catch (error) {
    if (!(error instanceof OdooFault)) throw error;
    return json2Error(error.exception.endsWith('NotFound') ? 404 : 500, error.exception, error.message);
  }
}

function json2Error(status: number, name: string, message: string): Reply {
  return { status, body: { name, message, arguments: [message], context: {}, debug: 'Traceback' } };
}

interface RpcRequest {
  id: number;
  params: { service: string; method: string; args: unknown[] };
}

function answerRpc(access: OdooAccess, request: RpcRequest): Reply {
  const { service, method, args } = request.params;
  const reply = (body: object): Reply => ({ status: 200, body: { jsonrpc: '2.0', id: request.id, ...body } });
  try {
    if (args[0] !== access.database) {
      throw new OdooFault('psycopg2.OperationalError', `database "${String(args[0])}" does not exist`);
    }
    if (service === 'common' && method === 'authenticate') {
      return reply({ result: args[1] === access.login && args[2] === access.apiKey ? 2 : false });
    }
    const [, userId, secret, model, name, positional, named] = args as [
      string,
      number,
      string,
      string,
      string,
      unknown[],
      Record<string, unknown>,
    ];
    if (userId !== 2 || secret !== access.apiKey) throw new OdooFault('odoo.exceptions.AccessDenied', 'Access Denied');
    const { context: _context, ...rest } = named;
    return reply({
      result: run(access, { model, method: name, ids: positional[0] as number[] | undefined, args: rest }),
    });
  } catch (error) {
    if (!(error instanceof OdooFault)) throw error;
    const data = { name: error.exception, message: error.message, arguments: [error.message], debug: 'Traceback' };
    return reply({ error: { code: 200, message: 'Odoo Server Error', data } });
  }
}

interface Run {
  model: string;
  method: string;
  ids?: number[];
  args: Record<string, unknown>;
}

function run({ store, calls }: OdooAccess, { model, method, ids, args }: Run): unknown {
  if (!store.hasModel(model))
    throw new OdooFault('werkzeug.exceptions.NotFound', `the model '${model}' does not exist`);
  calls.push(`${model}.${method}`);
  switch (method) {
    case 'load':
      return store.load(model, args['fields'] as string[], args['data'] as unknown[][]);
    case 'search_read':
      return store.searchRead(model, args['domain'] as [string, string, unknown][], args['fields'] as string[]);
    case 'unlink':
      return store.unlink(model, ids ?? []);
    default:
      throw new OdooFault('werkzeug.exceptions.NotFound', `The method '${model}.${method}' does not exist`);
  }
}
