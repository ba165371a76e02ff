import { describe, expect, it } from 'vitest';
import { tablesIn, templateOf } from './statement-template';

const DAY = new Date('2026-01-01T00:00:00Z');
const marks = {
  texts: ['MarkN0', 'MarkN1'],
  offset: 987,
  owner: -1,
  row: -2,
  after: ['AfterN0', undefined, 555, new Date(99)],
};
const values = { texts: ['a', '100%'], offset: 50, owners: [7, 8, 9], rows: [3, 4], after: ['b', null, 6, DAY] };

describe('templateOf', () => {
  it.each([
    ['a text', 'x = ?', ['MarkN0'], 'x = ?', ['a']],
    ['a text in a pattern', 'x like ?', ['%MarkN1%'], 'x like ?', ['%100%%']],
    ['what belongs to the shape', 'x = ? and y = ?', [true, 5], 'x = ? and y = ?', [true, 5]],
    ['a page', 'limit ? offset ?', [25, 987], 'limit ? offset ?', [25, 50]],
    ['owners', 'x in (?) and y = ?', [-1, 'MarkN0'], 'x in (?, ?, ?) and y = ?', [7, 8, 9, 'a']],
    [
      'a place',
      'x > ? or (y > ? and z > ?)',
      ['AfterN0', 555, new Date(99)],
      'x > ? or (y > ? and z > ?)',
      ['b', 6, DAY],
    ],
    [
      'two lists',
      'x in (?) and y not in (?) or z',
      [-1, -2],
      'x in (?, ?, ?) and y not in (?, ?) or z',
      [7, 8, 9, 3, 4],
    ],
    ['a question mark that is none', String.raw`a \? b and x in (?)`, [-2], String.raw`a \? b and x in (?, ?)`, [3, 4]],
  ])('takes %s', (_what, sql, bindings, filled, bound) => {
    expect(templateOf({ sql, bindings }, marks)?.fill(values)).toEqual({ sql: filled, bindings: bound });
  });

  it('is none where the case of a text was changed on its way', () => {
    expect(templateOf({ sql: 'lower(x) = ?', bindings: ['markn0'] }, marks)).toBeUndefined();
  });
});

describe('tablesIn', () => {
  it('names each table once, whichever quotes it has', () => {
    const sql =
      'select * from `a` as `t0` left join "public"."b" on 1 where id in (select id from "a" inner join "c_lnk" on 1)';
    expect(tablesIn(sql)).toEqual(['a', 'b', 'c_lnk']);
  });
});
