import { describe, expect, it } from 'vitest';
import { describeMachineError } from './describe-machine-error';

const failure = (code: string): Error =>
  Object.assign(new Error(`insert into users values ('secret'): ${code}`), { code });

describe('what the machine refuses', () => {
  it.each([
    ['SQLITE_FULL', 'There is no space left on the disk. (SQLITE_FULL)'],
    ['53100', 'There is no space left on the disk. (53100)'],
    ['SQLITE_READONLY_DBMOVED', 'The database can only be read. (SQLITE_READONLY_DBMOVED)'],
    ['ECONNREFUSED', 'The database server does not answer. (ECONNREFUSED)'],
    ['57P01', 'The database server does not answer. (57P01)'],
    ['EROFS', 'Nothing may be written there. (EROFS)'],
  ])('is one sentence without the statement for %s', (code, sentence) => {
    expect(describeMachineError(failure(code))).toBe(sentence);
  });

  it('is nothing for faults of ours', () => {
    expect(describeMachineError(new TypeError('x is undefined'))).toBeNull();
    expect(describeMachineError(failure('23505'))).toBeNull();
    expect(describeMachineError('text')).toBeNull();
  });
});
