import { expect, it } from 'vitest';
import { statementShape } from './statement-shape';

it.each([
  ['select * from `t0` where `email` = ? limit ?', 'select * from `t0` where `email` = ? limit ?'],
  ["update a set name = 'Anna O''Hara', n = -12.5", 'update a set name = ?, n = ?'],
  ['select 1\n  from "t1"  where "t1"."id" in ($1, $2, $3)', 'select ? from "t1" where "t1"."id" in (?, …)'],
  ['insert into x values (?, ?), (?, ?)', 'insert into x values (?, …), (?, …)'],
  ['select \'{"a": 5}\'::jsonb', 'select ?::jsonb'],
])('%s', (sql, shape) => {
  expect(statementShape(sql)).toBe(shape);
});

it('is no longer than a line of a log', () => {
  expect(statementShape('a'.repeat(5_000))).toHaveLength(1_000);
});
