import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCommand } from '../../src/cli/commands/import';
import { superAdminCommand } from '../../src/cli/commands/super-admin';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { coupon, magnetiqOffice } from '../support/legacy/magnetiq-office';
import { writeSmallSource, type SmallRow } from '../support/legacy/small-source';
import { runHere, startCommand, type Outcome } from '../support/run-command';
import { readDatabase } from '../support/test-database';
import { waitFor } from '../support/wait-for';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp(EVERYTHING, { JOBS: 'off' });
});
afterAll(() => app?.stop());

const NOWHERE = 'postgres://x:secret@localhost:1/x';

const start = (args: string[], env: Record<string, string> = {}) => startCommand(app.database, 'import', { args, env });
const file = (name: string): string => path.join(app.database.folder, name);
const run = (...args: string[]): Promise<Outcome> => runHere(app, importCommand, ...args);

describe('npm run import', { timeout: 300_000 }, () => {
  // src/cli/commands/import-arguments.test.ts tries all that may be wrong with them.
  it.each<[string, string[], RegExp]>([
    ['an unknown system', ['wordpress', '--from', 'sqlite:x.db'], /The first argument is one of magnetiq/],
    ['a server that does not answer', ['magnetiq', '--from', NOWHERE], /cannot be read: connect/],
  ])('ends with 1 and one sentence for %s', async (_name, args, sentence) => {
    const { code, output } = await run(...args);
    expect(code).toBe(1);
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/secret|at .*\.js:/);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it('ends with 1 and one sentence where the platform has no database', async () => {
    const from = writeSmallSource(file('lost.db'), magnetiqOffice());
    const runs = [NOWHERE, 'postgres://x:secret#1@h/x'].map((url) =>
      start(['magnetiq', '--from', from], { DATABASE_URL: url }),
    );
    for (const { ended } of runs) {
      const { code, output } = await ended;
      expect(code).toBe(1);
      expect(output.trim()).toMatch(/^The platform's database cannot be reached: .+$/);
      expect(output).not.toContain('secret');
    }
  });

  it('leaves a database alone that the report would take the place of, and a folder', async () => {
    const from = writeSmallSource(file('kept.db'), { admin_users: magnetiqOffice().admin_users ?? [] });
    const before = readFileSync(file('kept.db'));
    const { code, output } = await run('magnetiq', '--from', from, '--report', file('kept.db'));
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('is a database') });
    expect(readFileSync(file('kept.db')).equals(before)).toBe(true);
    expect((await run('magnetiq', '--from', from, '--report', app.database.folder)).output).toContain('is a folder');
  });

  it('takes nothing from the database of the platform itself', async () => {
    const { DATABASE_URL, DATABASE_FILENAME } = app.database.env;
    const { code, output } = await run('magnetiq', '--from', DATABASE_URL || `sqlite:${DATABASE_FILENAME}`);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('the platform itself') });
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it('ends with 1 for a database of something else', async () => {
    const from = writeSmallSource(file('other.db'), { recipes: [{ id: 1, name: 'Soup' }] });
    const { code, output } = await run('creator', '--from', from);
    expect(code).toBe(1);
    expect(output).toContain('none of the tables that creator documents');
  });

  it('ends with 3 where rows were rejected and 0 where none was, and writes the report', async () => {
    const from = writeSmallSource(file('office.db'), magnetiqOffice());
    const report = file('report.json');
    const first = await run('magnetiq', '--from', from, '--report', report);
    expect(first.code).toBe(3);
    expect(first.output).toContain('row 901 rejected: title: English is missing');
    const { tables } = JSON.parse(readFileSync(report, 'utf8')) as { tables: Record<string, object> };
    expect(tables.user_sessions).toEqual({
      read: 2,
      written: 1,
      rejected: [{ id: 905, reason: 'refers to admin_users 77, which is not there', column: 'user_id' }],
    });
    const right = writeSmallSource(file('right.db'), { admin_users: magnetiqOffice().admin_users?.slice(0, 2) ?? [] });
    expect(await run('magnetiq', '--from', right, '--dry-run', '--report', file('dry.json'))).toMatchObject({
      code: 0,
    });
    expect(existsSync(file('dry.json'))).toBe(true);
  });

  it('goes on after a kill or an interruption where it stopped, and reports all runs as one', async () => {
    const office = magnetiqOffice();
    const coupons: SmallRow[] = Array.from({ length: 12_000 }, (_none, at) =>
      coupon(at + 1, at % 4_000 === 7 ? { discount_value: 'much' } : {}),
    );
    const from = writeSmallSource(file('long.db'), { admin_users: office.admin_users?.slice(0, 2) ?? [], coupons });
    const { child, ended } = start(['magnetiq', '--from', from]);
    const stored = (): Promise<number> =>
      readDatabase(app.database, async (connection) =>
        Number((await connection('billing_coupons').count({ count: '*' }))[0]?.count),
      );
    await waitFor('the first coupons', async () => (await stored()) > 500, 120_000);
    child.kill('SIGKILL');
    await ended;
    const killed = await stored();
    const interrupted = start(['magnetiq', '--from', from]);
    await waitFor('more coupons', async () => (await stored()) > killed + 500, 120_000);
    interrupted.child.kill('SIGINT');
    const { code: interruption, output: said } = await interrupted.ended;
    expect(interruption).toBe(130);
    expect(said).toContain('Interrupted: the same command goes on where this one was stopped.');
    expect(said).not.toMatch(/at .*\.js:/);
    expect(await stored()).toBeLessThan(12_000);
    const report = file('resumed.json');
    const { code, output } = await run('magnetiq', '--from', from, '--report', report);
    expect({ code, output }).toMatchObject({ code: 3, output: expect.stringContaining('resumed') });
    const first = JSON.parse(readFileSync(report, 'utf8')) as {
      tables: Record<string, { rejected: { id: number }[] }>;
    };
    expect(first.tables.coupons).toMatchObject({ read: 12_000, written: 11_997 });
    expect(first.tables.coupons?.rejected.map(({ id }) => id)).toEqual([8, 4_008, 8_008]);
    expect(await stored()).toBe(11_997);
  });

  it('leaves what was changed here, says so, and takes the source where it is preferred', async () => {
    const name = (coupon_name: string): Record<string, SmallRow[]> => ({
      admin_users: magnetiqOffice().admin_users?.slice(0, 2) ?? [],
      coupons: [coupon(1, { code: 'AGAIN1', internal_name: coupon_name, id: 90_001 })],
    });
    const stored = (): Promise<string> =>
      readDatabase(
        app.database,
        async (knex) => (await knex('billing_coupons').where({ code: 'AGAIN1' }))[0].internal_name,
      );
    expect((await run('magnetiq', '--from', writeSmallSource(file('again.db'), name('First')))).code).toBe(0);
    await readDatabase(app.database, (knex) =>
      knex('billing_coupons').where({ code: 'AGAIN1' }).update({ internal_name: 'Here' }),
    );
    const from = writeSmallSource(file('again.db'), name('There'));
    for (const args of [['--dry-run'], []]) {
      const { code, output } = await run('magnetiq', '--from', from, ...args);
      expect(code).toBe(3);
      expect(output).toMatch(
        /1 row changed here and in the source since the last import:\n +row 90001 \(\w{24}\): internalName/,
      );
      expect(output).toContain('1 row was changed on both sides: without --prefer source');
      expect(await stored()).toBe('Here');
    }
    const preferred = await run('magnetiq', '--from', from, '--prefer', 'source');
    expect(preferred).toEqual({ code: 0, output: expect.stringContaining('internalName') });
    expect(await stored()).toBe('There');
  });
});

describe('npm run super-admin', () => {
  const superAdmin = (...args: string[]): Promise<Outcome> => runHere(app, superAdminCommand, ...args);

  it('makes a super admin, also where the page for the first one is closed, and prints where the password is set', async () => {
    const { code, output } = await superAdmin('--email', 'Chief@Moved.test', '--first-name', 'Ada');
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringMatching(/was made a super admin\.\n.*\/auth\/register\?registrationToken=\w+/),
    });
    const found: unknown = await readDatabase(app.database, (knex) =>
      knex('admin_users')
        .join('admin_users_roles_lnk', 'admin_users.id', 'user_id')
        .join('admin_roles', 'admin_roles.id', 'role_id')
        .where({ email: 'chief@moved.test' })
        .select('firstname', 'code'),
    );
    expect(found).toEqual([{ firstname: 'Ada', code: 'strapi-super-admin' }]);
  });

  it('ends with 1 and one sentence where nobody is named', async () => {
    expect(await superAdmin()).toEqual({ code: 1, output: expect.stringContaining('Say with --email') });
  });
});
