import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './odoo-protocols';
import type { OdooAccess, Reply } from './odoo-protocols';
import { OdooStore } from './odoo-store';

export interface OdooListenerOptions {
  /** Major version: from 19 on it speaks JSON-2, below only JSON-RPC. */
  version?: number;
  database?: string;
  apiKey?: string;
  login?: string;
  languages?: string[];
  /** Of its company; euros unless given. */
  currency?: string;
  /** A free one unless given. */
  port?: number;
}

/** What calls meet instead of an answer; `unheard`: the call is done, but its answer never arrives. */
export type Outage = 'unavailable' | 'silent' | 'dropped' | 'unheard';

export interface OdooListener {
  url: string;
  store: OdooStore;
  /** `model.method` of each call that was answered, oldest first. */
  calls: string[];
  /** How many calls came, answered or not. */
  asked(): number;
  /** Answers nobody until `undefined` is given. */
  setOutage(outage: Outage | undefined): void;
  /** Makes every answer take this long. */
  setLatency(milliseconds: number): void;
  /** Lets this many calls through, then behaves as in the outage. */
  failAfter(calls: number, outage: Outage): void;
  stop(): Promise<void>;
}

/** Starts an Odoo on a free local port: real state, both external APIs, the errors of the real one. */
export async function startOdooListener(options: OdooListenerOptions = {}): Promise<OdooListener> {
  const { languages = ['en_US', 'de_DE'], currency = 'EUR', port: wanted = 0, ...overrides } = options;
  const access: OdooAccess = {
    version: 19,
    database: 'magnetiq',
    apiKey: 'listener-api-key',
    login: 'integration@magnetiq.example',
    ...overrides,
    store: new OdooStore(languages, currency),
    calls: [],
  };
  let outage: Outage | undefined;
  let untilOutage = Number.POSITIVE_INFINITY;
  let planned: Outage | undefined;
  let asked = 0;
  let latency = 0;

  const server = createServer((request, response) => {
    asked += 1;
    untilOutage -= 1;
    if (untilOutage < 0) outage = planned;
    const meets = outage;
    if (meets && meets !== 'unheard') return fail(meets, request, response);
    readBody(request)
      .then(async (body) => {
        await new Promise((resolve) => setTimeout(resolve, latency));
        return answer(access, request, body);
      })
      .then((reply) => (meets ? request.socket.destroy() : send(response, reply)))
      .catch((error: unknown) => send(response, { status: 500, body: String(error) }));
  });
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    store: access.store,
    calls: access.calls,
    asked: () => asked,
    setOutage(next) {
      outage = next;
      untilOutage = Number.POSITIVE_INFINITY;
    },
    setLatency(milliseconds) {
      latency = milliseconds;
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
