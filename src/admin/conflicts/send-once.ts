import { aroundRequests } from '../strapi/page';

/** What forms and lists write, and steps that are taken on it. */
const WRITES = /\/content-manager\/(collection|single)-types\//;
/** Who clicks twice does so within this time. */
const MOMENT_MS = 1_000;

/**
 * Gives the second of two clicks the answer to the first: Strapi's buttons lock a moment too late, and a record would be
 * made twice. The same is what has the same address and body; what was refused may be sent again at once.
 */
export function once(send: typeof fetch, momentMs = MOMENT_MS): typeof fetch {
  const sent = new Map<string, Promise<Response>>();
  const ask = async (key: string, answer: Promise<Response>): Promise<Response> => {
    const forget = (): void => void sent.delete(key);
    try {
      const response = await answer;
      if (response.ok) setTimeout(forget, momentMs);
      else forget();
      return response;
    } catch (error) {
      forget();
      throw error;
    }
  };
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const { method = 'GET', body } = init ?? {};
    if (method === 'GET' || (body && typeof body !== 'string') || !WRITES.test(url)) return send(input, init);
    const key = [method, url, body].join(' ');
    const answer = sent.get(key) ?? ask(key, send(input, init));
    sent.set(key, answer);
    // A body is read once.
    return (await answer).clone();
  };
}

/** Lets no click on a form count twice. Call it in `register()`, after what else stands around requests. */
export function sendOnce(): void {
  aroundRequests((send) => once(send));
}
