import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/shared/errors/app-error';
import { forgetKeys } from '../../src/shared/idempotency/register-idempotency';
import { IDEMPOTENCY_TABLE } from '../../src/shared/idempotency/idempotency-table';
import { answerProbes, probesExecuted } from '../support/added/probe';
import { bootApp, type TestApp } from '../support/boot';
import { WITH_TEST_TYPES } from '../support/boots';
import { waitFor } from '../support/wait-for';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('Idempotency-Key', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp(WITH_TEST_TYPES);
    answerProbes(app.strapi, {
      created: (ctx) => {
        ctx.status = 201;
        ctx.body = { data: { number: executed() } };
      },
      slow: async (ctx) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        ctx.body = { data: 'slow' };
      },
      refused: () => {
        throw new AppError('slot_taken', 'Taken');
      },
      broken: () => {
        throw new TypeError('x');
      },
    });
  });
  afterAll(() => app?.stop());

  const executed = (): number => probesExecuted(app.strapi);
  const send = (key: string, kind: string) => app.http.post('/api/probe').set('Idempotency-Key', key).send({ kind });

  it('answers a repetition with the stored answer and does nothing again', async () => {
    const first = await send('of-this-test-key-created-1', 'created').expect(201);
    const before = executed();
    const again = await send('of-this-test-key-created-1', 'created').expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.headers['content-type']).toMatch('application/json');
    expect(executed()).toBe(before);
  });

  it('executes twice without a key and under two keys', async () => {
    const before = executed();
    await app.http.post('/api/probe').send({ kind: 'created' }).expect(201);
    await send('of-this-test-key-created-2', 'created').expect(201);
    await send('of-this-test-key-created-3', 'created').expect(201);
    expect(executed()).toBe(before + 3);
  });

  it('refuses one key for two different requests', async () => {
    await send('of-this-test-key-shared-1', 'created').expect(201);
    const { body } = await send('of-this-test-key-shared-1', 'slow').expect(409);
    expect(body.error.details.code).toBe('idempotency_conflict');
  });

  it("does not tell a stranger the answer that was meant for a token's holder", async () => {
    await send('of-this-test-key-token-001', 'created').set('X-Manage-Token', 'mine').expect(201);
    const { body } = await send('of-this-test-key-token-001', 'created').expect(409);
    expect(body.error.details.code).toBe('idempotency_conflict');
    await send('of-this-test-key-token-001', 'created').set('X-Manage-Token', 'mine').expect(201);
  });

  it('executes once while repetitions arrive in parallel', async () => {
    const before = executed();
    const statuses = (await Promise.all([1, 2, 3, 4].map(() => send('of-this-test-key-slow-0001', 'slow')))).map(
      (r) => r.status,
    );
    expect(statuses.sort()).toEqual([200, 409, 409, 409]);
    expect(executed()).toBe(before + 1);
    await send('of-this-test-key-slow-0001', 'slow').expect(200);
    expect(executed()).toBe(before + 1);
  });

  it('keeps a refusal that is final', async () => {
    const first = await send('of-this-test-key-refused-1', 'refused').expect(409);
    const before = executed();
    const again = await send('of-this-test-key-refused-1', 'refused').expect(409);
    expect(again.body).toEqual(first.body);
    expect(executed()).toBe(before);
  });

  it('lets a request be repeated after an error of ours', async () => {
    await send('of-this-test-key-broken-01', 'broken').expect(500);
    const before = executed();
    await send('of-this-test-key-broken-01', 'broken').expect(500);
    expect(executed()).toBe(before + 1);
  });

  it.each(['1', 'my-key-0001', '123e4567-e89b-12d3-a456-426614174000'])(
    'asks for a key that others do not use by chance, not %s',
    async (key) => {
      const { body } = await send(key, 'created').expect(400);
      expect(body.error.details.errors[0].path).toEqual(['Idempotency-Key']);
      expect(body.error.message).toContain('uuidgen');
    },
  );

  it('keeps a key for its request when that failed, or died, before it answered', async () => {
    await send('of-this-test-key-broken-02', 'broken').expect(500);
    const other = await send('of-this-test-key-broken-02', 'created').expect(409);
    expect(other.body.error.details.code).toBe('idempotency_conflict');
    const running = send('of-this-test-key-dying-001', 'slow').then((answer) => answer);
    const table = app.strapi.db.connection(IDEMPOTENCY_TABLE);
    await waitFor(
      'the claim',
      async () => (await table.clone().whereNull('answer_status').where('leased_until', '>', 0)).length > 0,
    );
    app.clock.advance(HOUR_MS);
    const stolen = await send('of-this-test-key-dying-001', 'created').expect(409);
    expect(stolen.body.error.details.code).toBe('idempotency_conflict');
    // Its time to answer is over: whoever repeats it takes its place.
    await send('of-this-test-key-dying-001', 'slow').expect(200);
    await running;
  });

  it('forgets after a day', async () => {
    await send('of-this-test-key-forget-01', 'created').expect(201);
    const before = executed();
    app.clock.advance(DAY_MS - HOUR_MS);
    await send('of-this-test-key-forget-01', 'created').expect(201);
    await send('of-this-test-key-forget-01', 'slow').expect(409);
    expect(executed()).toBe(before);
    app.clock.advance(HOUR_MS + 1000);
    await send('of-this-test-key-forget-01', 'slow').expect(200);
    await forgetKeys(app.strapi);
    await send('of-this-test-key-forget-01', 'slow').expect(200);
    expect(executed()).toBe(before + 1);
  });
});
