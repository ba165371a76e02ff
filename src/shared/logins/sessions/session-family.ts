import type { StoredSession } from '../../strapi/core/sessions';

/** A stored session, as far as its family is concerned. */
export type FamilyRow = Pick<StoredSession, 'id' | 'sessionId' | 'childId' | 'metadata'>;

/** Which login a session goes back to; sessions of before this was noted say nothing. */
function familyNameOf({ metadata }: Pick<FamilyRow, 'metadata'>): string | undefined {
  const { family } = (metadata ?? {}) as { family?: unknown };
  return typeof family === 'string' ? family : undefined;
}

/** The sessions that go back to the same login as the named one, itself included; none where it is not among them. */
export function familyOf<Row extends FamilyRow>(rows: readonly Row[], sessionId: string): Row[] {
  const start = rows.find((row) => row.sessionId === sessionId);
  if (!start) return [];
  const name = familyNameOf(start);
  return name === undefined ? chainOf(rows, start) : rows.filter((row) => familyNameOf(row) === name);
}

function chainOf<Row extends FamilyRow>(rows: readonly Row[], start: Row): Row[] {
  const byId = new Map(rows.map((row) => [row.sessionId, row]));
  const parents = new Map(rows.flatMap((row) => (row.childId ? [[row.childId, row] as const] : [])));
  const chain = new Set([start]);
  for (let next = byId.get(start.childId ?? ''); next && !chain.has(next); next = byId.get(next.childId ?? ''))
    chain.add(next);
  for (let next = parents.get(start.sessionId); next && !chain.has(next); next = parents.get(next.sessionId))
    chain.add(next);
  return [...chain];
}
