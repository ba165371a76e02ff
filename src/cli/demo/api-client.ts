import { randomUUID } from 'node:crypto';

export interface ApiReply<T = Record<string, unknown>> {
  status: number;
  body: T;
  text: string;
}

export interface ApiCall {
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Speaks HTTP with the server as any client would; never throws for a status. */
export class ApiClient {
  constructor(
    readonly baseUrl: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** The same server with further headers, such as a manage token. */
  with(headers: Record<string, string>): ApiClient {
    return new ApiClient(this.baseUrl, { ...this.headers, ...headers });
  }

  get<T>(path: string, call: ApiCall = {}): Promise<ApiReply<T>> {
    return this.send<T>('GET', path, call);
  }

  /** Each POST bears an Idempotency-Key of its own unless one is given. */
  post<T>(path: string, body: unknown, call: ApiCall = {}): Promise<ApiReply<T>> {
    return this.send<T>('POST', path, {
      ...call,
      body,
      headers: { 'idempotency-key': randomUUID(), ...call.headers },
    });
  }

  delete<T>(path: string): Promise<ApiReply<T>> {
    return this.send<T>('DELETE', path, {});
  }

  private async send<T>(method: string, path: string, { query = {}, body, headers }: ApiCall): Promise<ApiReply<T>> {
    const url = new URL(path, this.baseUrl);
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(name, String(value));
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...this.headers,
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    return { status: response.status, text, body: parse(text) as T };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks again every 100 ms until the answer is truthy; undefined when it never was within `limitMs`. */
export async function eventually<T>(ask: () => Promise<T> | T, limitMs = 15_000): Promise<T | undefined> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
