import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  DeliveryError,
  enqueueOutbox,
  onEvent,
  publishEvent,
  registerOutboxChannel,
  type OutboxMessage,
} from '../../src/api/system/public';
import { bootApp, type TestApp } from '../support/boot';
import { advanceClock, settleJobs } from '../support/jobs';
import { waitFor } from '../support/wait-for';

let app: TestApp;
let delivered: OutboxMessage[] = [];
let attempts: OutboxMessage[] = [];
let answer: (message: OutboxMessage) => void = () => undefined;

const row = (id: string | null) =>
  app.strapi.db.query('api::system.outbox-message').findOne({ where: { documentId: id } });

beforeAll(async () => {
  app = await bootApp();
  registerOutboxChannel(app.strapi, 'test', async (message) => {
    attempts.push(message);
    answer(message);
    delivered.push(message);
  });
  registerOutboxChannel(app.strapi, 'test-brief', {
    schedule: [1_000],
    deliver: async (message) => {
      attempts.push(message);
      answer(message);
    },
  });
  onEvent(app.strapi, 'thing.*', async (event) => {
    if (event.payload.poison) throw new Error('the subscriber refuses');
    await enqueueOutbox(app.strapi, { channel: 'test', kind: event.type, payload: { key: event.key } });
  });
});

afterAll(() => app.stop());

beforeEach(() => {
  delivered = [];
  attempts = [];
  answer = () => undefined;
});

describe('events', () => {
  it('have names and payloads that are known', async () => {
    const misspelt = () =>
      // @ts-expect-error -- there is no such event
      publishEvent(app.strapi, { type: 'thing.mad', key: '1', payload: {} });
    const incomplete = () =>
      // @ts-expect-error -- its account is missing
      publishEvent(app.strapi, { type: 'ledger.internal', key: '1', payload: {} });
    // @ts-expect-error -- nothing of this kind is ever told
    onEvent(app.strapi, 'thin.*', async () => undefined);
    for (const told of [misspelt, incomplete]) await expect(told()).rejects.toThrow();
  });

  it('are refused outside a transaction', async () => {
    await expect(publishEvent(app.strapi, { type: 'thing.made', key: '1', payload: {} })).rejects.toMatchObject({
      code: 'misconfigured',
    });
  });

  it('reach matching subscribers, whose messages leave after the commit', async () => {
    await app.strapi.db.transaction(async () => {
      await publishEvent(app.strapi, { type: 'thing.made', key: '1', payload: {} });
      await publishEvent(app.strapi, { type: 'other.made', key: '2', payload: {} });
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(attempts).toEqual([]);
    });
    await waitFor('the delivery', () => delivered.length > 0);
    expect(delivered).toMatchObject([{ kind: 'thing.made', payload: { key: '1' }, attempt: 1 }]);
    await settleJobs(app);
    expect(await row(delivered[0]?.id ?? '')).toMatchObject({
      outboxState: 'delivered',
      attempts: 1,
      leaseHolder: null,
    });
  });

  it('undo everything when a subscriber throws', async () => {
    const before = await app.strapi.db.query('api::system.outbox-message').count();
    const change = app.strapi.db.transaction(async () => {
      await publishEvent(app.strapi, { type: 'thing.made', key: '1', payload: {} });
      await publishEvent(app.strapi, { type: 'thing.made', key: '2', payload: { poison: true } });
    });
    await expect(change).rejects.toThrow('the subscriber refuses');
    await settleJobs(app);
    expect(await app.strapi.db.query('api::system.outbox-message').count()).toBe(before);
    expect(attempts).toEqual([]);
  });
});

describe('the outbox', () => {
  it('writes a second message with the same dedupe key not at all', async () => {
    const message = { channel: 'test', kind: 'once', payload: {}, dedupeKey: 'only-one' };
    expect(await enqueueOutbox(app.strapi, message)).toEqual(expect.any(String));
    expect(await enqueueOutbox(app.strapi, message)).toBeNull();
    await settleJobs(app);
    expect(delivered).toHaveLength(1);
  });

  it('lets later changes join a message that waits, and follows one that has set out', async () => {
    const tell = (state: string) =>
      enqueueOutbox(app.strapi, {
        channel: 'test',
        kind: 'joined',
        payload: { state },
        dedupeKey: 'thing-1',
        latestWins: true,
      });
    answer = () => {
      if (attempts.length === 1) throw new Error('the receiver is down');
    };
    const first = await app.strapi.db.transaction(async () => {
      const id = await tell('one');
      expect(await tell('two')).toBeNull();
      return id;
    });
    await settleJobs(app);
    expect(attempts.map(({ payload }) => payload.state)).toEqual(['two']);
    expect(await tell('three')).toBeNull();
    await advanceClock(app, 6_000);
    await waitFor('the delivery', () => delivered.length === 1);
    await settleJobs(app);
    const third = await tell('four');
    expect(third).not.toBeNull();
    await waitFor('the delivery', () => delivered.length === 2);
    expect(delivered.map(({ id, payload }) => [id, payload.state])).toEqual([
      [first, 'three'],
      [third, 'four'],
    ]);
  });

  it('tries again after a failure, later and later, under the same id', async () => {
    answer = () => {
      if (attempts.length < 3) throw new Error('the receiver is down');
    };
    const id = await enqueueOutbox(app.strapi, { channel: 'test', kind: 'retried', payload: {} });
    await settleJobs(app);
    expect(await row(id)).toMatchObject({ outboxState: 'pending', attempts: 1, lastError: 'the receiver is down' });
    await advanceClock(app, 6_000);
    await settleJobs(app);
    expect(attempts).toHaveLength(2);
    await advanceClock(app, 6_000);
    await settleJobs(app);
    expect(attempts).toHaveLength(2);
    await advanceClock(app, 30_000);
    await waitFor('the delivery', () => delivered.length === 1);
    expect(new Set(attempts.map((message) => message.id))).toEqual(new Set([id]));
    expect(attempts.map((message) => message.attempt)).toEqual([1, 2, 3]);
  });

  it('gives up when the schedule is used up, or at once when the failure is permanent', async () => {
    answer = () => {
      throw new Error('still down');
    };
    const worn = await enqueueOutbox(app.strapi, { channel: 'test-brief', kind: 'dead', payload: {} });
    await settleJobs(app);
    await advanceClock(app, 2_000);
    await waitFor('the end', async () => (await row(worn))?.outboxState === 'dead');
    expect(await row(worn)).toMatchObject({ attempts: 2, lastError: 'still down', nextAttemptAt: null });

    answer = () => {
      throw new DeliveryError('no such mailbox', { permanent: true });
    };
    const hopeless = await enqueueOutbox(app.strapi, { channel: 'test', kind: 'dead', payload: {} });
    await waitFor('the end', async () => (await row(hopeless))?.outboxState === 'dead');
    expect(await row(hopeless)).toMatchObject({ attempts: 1, lastError: 'no such mailbox' });
  });

  it('keeps messages of a channel that nobody delivers, without counting attempts', async () => {
    const id = await enqueueOutbox(app.strapi, { channel: 'switched-off', kind: 'waits', payload: {} });
    await settleJobs(app);
    expect(await row(id)).toMatchObject({ outboxState: 'pending', attempts: 0 });
  });

  it('is not written by hand', async () => {
    const [message] = await app.strapi.documents('api::system.outbox-message').findMany({ limit: 1 });
    const change = app.strapi
      .documents('api::system.outbox-message')
      .update({ documentId: message?.documentId ?? '', data: { outboxState: 'delivered' } as object });
    await expect(change).rejects.toMatchObject({ code: 'rule_refused' });
  });
});
