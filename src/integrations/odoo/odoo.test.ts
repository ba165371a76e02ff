import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startOdooListener } from '../../cli/demo/odoo-listener';
import type { OdooListener } from '../../cli/demo/odoo-listener';
import { createOdooClient } from './client';
import type { OdooClient } from './client';
import { findOrCreateByName } from './find-or-create';
import type { OdooConnection } from './port';
import { upsertRows } from './upsert';
import type { OdooRow } from './upsert';

/** For an Odoo that never answers: any other call may take its time on a busy machine. */
const IMPATIENT = { timeoutMs: 1_000 };

let odoo: OdooListener;

function connect(overrides: Partial<OdooConnection> = {}): OdooClient {
  return createOdooClient({
    url: odoo.url,
    database: 'magnetiq',
    login: 'integration@magnetiq.example',
    apiKey: 'listener-api-key',
    protocol: 'auto',
    timeoutMs: 20_000,
    ...overrides,
  });
}

const partner = (number: number, values: Record<string, string> = {}): OdooRow => ({
  externalId: `magnetiq.partner_${number}`,
  values: { name: `Person ${number}`, ...values },
});

describe.each([
  { protocol: 'json2' as const, version: 19 },
  { protocol: 'jsonrpc' as const, version: 17 },
])('$protocol', ({ protocol, version }) => {
  beforeEach(async () => {
    odoo = await startOdooListener({ version });
  });
  afterEach(() => odoo.stop());

  it('is found by itself, once', async () => {
    const client = connect();
    await client.call({ model: 'res.lang', method: 'search_read', args: { domain: [] } });
    expect(client.protocol()).toBe(protocol);
  });

  it('creates once and updates after that', async () => {
    const client = connect({ protocol });
    const [created] = await upsertRows(client, { model: 'res.partner' }, [partner(1, { phone: '1' })]);
    const [updated] = await upsertRows(client, { model: 'res.partner' }, [partner(1, { phone: '2' })]);
    expect(created).toEqual({ externalId: 'magnetiq.partner_1', ok: true, id: expect.any(Number) });
    expect(updated).toEqual(created);
    expect(odoo.store.all('res.partner')).toMatchObject([{ name: 'Person 1', phone: '2' }]);
  });

  it('makes a record again that somebody deleted in Odoo', async () => {
    const client = connect({ protocol });
    const [first] = await upsertRows(client, { model: 'res.partner' }, [partner(1)]);
    await client.call({ model: 'res.partner', method: 'unlink', ids: [first?.ok ? first.id : 0] });
    expect(odoo.store.all('res.partner')).toHaveLength(0);
    await upsertRows(client, { model: 'res.partner' }, [partner(1)]);
    expect(odoo.store.all('res.partner')).toMatchObject([{ externalId: 'magnetiq.partner_1' }]);
  });

  it('keeps the good rows of a batch in which some are wrong, and says why the others were refused', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => partner(index, { lang: 'en_US' }));
    rows[3] = partner(3, { lang: 'xx_XX' });
    rows[220] = partner(220, { lang: 'en_US', name: '' });
    const results = await upsertRows(connect({ protocol }), { model: 'res.partner', batchSize: 100 }, rows);
    expect(odoo.store.all('res.partner')).toHaveLength(248);
    expect(results.filter(({ ok }) => !ok)).toEqual([
      {
        externalId: 'magnetiq.partner_3',
        ok: false,
        error: "Value 'xx_XX' not found in selection field 'Language'",
      },
      {
        externalId: 'magnetiq.partner_220',
        ok: false,
        error: "Missing required value for the field 'Name' (name)",
      },
    ]);
    // Three batches; each wrong one once more for the suspect and once more for the rest.
    expect(odoo.calls).toHaveLength(7);
  });

  it('leaves columns alone that a row does not speak of', async () => {
    const client = connect({ protocol });
    await upsertRows(client, { model: 'res.partner' }, [partner(1, { phone: '1' })]);
    await upsertRows(client, { model: 'res.partner' }, [partner(2, { phone: '2' }), partner(1)]);
    expect(odoo.store.byExternalId('magnetiq.partner_1')).toMatchObject({ phone: '1' });
  });

  it('refers by external id and names a missing reference', async () => {
    const client = connect({ protocol });
    await upsertRows(client, { model: 'res.partner' }, [partner(1)]);
    const lead = (key: string, to: string): OdooRow => ({
      externalId: `magnetiq.booking_${key}`,
      values: { name: key, 'partner_id/id': to },
    });
    const results = await upsertRows(client, { model: 'crm.lead' }, [
      lead('a', 'magnetiq.partner_1'),
      lead('b', 'magnetiq.partner_2'),
    ]);
    expect(results).toContainEqual(expect.objectContaining({ externalId: 'magnetiq.booking_a', ok: true }));
    expect(results).toContainEqual({
      externalId: 'magnetiq.booking_b',
      ok: false,
      error: "No matching record found for external id 'magnetiq.partner_2' in field 'Customer'",
    });
  });

  it.each(['unavailable', 'silent', 'dropped'] as const)('calls an Odoo that is %s unavailable', async (outage) => {
    odoo.setOutage(outage);
    const client = connect({ protocol, ...IMPATIENT });
    await expect(upsertRows(client, { model: 'res.partner' }, [partner(1)])).rejects.toMatchObject({
      kind: 'unavailable',
    });
  });

  it('makes no second record when the answer to the first call was lost', async () => {
    const client = connect({ protocol });
    await client.call({ model: 'res.lang', method: 'search_read', args: { domain: [] } });
    odoo.setOutage('unheard');
    await expect(upsertRows(client, { model: 'res.partner' }, [partner(1)])).rejects.toMatchObject({
      kind: 'unavailable',
    });
    odoo.setOutage(undefined);
    expect(odoo.store.all('res.partner')).toHaveLength(1);
    await upsertRows(client, { model: 'res.partner' }, [partner(1)]);
    expect(odoo.store.all('res.partner')).toHaveLength(1);
  });

  it.each([{ apiKey: 'wrong' }, { database: 'other', protocol: 'json2' as const }])(
    'tells a wrong setup (%o) from an outage',
    async (wrong) => {
      const client = connect({ protocol, ...wrong });
      await expect(upsertRows(client, { model: 'res.partner' }, [partner(1)])).rejects.toMatchObject({
        kind: 'misconfigured',
      });
    },
  );

  it('tells a model that is not installed from an older server', async () => {
    const client = connect();
    await expect(client.call({ model: 'account.move', method: 'load', args: {} })).rejects.toMatchObject({
      kind: 'misconfigured',
      message: expect.stringContaining("the model 'account.move' does not exist"),
    });
  });

  it('uses names that Odoo has and adds those it lacks', async () => {
    const client = connect({ protocol });
    await upsertRows(client, { model: 'utm.source' }, [{ externalId: 'utm.own', values: { name: 'Newsletter' } }]);
    const externalIdOf = (name: string): string => `magnetiq.source_${name}`;
    const findSources = (names: string[]) => findOrCreateByName(client, { model: 'utm.source', names, externalIdOf });
    const first = await findSources(['Newsletter', 'fair', 'Fair', 'fair']);
    const again = await findSources(['fair', 'Newsletter', 'Fair']);
    expect(odoo.store.all('utm.source')).toHaveLength(3);
    expect(first.get('Newsletter')).toBe(odoo.store.byExternalId('utm.own')?.id);
    expect(Object.fromEntries(again)).toEqual(Object.fromEntries(first));
  });

  it('reports a column that the model lacks on every row', async () => {
    const rows = [partner(1, { shoe_size: '42' }), partner(2, { shoe_size: '43' })];
    const results = await upsertRows(connect({ protocol }), { model: 'res.partner' }, rows);
    expect(results.map((result) => (result.ok ? '' : result.error))).toEqual([
      expect.stringContaining("Invalid field name 'shoe_size'"),
      expect.stringContaining("Invalid field name 'shoe_size'"),
    ]);
  });
});

describe('protocol auto', () => {
  afterEach(() => odoo.stop());

  it('takes the login page of Odoo 18 for a server without JSON-2', async () => {
    odoo = await startOdooListener({ version: 18 });
    const client = connect();
    await upsertRows(client, { model: 'res.partner' }, [partner(1)]);
    expect(client.protocol()).toBe('jsonrpc');
  });

  it('does not settle on a protocol while the server is down', async () => {
    odoo = await startOdooListener({ version: 19 });
    odoo.setOutage('unavailable');
    const client = connect();
    await expect(upsertRows(client, { model: 'res.partner' }, [partner(1)])).rejects.toMatchObject({
      kind: 'unavailable',
    });
    odoo.setOutage(undefined);
    await upsertRows(client, { model: 'res.partner' }, [partner(1)]);
    expect(client.protocol()).toBe('json2');
  });
});
