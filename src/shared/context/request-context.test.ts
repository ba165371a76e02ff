import { describe, expect, it } from 'vitest';
import {
  actorOfState,
  currentActor,
  currentRequestId,
  runInRequest,
  runWithActor,
  type Actor,
} from './request-context';

describe('request context', () => {
  it('is the system where nothing runs on behalf of anybody', () => {
    expect(currentActor()).toEqual({ kind: 'system' });
    expect(currentRequestId()).toBeUndefined();
  });

  it('knows the request and, once authenticated, its actor, also after awaiting', async () => {
    let actor: Actor = { kind: 'guest' };
    await runInRequest({ id: 'r1', actor: () => actor }, async () => {
      expect(currentActor().kind).toBe('guest');
      await Promise.resolve();
      actor = { kind: 'member', id: 7 };
      expect(currentActor()).toEqual({ kind: 'member', id: 7 });
      expect(currentRequestId()).toBe('r1');
    });
    expect(currentRequestId()).toBeUndefined();
  });

  it('keeps the request id when something runs as another actor', () => {
    runInRequest({ id: 'r2', actor: () => ({ kind: 'guest' }) }, () => {
      runWithActor({ kind: 'job', label: 'expire-holds' }, () => {
        expect(currentActor().kind).toBe('job');
        expect(currentRequestId()).toBe('r2');
      });
      expect(currentActor().kind).toBe('guest');
    });
  });

  it('keeps two requests apart', async () => {
    const seen = await Promise.all(
      ['a', 'b'].map((id) =>
        runInRequest({ id, actor: () => ({ kind: 'member', id }) }, async () => {
          await new Promise((resolve) => setImmediate(resolve));
          return [currentRequestId(), currentActor().id];
        }),
      ),
    );
    expect(seen).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });
});

describe('actorOfState', () => {
  const user = { id: 3, email: 'ada@example.com', name: 'x' };
  it.each<[string, Parameters<typeof actorOfState>[0], Actor]>([
    ['nobody', {}, { kind: 'guest' }],
    ['a public visitor', { auth: { strategy: { name: 'users-permissions' }, credentials: null } }, { kind: 'guest' }],
    [
      'a member',
      { auth: { strategy: { name: 'users-permissions' }, credentials: user } },
      { kind: 'member', id: 3, label: 'ada@example.com' },
    ],
    [
      'staff',
      { auth: { strategy: { name: 'admin' }, credentials: user } },
      { kind: 'staff', id: 3, label: 'ada@example.com' },
    ],
    [
      'an API token',
      { auth: { strategy: { name: 'content-api-token' }, credentials: { id: 1, name: 'crm' } } },
      { kind: 'api_token', id: 1, label: 'crm' },
    ],
  ])('tells %s', (_who, state, actor) => expect(actorOfState(state)).toEqual(actor));
});
