import type { Knex } from 'knex';
import type { StateMachine } from '../state-machine/state-machine';

/** Takes those of `rows` over a transition that may start where they are, and writes other columns with it. */
export type RowMover<T extends string> = (
  rows: Knex.QueryBuilder,
  transition: T,
  columns?: Record<string, unknown>,
) => Knex.QueryBuilder<Record<string, unknown>, number>;

/**
 * How rows whose state is in `column` are moved below the document service: by one update that is conditional on the
 * states that the transition may start from, so that of two who move a row at once one does. Awaited it gives how many
 * moved, with `returning` which; a row that may not move stays as it is, with all its columns.
 */
export function rowMover<S extends string, T extends string>(column: string, machine: StateMachine<S, T>): RowMover<T> {
  return (rows, transition, columns = {}) =>
    rows.whereIn(column, [...machine.from(transition)]).update({ ...columns, [column]: machine.to(transition) });
}
