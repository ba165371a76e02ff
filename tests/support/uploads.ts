import { rmSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import type { TestApp } from './boot';

export const UPLOADS = path.resolve(__dirname, '../../public/uploads');

export interface UploadedFile {
  id: number;
  documentId: string;
  name: string;
  ext: string;
  mime: string;
  hash: string;
  url: string;
  width: number | null;
  formats: Record<string, { url: string }> | null;
}

export interface RawAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** A request whose path is sent as it stands: clients resolve `..` before they send. */
export function rawRequest(
  app: TestApp,
  target: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(app.url);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path: target, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (part: Buffer) => chunks.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

/** Where a file lies, whatever the version of its content. */
export const pathOf = ({ url }: { url: string }): string => new URL(url, 'http://any').pathname;

/** All files of the media library, with what lies on the disk for them. */
export async function libraryFiles(app: TestApp): Promise<UploadedFile[]> {
  return app.strapi.db.query('plugin::upload.file').findMany({}) as unknown as Promise<UploadedFile[]>;
}

/** Takes what a test has stored from the disk again. */
export async function removeUploads(app: TestApp): Promise<void> {
  for (const { url, formats } of await libraryFiles(app)) {
    for (const one of [url, ...Object.values(formats ?? {}).map((format) => format.url)]) {
      rmSync(path.join(UPLOADS, path.basename(pathOf({ url: one }))), { force: true });
    }
  }
}
