import createKnex from 'knex';
import { expect, test } from 'vitest';
import { defineStateMachine } from '../state-machine/state-machine';
import { rowMover } from './move-rows';

const doors = defineStateMachine({
  states: ['closed', 'open', 'gone'],
  initial: 'closed',
  transitions: {
    open: { from: ['closed'], to: 'open' },
    remove: { from: ['open', 'closed'], to: 'gone' },
  },
});
const moveDoors = rowMover('door_state', doors);
const knex = createKnex({ client: 'pg' });

test.each([
  ['open', `update "doors" set "door_state" = 'open' where "id" = 1 and "door_state" in ('closed')`],
  ['remove', `update "doors" set "door_state" = 'gone' where "id" = 1 and "door_state" in ('open', 'closed')`],
] as const)('%s is one conditional update', (transition, sql) => {
  expect(moveDoors(knex('doors').where({ id: 1 }), transition).toString()).toBe(sql);
});

test('other columns go with it, the state is the one of the transition', () => {
  const moved = moveDoors(knex('doors'), 'open', { opened_by: 'me', door_state: 'gone' });
  expect(moved.toString()).toBe(
    `update "doors" set "opened_by" = 'me', "door_state" = 'open' where "door_state" in ('closed')`,
  );
});
