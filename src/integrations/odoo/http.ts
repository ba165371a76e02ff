import { OdooError } from './odoo-error';

export interface OdooReply {
  status: number;
  /** Parsed body, or undefined when the answer was no JSON, such as the error page of a proxy. */
  json: unknown;
}

export interface OdooPost {
  url: string;
  headers?: Record<string, string>;
  body: unknown;
  timeoutMs: number;
}

/**
 * Posts JSON and gives status and parsed answer, whatever the status.
 * Redirects are not followed: Odoo before 19 sends an unknown path to its login page.
 * Throws OdooError `unavailable` when nothing came back in time.
 */
export async function postJson(post: OdooPost): Promise<OdooReply> {
  try {
    const response = await fetch(post.url, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'magnetiq', ...post.headers },
      body: JSON.stringify(post.body),
      signal: AbortSignal.timeout(post.timeoutMs),
    });
    const text = await response.text();
    return { status: response.status, json: parseOrUndefined(text) };
  } catch (error) {
    throw new OdooError('unavailable', `Odoo did not answer: ${describeFailure(error)}`);
  }
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'timed out';
  // fetch says only "fetch failed"; the reason, such as ECONNREFUSED, is its cause.
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}

/** True for statuses of a server or proxy that is overloaded, restarting or limiting. */
export function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status === 502 || status === 503 || status === 504;
}
