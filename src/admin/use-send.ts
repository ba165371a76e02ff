import { useCallback } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import {
  addressOf,
  type AdminRoute,
  type OnWire,
  type ParamsOf,
  type RouteShape,
} from '../shared/contracts/admin-route';

/** What is sent to a route; `once` is the key under which a repetition is not done again. */
type Sent<Shape extends RouteShape, Path extends string> = { params?: ParamsOf<Path>; once?: string } & (Shape extends {
  data: infer Data;
}
  ? { data: Data }
  : { data?: undefined });

/** Asks a route and gives what it answers; the promise rejects with what `useTellError` tells. */
export function useSend(): <Shape extends RouteShape, Path extends string>(
  route: AdminRoute<Shape, Path>,
  sent: Sent<Shape, Path>,
) => Promise<OnWire<Shape['answer']>> {
  const { get, post } = useFetchClient();
  return useCallback(
    async (route, { params, data, once }) => {
      const address = addressOf(route, { params });
      const headers = once === undefined ? {} : { headers: { 'Idempotency-Key': once } };
      const body = data === undefined ? {} : { data };
      type Answer = { data: OnWire<NonNullable<typeof route.shape>['answer']> };
      const asked = route.method === 'GET' ? get<Answer>(address) : post<Answer>(address, body, headers);
      return (await asked).data.data;
    },
    [get, post],
  );
}
