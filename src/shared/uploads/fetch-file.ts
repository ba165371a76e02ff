import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../errors/app-error';
import { guardedLookup } from '../network/guarded-lookup';
import { parseAllowList, type PrivateAllowList } from '../network/public-address';
import { checkRemoteUrl } from '../network/remote-url';

/** What was loaded, as Strapi's upload takes it. */
export interface FetchedFile {
  filepath: string;
  originalFilename: string;
  mimetype: string;
  size: number;
  tmpWorkingDirectory: string;
}

export interface FetchOrder {
  folder: string;
  maxBytes: number;
  allowedPrivateHosts: readonly string[];
  onProgress?: (progress: { bytesWritten: number; totalBytes: number | null }) => void;
}

const TIMEOUT_MS = 60_000;
const MOST_REDIRECTS = 3;

/**
 * Loads a file from an address of the public internet into a folder. Each step of a redirect is checked anew, and what is
 * connected to is what was checked: an editor reaches no inner service this way.
 * @throws AppError `rule_refused` for an address that is not public, `payload_too_large`, `remote_failed`
 */
export async function fetchFile(address: string, order: FetchOrder): Promise<FetchedFile> {
  const { response, url } = await follow(address, order);
  const target = path.join(order.folder, randomUUID());
  const length = Number.parseInt(response.headers['content-length'] ?? '', 10);
  const totalBytes = Number.isFinite(length) ? length : null;
  if (totalBytes !== null && totalBytes > order.maxBytes) {
    response.destroy();
    throw tooLarge();
  }
  order.onProgress?.({ bytesWritten: 0, totalBytes });
  let bytesWritten = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytesWritten += chunk.length;
      if (bytesWritten > order.maxBytes) return done(tooLarge());
      order.onProgress?.({ bytesWritten, totalBytes });
      done(null, chunk);
    },
  });
  try {
    await pipeline(response, counter, createWriteStream(target));
  } catch (error) {
    await rm(target, { force: true });
    if (error instanceof AppError) throw error;
    throw new AppError('remote_failed', `${url.host} broke off before the file was complete.`);
  }
  return {
    filepath: target,
    originalFilename: nameIn(url),
    mimetype: (response.headers['content-type'] ?? '').split(';')[0]?.trim() || 'application/octet-stream',
    size: bytesWritten,
    tmpWorkingDirectory: order.folder,
  };
}

function tooLarge(): AppError {
  return new AppError('payload_too_large', 'This file is larger than what the server takes.', { path: 'urls' });
}

/** The last part of the path; the name is shown only, and cleaned before. */
function nameIn(url: URL): string {
  const last = url.pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(last) || 'file';
  } catch {
    return last;
  }
}

async function follow(
  address: string,
  { allowedPrivateHosts }: FetchOrder,
): Promise<{ response: http.IncomingMessage; url: URL }> {
  const allowed = parseAllowList(allowedPrivateHosts);
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let next = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const verdict = checkRemoteUrl(next, { requireHttps: false, allowedPrivateHosts });
    if (!verdict.ok) throw new AppError('rule_refused', verdict.reason, { path: 'urls' });
    const { url } = verdict;
    const response = await get(url, { allowed, signal });
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return { response, url };
    response.destroy();
    if (statusCode < 300 || statusCode > 399 || !headers.location) {
      throw new AppError('remote_failed', `${url.host} answers ${statusCode}.`, { path: 'urls' });
    }
    next = URL.canParse(headers.location, url.href) ? new URL(headers.location, url).href : headers.location;
  }
  throw new AppError('remote_failed', 'This address leads from one to the next without end.', { path: 'urls' });
}

function get(
  url: URL,
  { allowed, signal }: { allowed: PrivateAllowList; signal: AbortSignal },
): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const client = url.protocol === 'https:' ? https : http;
    const request = client.get(url, { lookup: guardedLookup(allowed), signal, agent: false });
    request.on('response', resolve);
    request.on('error', (error) => {
      const isOurs = error instanceof AppError;
      reject(isOurs ? error : new AppError('remote_failed', `${url.host} cannot be reached.`, { path: 'urls' }));
    });
    request.end();
  });
}
