import { afterAll, beforeAll, expect, it } from 'vitest';
import { odooSyncCommand } from '../../src/cli/commands/odoo-sync';
import { startOdooListener, type OdooListener } from '../../src/cli/demo/odoo-listener';
import { bootApp, type TestApp } from '../support/boot';
import { EVERYTHING } from '../support/boots';
import { storeBooking } from '../support/builders/booking-row';
import { runHere, startCommand } from '../support/run-command';
import { waitFor } from '../support/wait-for';

let app: TestApp;
let odoo: OdooListener;

beforeAll(async () => {
  odoo = await startOdooListener();
  app = await bootApp(EVERYTHING, { ...NAMED, ODOO_URL: odoo.url });
});
afterAll(async () => {
  await app?.stop();
  await odoo?.stop();
});

const NAMED = { ODOO_DATABASE: 'magnetiq', ODOO_API_KEY: 'listener-api-key', ODOO_BATCH_SIZE: '20' };

/** `npm run odoo:sync`, with batches of 20. */
const sync = (...args: string[]) => runHere(app, odooSyncCommand, ...args);

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
    const first = startCommand(app.database, 'odoo-sync', { env: { ...NAMED, ODOO_URL: odoo.url } });
    await waitFor('the third batch', () => odoo.calls.length === 8, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    first.child.kill('SIGKILL');
    await first.ended;
    expect(odoo.store.all('crm.lead')).toHaveLength(40);

    odoo.setOutage(undefined);
    odoo.calls.length = 0;
    const { code, output } = await sync();
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

it('sends only what Odoo does not know yet, unless told otherwise', async () => {
  odoo.calls.length = 0;
  await sync();
  // Only the refused booking is tried again.
  expect(odoo.calls).toEqual(['res.lang.search_read', 'res.partner.load']);

  odoo.calls.length = 0;
  const { output } = await sync('--force');
  expect(output).toContain('119 sent, 0 unchanged, 1 refused');
  expect(odoo.store.all('crm.lead')).toHaveLength(119);
});

it('says so when Odoo cannot be used', async () => {
  odoo.setOutage('unavailable');
  const { code, output } = await sync('--force');
  odoo.setOutage(undefined);
  expect(code).toBe(1);
  expect(output).toContain('Odoo answered 503');
});
