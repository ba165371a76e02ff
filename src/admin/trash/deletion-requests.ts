/** Deletions by the content manager: of one record, or of those that are selected in a list. */
const OF_ONE = /\/content-manager\/(collection|single)-types\/[^/]+(\/[^/]+)?$/;
const OF_MANY = /\/content-manager\/collection-types\/[^/]+\/actions\/bulkDelete$/;

/** Whether a request of the admin deletes records. */
export function isDeletion(address: string, method = 'GET'): boolean {
  const { pathname } = new URL(address, 'http://admin');
  return method === 'DELETE' ? OF_ONE.test(pathname) : method === 'POST' && OF_MANY.test(pathname);
}

let last: string | null = null;
const listeners = new Set<() => void>();

/** The request that deleted something last, by its id; null once that was looked at. */
export const lastDeletion = (): string | null => last;

export function setLastDeletion(request: string | null): void {
  last = request;
  for (const listener of listeners) listener();
}

export function onDeletion(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** How long a form may take to make way for its list. */
const LEAVING_MS = 3_000;
const LOOK_MS = 50;

/** Waits until the page no longer shows a record, but no longer than leaving takes. */
async function leave(documentId: string): Promise<void> {
  for (let waited = 0; waited < LEAVING_MS; waited += LOOK_MS) {
    if (!window.location.pathname.includes(documentId)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

const addressOf = (input: RequestInfo | URL): string => (input instanceof Request ? input.url : String(input));

/**
 * Notices what is deleted: Strapi's actions tell nobody. The form of a record asks for it once more when it has just been
 * deleted, and would complain that it is gone while it makes way for the list: it learns of that when nobody sees it.
 */
export function noticingDeletions(send: typeof fetch): typeof fetch {
  const deleted = new Set<string>();
  return async (input, init) => {
    const { pathname } = new URL(addressOf(input), 'http://admin');
    const response = await send(input, init);
    if (response.ok && isDeletion(pathname, init?.method)) {
      deleted.add(pathname);
      setLastDeletion(response.headers.get('X-Request-Id'));
    } else if (response.status === 404 && deleted.delete(pathname)) {
      await leave(pathname.slice(pathname.lastIndexOf('/') + 1));
    }
    return response;
  };
}
