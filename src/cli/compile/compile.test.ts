import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pruneOutput } from './prune-output';
import { sourceStamp } from './source-stamp';

let root: string;
const write = (file: string, text = ''): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'compile-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('pruneOutput', () => {
  it('removes what has no source any more and nothing else', () => {
    write('src/kept.ts');
    write('src/types/schema.json');
    for (const file of [
      'src/kept.js',
      'src/gone.js',
      'src/types/schema.json',
      'src/gone/schema.json',
      'build/index.html',
    ]) {
      write(path.join('dist', file));
    }
    const removed = pruneOutput(root, path.join(root, 'dist'));
    expect(removed.sort()).toEqual(['src/gone.js', 'src/gone/schema.json']);
    expect(existsSync(path.join(root, 'dist/src/kept.js'))).toBe(true);
    expect(existsSync(path.join(root, 'dist/build/index.html'))).toBe(true);
  });
});

describe('sourceStamp', () => {
  const stamp = (): string => sourceStamp(root, ['src'], /\.test\.ts$/);

  it('changes with text, names and new files, not with tests or time', () => {
    write('src/a.ts', 'one');
    const first = stamp();
    write('src/a.ts', 'one');
    write('src/a.test.ts', 'new');
    expect(stamp()).toBe(first);
    write('src/a.ts', 'two');
    const second = stamp();
    expect(second).not.toBe(first);
    write('src/b.ts', '');
    expect(stamp()).not.toBe(second);
  });
});
