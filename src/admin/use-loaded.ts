import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

export type Loaded<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; data: T };

/** Loads `path` from the server, again when it changes or when `reload` is called; null loads nothing. */
export function useLoaded<T>(path: string | null): Loaded<T> & { reload(): void } {
  const { get } = useFetchClient();
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (path === null) return undefined;
    const abort = new AbortController();
    get<{ data: T }>(path, { signal: abort.signal })
      .then(({ data }) => setLoaded({ state: 'ready', data: data.data }))
      .catch(() => {
        if (!abort.signal.aborted) setLoaded({ state: 'failed' });
      });
    return () => abort.abort();
  }, [get, path, round]);

  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { ...loaded, reload };
}
