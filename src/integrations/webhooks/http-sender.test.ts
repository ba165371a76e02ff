import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpSender } from './http-sender';

let server: Server;
let port = 0;
let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;

const never = new AbortController().signal;
const call = (url: string) => ({ url, headers: { 'content-type': 'text/plain' }, body: 'grüß', signal: never });
const sender = (allowedPrivateHosts: string[], timeoutMs = 2_000) =>
  createHttpSender({ allowedPrivateHosts, timeoutMs, requireHttps: false });

beforeAll(async () => {
  server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe('the HTTP sender', () => {
  it('posts the body as given and gives back the answer', async () => {
    let received = '';
    handle = (request, response) => {
      request.on('data', (chunk: Buffer) => (received += chunk.toString('utf8')));
      request.on('end', () => response.writeHead(202, { 'retry-after': '7' }).end('fine'));
    };
    const answer = await sender(['localhost']).send(call(`http://localhost:${port}/`));
    expect(answer).toEqual({ statusCode: 202, body: 'fine', retryAfterMs: 7_000 });
    expect(received).toBe('grüß');
  });

  it('does not connect to a name that resolves to a private address', async () => {
    let calls = 0;
    handle = (_request, response) => {
      calls += 1;
      response.end();
    };
    await expect(sender([]).send(call(`http://localhost:${port}/`))).rejects.toThrow(
      'does not resolve to a public address',
    );
    await expect(sender(['10.0.0.0/8']).send(call(`http://127.0.0.1:${port}/`))).rejects.toThrow(
      'not a public address',
    );
    expect(calls).toBe(0);
  });

  it('gives up when the answer takes too long, also in the middle of it', async () => {
    handle = () => undefined;
    await expect(sender(['127.0.0.1'], 150).send(call(`http://127.0.0.1:${port}/`))).rejects.toThrow('within 150 ms');
    handle = (_request, response) => response.writeHead(200).write('partial');
    await expect(sender(['127.0.0.1'], 150).send(call(`http://127.0.0.1:${port}/`))).rejects.toThrow('within 150 ms');
  });

  it('reads no endless answers', async () => {
    handle = (_request, response) => {
      const timer = setInterval(() => response.write('x'.repeat(8_192)), 1);
      response.on('close', () => clearInterval(timer));
    };
    const answer = await sender(['127.0.0.1']).send(call(`http://127.0.0.1:${port}/`));
    expect(answer.body).toBe('x'.repeat(1_000));
  });

  it('hands a redirect back instead of following it', async () => {
    let calls = 0;
    handle = (_request, response) => {
      calls += 1;
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    };
    expect((await sender(['127.0.0.1']).send(call(`http://127.0.0.1:${port}/`))).statusCode).toBe(302);
    expect(calls).toBe(1);
  });
});
