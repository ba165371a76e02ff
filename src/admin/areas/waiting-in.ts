import type { Waiting } from '../../api/system/contracts/worklists';
import type { OnWire } from '../../shared/contracts/admin-route';
import type { Area } from './use-areas';

/** What waits, of the types of an area alone. */
export function waitingIn({ links }: Area, lists: readonly OnWire<Waiting>[]): OnWire<Waiting>[] {
  const own = new Set(links.map(({ uid }) => uid));
  return lists
    .map((list) => ({ ...list, types: list.types.filter(({ uid }) => own.has(uid)) }))
    .filter(({ types }) => types.length > 0);
}

/** How many records wait in worklists; one that waits for two things counts twice. */
export const countOf = (lists: readonly OnWire<Waiting>[]): number =>
  lists.flatMap(({ types }) => types).reduce((sum, { count }) => sum + count, 0);
