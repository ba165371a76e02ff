import { describe, expect, test } from 'vitest';
import { defineStateMachine } from './state-machine';

const door = defineStateMachine({
  states: ['closed', 'open', 'gone'],
  initial: 'closed',
  transitions: {
    open: { from: ['closed'], to: 'open' },
    close: { from: ['open'], to: 'closed' },
    remove: { from: ['open', 'closed'], to: 'gone' },
  },
});

describe('a state machine', () => {
  test.each([
    ['closed', 'open', { ok: true, to: 'open' }],
    ['open', 'open', { ok: false, allowed: ['close', 'remove'] }],
    ['gone', 'remove', { ok: false, allowed: [] }],
  ] as const)('%s --%s--> %j', (state, transition, verdict) => {
    expect(door.move(state, transition)).toEqual(verdict);
  });

  test('says what may follow, by all steps or by some', () => {
    expect(door.next('open')).toEqual(['closed', 'gone']);
    expect(door.next('open', ['open', 'close'])).toEqual(['closed']);
    expect(door.next('gone')).toEqual([]);
  });

  test('says where a transition starts and ends', () => {
    expect([door.initial, door.from('remove'), door.to('remove')]).toEqual(['closed', ['open', 'closed'], 'gone']);
  });

  test('refuses a state that nothing leads to', () => {
    expect(() =>
      defineStateMachine({ states: ['a', 'b'], initial: 'a', transitions: { stay: { from: ['a'], to: 'a' } } }),
    ).toThrow('cannot be reached from a: b');
  });
});
