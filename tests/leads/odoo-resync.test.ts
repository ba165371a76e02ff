import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startOdooListener, type OdooListener } from '../../src/cli/demo/odoo-listener';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { storeBooking } from '../support/builders/booking-row';
import { testEnvironment } from '../support/test-environment';
import { waitFor } from '../support/wait-for';

const root = path.resolve(__dirname, '../..');

let app: TestApp;
let odoo: OdooListener;
const running: ChildProcess[] = [];

beforeAll(async () => {
  odoo = await startOdooListener();
  app = await bootApp(EVERYTHING, { ODOO_URL: odoo.url });
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await app?.stop();
  await odoo?.stop();
});

interface Run {
  child: ChildProcess;
  ended: Promise<{ code: number | null; output: string }>;
}

/** `npm run odoo:sync`, with batches of 20. */
function startSync(...args: string[]): Run {
  const child = spawn(process.execPath, [path.join(root, 'dist/src/cli/odoo-sync.js'), ...args], {
    cwd: root,
    env: {
      ...process.env,
      ...testEnvironment({ port: 1, folder: app.database.folder }),
      ...app.database.env,
      ODOO_URL: odoo.url,
      ODOO_DATABASE: 'magnetiq',
      ODOO_API_KEY: 'listener-api-key',
      ODOO_BATCH_SIZE: '20',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on('exit', (code) => resolve({ code, output })),
  );
  return { child, ended };
}

it(
  'goes on where it was killed, without duplicates, and does not stop at a booking that Odoo refuses',
  {
    timeout: 120_000,
  },
  async () => {
    for (let index = 0; index < 119; index += 1) await storeBooking(app.strapi);
    const refused = await storeBooking(app.strapi, { clientFirstName: '', clientLastName: '' });

    // A batch is three calls: languages, contacts, opportunities. The third batch gets no answer to its last one.
    odoo.failAfter(8, 'silent');
    const first = startSync();
    await waitFor('the third batch', () => odoo.calls.length === 8, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    first.child.kill('SIGKILL');
    await first.ended;
    expect(odoo.store.all('crm.lead')).toHaveLength(40);

    odoo.setOutage(undefined);
    odoo.calls.length = 0;
    const { code, output } = await startSync().ended;
    expect(output).toContain(`${refused}: The contact was refused: Missing required value`);
    expect(code).toBe(2);
    expect(odoo.store.all('res.partner')).toHaveLength(119);
    expect(odoo.store.all('crm.lead')).toHaveLength(119);
    // Four batches were left; the last of them needs three calls more to single out the refused contact.
    expect(odoo.calls.filter((call) => call === 'res.lang.search_read')).toHaveLength(4);

    const records = app.strapi.db.query('api::system.integration-record');
    expect(await records.count({ where: { contentHash: { $notNull: true }, syncError: null } })).toBe(119);
    expect(await records.findOne({ where: { targetDocumentId: refused } })).toMatchObject({
      syncError: expect.stringContaining('Missing required value'),
    });
  },
);

it('sends only what Odoo does not know yet, unless told otherwise', { timeout: 120_000 }, async () => {
  odoo.calls.length = 0;
  await startSync().ended;
  // Only the refused booking is tried again.
  expect(odoo.calls).toEqual(['res.company.search_read', 'res.lang.search_read', 'res.partner.load']);

  odoo.calls.length = 0;
  const { output } = await startSync('--force').ended;
  expect(output).toContain('119 sent, 0 unchanged, 1 refused');
  expect(odoo.store.all('crm.lead')).toHaveLength(119);
});

it('says so when Odoo cannot be used', async () => {
  odoo.setOutage('unavailable');
  const { code, output } = await startSync('--force').ended;
  odoo.setOutage(undefined);
  expect(code).toBe(1);
  expect(output).toContain('Odoo answered 503');
});
