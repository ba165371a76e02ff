import { lookup as resolve, type LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { AppError } from '../../shared/errors/app-error';
import { mayConnect, parseAllowList, type PrivateAllowList } from './address-guard';
import type { WebhookAnswer, WebhookCall, WebhookSender, WebhookSenderOptions } from './port';
import { retryAfterMs } from './retry-after';
import { checkWebhookUrl } from './webhook-url';

const LONGEST_ANSWER = 16_384;
const KEPT_OF_ANSWER = 1_000;

/**
 * Resolves a host name and gives only addresses that may be connected to. The socket connects to what is given here,
 * so that a name which points elsewhere a moment later (DNS rebinding) gains nothing.
 */
function guardedLookup(allowed: PrivateAllowList): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const addresses: LookupAddress[] = found.filter(({ address }) => mayConnect({ host, address }, allowed));
      const [first] = addresses;
      if (!first) return done(new AppError('rule_refused', `${host} does not resolve to a public address.`), []);
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}

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
      const verdict = checkWebhookUrl(call.url, options);
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
