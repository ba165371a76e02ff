import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnServer, type SpawnedServer } from '../support/spawn-server';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const BODY = JSON.stringify({ identifier: 'anna@example.com', password: 'wrong' });

async function beginLogin(server: SpawnedServer): Promise<Socket> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const head = ['POST /api/auth/local HTTP/1.1', `Host: ${hostname}`, 'Content-Type: application/json'];
  socket.write([...head, `Content-Length: ${BODY.length}`, '', BODY.slice(0, 10)].join('\r\n'));
  return socket;
}

describe('a server that is told to stop', () => {
  let database: TestDatabase;
  let server: SpawnedServer;
  beforeAll(async () => {
    database = await createTestDatabase();
    server = await spawnServer(database, { env: { SHUTDOWN_DRAIN_SECONDS: '1' } });
  });
  afterAll(async () => {
    await server?.kill();
    await database?.remove();
  });

  it('says so, takes no new requests, finishes the running one and ends with 0', async () => {
    const socket = await beginLogin(server);
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));

    const ended = server.terminate();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);

    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();

    socket.write(BODY.slice(10));
    await once(socket, 'end');
    expect(answer).toContain('HTTP/1.1 400');
    expect(await ended).toBe(0);
  });
});
