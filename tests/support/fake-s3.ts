import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredObject {
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface FakeS3 {
  url: string;
  /** By `/<bucket>/<key>`. */
  objects: Map<string, StoredObject>;
  stop(): Promise<void>;
}

/** Keeps what is put, and gives it back with the headers that were put with it or that the address asks for. */
export async function startFakeS3(): Promise<FakeS3> {
  const objects = new Map<string, StoredObject>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (part: Buffer) => chunks.push(part));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
      if (request.method === 'PUT') {
        objects.set(pathname, { headers: request.headers, body: Buffer.concat(chunks) });
        return response.writeHead(200, { etag: '"1"' }).end();
      }
      if (request.method === 'DELETE') {
        objects.delete(pathname);
        return response.writeHead(204).end();
      }
      const found = objects.get(pathname);
      if (!found) return response.writeHead(404).end();
      const header = (name: string) => searchParams.get(`response-${name}`) ?? String(found.headers[name] ?? '');
      const headers = { 'content-type': header('content-type'), 'content-disposition': header('content-disposition') };
      return response.writeHead(200, headers).end(found.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The environment of an application that keeps its files there. */
export const s3Environment = ({ url }: Pick<FakeS3, 'url'>): Record<string, string> => ({
  S3_BUCKET: 'media',
  S3_REGION: 'eu-central-1',
  S3_ENDPOINT: url,
  S3_FORCE_PATH_STYLE: 'true',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
});
