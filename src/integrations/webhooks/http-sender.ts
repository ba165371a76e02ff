import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { AppError } from '../../shared/errors/app-error';
import { guardedLookup } from '../../shared/network/guarded-lookup';
import { parseAllowList } from '../../shared/network/public-address';
import { checkRemoteUrl } from '../../shared/network/remote-url';
import type { WebhookAnswer, WebhookCall, WebhookSender, WebhookSenderOptions } from './port';
import { retryAfterMs } from './retry-after';

const LONGEST_ANSWER = 16_384;
const KEPT_OF_ANSWER = 1_000;

function readAnswer(response: http.IncomingMessage): Promise<string> {
  return new Promise((resolveBody, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const finish = (): void => resolveBody(Buffer.concat(chunks).toString('utf8').slice(0, KEPT_OF_ANSWER));
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length < LONGEST_ANSWER) return;
      finish();
      response.destroy();
    });
    response.on('end', finish);
    response.on('error', reject);
  });
}

function post(url: URL, call: WebhookCall, lookup: LookupFunction): Promise<http.IncomingMessage> {
  return new Promise((resolveResponse, reject) => {
    const client = url.protocol === 'https:' ? https : http;
    const request = client.request(url, {
      method: 'POST',
      headers: { ...call.headers, 'content-length': Buffer.byteLength(call.body) },
      lookup,
      signal: call.signal,
      agent: false,
    });
    request.on('response', resolveResponse);
    request.on('error', reject);
    request.end(call.body);
  });
}

/** Sends by Node's own client, which follows no redirects. */
export function createHttpSender(options: WebhookSenderOptions): WebhookSender {
  const lookup = guardedLookup(parseAllowList(options.allowedPrivateHosts));
  return {
    async send(call): Promise<WebhookAnswer> {
      const verdict = checkRemoteUrl(call.url, options);
      if (!verdict.ok) throw new AppError('rule_refused', verdict.reason);
      const signal = AbortSignal.any([call.signal, AbortSignal.timeout(options.timeoutMs)]);
      try {
        const response = await post(verdict.url, { ...call, signal }, lookup);
        return {
          statusCode: response.statusCode ?? 0,
          body: await readAnswer(response),
          retryAfterMs: retryAfterMs(response.headers['retry-after'], Date.now()),
        };
      } catch (error) {
        if (!signal.aborted || call.signal.aborted) throw error;
        throw new AppError('remote_failed', `No answer within ${options.timeoutMs} ms.`);
      }
    },
  };
}
