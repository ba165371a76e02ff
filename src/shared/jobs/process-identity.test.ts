import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { declareAlive, isProcessGone, processIdentity } from './process-identity';

const own = processIdentity();
const endedPid = spawnSync(process.execPath, ['-e', '']).pid;

describe('isProcessGone', () => {
  it.each([
    ['itself', own, false],
    ['a process that has ended', `${hostname()}/${endedPid}/aaaaaa`, true],
    ['a process that lives', `${hostname()}/${process.ppid}/aaaaaa`, false],
    ['an earlier process with the same pid', `${hostname()}/${process.pid}/aaaaaa`, true],
    ['a process on another host, of which nothing is known', `elsewhere/${endedPid}/aaaaaa`, false],
    ['what is no identity', 'nonsense', false],
    ['a pid that is none', `${hostname()}/0/aaaaaa`, false],
  ])('%s', (_what, identity, gone) => expect(isProcessGone(identity, own)).toBe(gone));

  it('leaves another queue of this process alone while it lives', () => {
    const other = processIdentity();
    const forget = declareAlive(other);
    expect(isProcessGone(other, own)).toBe(false);
    forget();
    expect(isProcessGone(other, own)).toBe(true);
  });
});
