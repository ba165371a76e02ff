import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import {
  addressOf,
  type AdminRoute,
  type OnWire,
  type ParamsOf,
  type RouteShape,
} from '../shared/contracts/admin-route';

export type Loaded<T> = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; data: T };

interface Wanted<Shape extends RouteShape, Path extends string> {
  params?: ParamsOf<Path>;
  query?: Partial<Record<keyof Shape['query'] & string, string | number>>;
}

/** Loads what a route answers, again when what is wanted of it changes or when `reload` is called. */
export function useLoaded<Shape extends RouteShape, Path extends string>(
  route: AdminRoute<Shape, Path>,
  wanted: Wanted<Shape, Path> = {},
): Loaded<OnWire<Shape['answer']>> & { reload(): void } {
  type Answer = OnWire<Shape['answer']>;
  const { get } = useFetchClient();
  const [loaded, setLoaded] = useState<Loaded<Answer>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const address = addressOf(route, wanted);

  useEffect(() => {
    const abort = new AbortController();
    get<{ data: Answer }>(address, { signal: abort.signal })
      .then(({ data }) => setLoaded({ state: 'ready', data: data.data }))
      .catch(() => {
        if (!abort.signal.aborted) setLoaded({ state: 'failed' });
      });
    return () => abort.abort();
  }, [get, address, round]);

  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { ...loaded, reload };
}
