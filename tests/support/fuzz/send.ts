import http from 'node:http';
import type { FuzzRequest } from './fuzz-request';

export interface FuzzAnswer {
  status: number;
  body: string;
}

const BOUNDARY = 'between-the-parts-of-a-form';

/** The body as it goes over the wire. */
function written({ body, files }: Pick<FuzzRequest, 'body' | 'files'>): { sent?: string | Buffer; type?: string } {
  if (body === undefined) return {};
  if (!files) return { sent: JSON.stringify(body), type: 'application/json' };
  const part = (head: string, content: Buffer | string): Buffer =>
    Buffer.concat([Buffer.from(`--${BOUNDARY}\r\n${head}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')]);
  const texts = Object.entries(body as object).map(([name, value]) =>
    part(`Content-Disposition: form-data; name="${name}"`, String(value)),
  );
  const parts = files.map(({ field, name, content }) =>
    part(
      `Content-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream`,
      content,
    ),
  );
  const sent = Buffer.concat([...texts, ...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
  return { sent, type: `multipart/form-data; boundary=${BOUNDARY}` };
}

/** Sends a request as it is, over a kept connection: no library between may mend its path. */
export function sender(url: string, headersOf: Record<FuzzRequest['as'], Record<string, string>>) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
  const { hostname, port } = new URL(url);
  const send = ({ method, path, as, ...given }: FuzzRequest): Promise<FuzzAnswer> =>
    new Promise((resolve, reject) => {
      const { sent, type } = written(given);
      const headers = {
        ...headersOf[as],
        ...(sent !== undefined && {
          'content-type': type,
          // Node sends none with a DELETE.
          'content-length': Buffer.byteLength(sent),
        }),
      };
      const request = http.request({ agent, hostname, port, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
        });
      });
      request.setTimeout(20_000, () => request.destroy(new Error('No answer within 20 s.')));
      request.on('error', reject);
      request.end(sent);
    });
  return { send, close: () => agent.destroy() };
}
