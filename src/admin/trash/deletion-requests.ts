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

/** Notices what is deleted: Strapi's actions tell nobody. */
export function noticingDeletions(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await send(input, init);
    const address = input instanceof Request ? input.url : String(input);
    if (response.ok && isDeletion(address, init?.method)) setLastDeletion(response.headers.get('X-Request-Id'));
    return response;
  };
}
