import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCommand } from '../../src/cli/commands/export';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { runHere, startCommand } from '../support/run-command';
import { waitFor } from '../support/wait-for';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
});
afterAll(() => app?.stop());

const file = (name: string): string => path.join(app.database.folder, name);
const run = (...args: string[]) => runHere(app, exportCommand, ...args);

describe('npm run export', { timeout: 300_000 }, () => {
  it.each<[string, string[], RegExp]>([
    ['an unknown system', ['wordpress', '--to', 'sqlite:x.db'], /The first argument is one of magnetiq/],
    ['no target', ['magnetiq'], /Say with --to/],
    ['an option that there is not', ['magnetiq', '--too', 'x'], /Unknown option/],
    ['a target of another kind', ['magnetiq', '--to', 'csv:x'], /is neither sqlite/],
    ['a folder that is not there', ['magnetiq', '--to', 'sqlite:no/where.db'], /There is no folder for no\/where.db/],
  ])('ends with 1 and one sentence for %s', async (_name, args, sentence) => {
    const { code, output } = await run(...args);
    expect(code).toBe(1);
    expect(output).toMatch(sentence);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it('writes all tables of an empty platform, with a report', async () => {
    const { code } = await run('creator', '--to', `sqlite:${file('out.db')}`, '--report', file('report.json'));
    expect(code).toBe(0);
    const { tables } = JSON.parse(readFileSync(file('report.json'), 'utf8')) as { tables: Record<string, object> };
    expect(tables.purchases).toEqual({ read: 0, written: 0, rejected: [] });
    expect(Object.keys(tables)).toHaveLength(18);
    expect(existsSync(file('out.db'))).toBe(true);
  });

  it('refuses a file that holds something and leaves it alone', async () => {
    writeFileSync(file('mine.db'), 'mine');
    const { code, output } = await run('creator', '--to', `sqlite:${file('mine.db')}`);
    expect([code, readFileSync(file('mine.db'), 'utf8')]).toEqual([1, 'mine']);
    expect(output).toContain('exists already');
  });

  it('leaves nothing under the target when it is killed', async () => {
    const { child, ended } = startCommand(app.database, 'export', {
      args: ['creator', '--to', `jsonl:${file('lines')}`],
    });
    await waitFor('the export to begin', () => existsSync(file('lines.partial')));
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(file('lines'))).toBe(false);
    expect((await run('creator', '--to', `jsonl:${file('lines')}`)).code).toBe(0);
    expect(existsSync(file('lines/purchases.jsonl'))).toBe(true);
  });
});
