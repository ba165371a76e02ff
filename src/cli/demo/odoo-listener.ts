import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OdooFault, OdooStore } from './odoo-store';

export interface OdooListenerOptions {
  /** Major version: from 19 on it speaks JSON-2, below only JSON-RPC. */
  version?: number;
  database?: string;
  apiKey?: string;
  user?: string;
  password?: string;
  languages?: string[];
}

/** What the next calls meet instead of an answer. */
export type Outage = 'unavailable' | 'silent' | 'dropped';

export interface OdooListener {
  url: string;
  store: OdooStore;
  /** `model.method` of each call that was answered, oldest first. */
  calls: string[];
  /** Answers nobody until `undefined` is given. */
  setOutage(outage: Outage | undefined): void;
  /** Lets this many calls through, then behaves as in the outage. */
  failAfter(calls: number, outage: Outage): void;
  stop(): Promise<void>;
}

interface Settings extends Required<OdooListenerOptions> {
  store: OdooStore;
  calls: string[];
}

interface Reply {
  status: number;
  body: unknown;
  location?: string;
}

/** Starts an Odoo on a free local port: real state, both external APIs, the errors of the real one. */
export async function startOdooListener(options: OdooListenerOptions = {}): Promise<OdooListener> {
  const languages = options.languages ?? ['en_US', 'de_DE'];
  const settings: Settings = {
    version: 19,
    database: 'magnetiq',
    apiKey: 'listener-api-key',
    user: 'integration@magnetiq.example',
    password: 'listener-password',
    ...options,
    languages,
    store: new OdooStore(languages),
    calls: [],
  };
  let outage: Outage | undefined;
  let untilOutage = Number.POSITIVE_INFINITY;
  let planned: Outage | undefined;

  const server = createServer((request, response) => {
    untilOutage -= 1;
    if (untilOutage < 0) outage = planned;
    if (outage) return fail(outage, request, response);
    readBody(request)
      .then((body) => answer(settings, request, body))
      .then((reply) => send(response, reply))
      .catch((error: unknown) => send(response, { status: 500, body: String(error) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    store: settings.store,
    calls: settings.calls,
    setOutage(next) {
      outage = next;
      untilOutage = Number.POSITIVE_INFINITY;
    },
    failAfter(calls, next) {
      untilOutage = calls;
      planned = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fail(outage: Outage, request: IncomingMessage, response: ServerResponse): void {
  if (outage === 'dropped') request.socket.destroy();
  if (outage === 'unavailable') send(response, { status: 503, body: '<html>Service Unavailable</html>' });
}

function answer(settings: Settings, request: IncomingMessage, body: string): Reply {
  const path = request.url ?? '/';
  if (path === '/jsonrpc') return answerRpc(settings, JSON.parse(body) as RpcRequest);
  if (path.startsWith('/json/')) {
    // Odoo 18 has a read-only /json/1 behind the login page; before that the path is unknown.
    if (settings.version === 18) return { status: 303, body: '<html></html>', location: '/web/login' };
    if (settings.version >= 19) return answerJson2(settings, request, body);
  }
  return { status: 404, body: '<!doctype html><title>404 Not Found</title>' };
}

function answerJson2(settings: Settings, request: IncomingMessage, body: string): Reply {
  const [, , , model = '', method = ''] = (request.url ?? '').split('/');
  const database = request.headers['x-odoo-database'];
  if (database && database !== settings.database) return { status: 404, body: '<!doctype html><title>404</title>' };
  if (request.headers.authorization?.toLowerCase() !== `bearer ${settings.apiKey}`.toLowerCase()) {
    return json2Error(401, 'werkzeug.exceptions.Unauthorized', 'Invalid apikey');
  }
  const { ids, context: _context, ...args } = JSON.parse(body) as Record<string, unknown>;
  if (method === 'load' && ids) {
    return json2Error(422, 'werkzeug.exceptions.UnprocessableEntity', `cannot call ${model}.load with ids`);
  }
  try {
    return { status: 200, body: run(settings, { model, method, ids: ids as number[] | undefined, args }) };
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

function answerRpc(settings: Settings, request: RpcRequest): Reply {
  const { service, method, args } = request.params;
  const reply = (body: object): Reply => ({ status: 200, body: { jsonrpc: '2.0', id: request.id, ...body } });
  const mayEnter = (secret: unknown): boolean => secret === settings.password || secret === settings.apiKey;
  try {
    if (args[0] !== settings.database) {
      throw new OdooFault('psycopg2.OperationalError', `database "${String(args[0])}" does not exist`);
    }
    if (service === 'common' && method === 'authenticate') {
      return reply({ result: args[1] === settings.user && mayEnter(args[2]) ? 2 : false });
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
    if (userId !== 2 || !mayEnter(secret)) throw new OdooFault('odoo.exceptions.AccessDenied', 'Access Denied');
    const { context: _context, ...rest } = named;
    return reply({
      result: run(settings, { model, method: name, ids: positional[0] as number[] | undefined, args: rest }),
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

function run({ store, calls }: Settings, { model, method, ids, args }: Run): unknown {
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

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, location }: Reply): void {
  const isPage = typeof body === 'string' && body.startsWith('<');
  response.writeHead(status, {
    'content-type': isPage ? 'text/html' : 'application/json; charset=utf-8',
    ...(location && { location }),
  });
  response.end(isPage ? body : JSON.stringify(body));
}
