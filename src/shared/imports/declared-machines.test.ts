import { describe, expect, it } from 'vitest';
import { defineStateMachine } from '../state-machine/state-machine';
import { reaches } from './declared-machines';

const machine = defineStateMachine({
  states: ['open', 'paid', 'sent', 'closed'],
  initial: 'open',
  transitions: {
    pay: { from: ['open'], to: 'paid' },
    send: { from: ['paid'], to: 'sent' },
    close: { from: ['open', 'sent'], to: 'closed' },
  },
});

describe('where a state leads', () => {
  it.each([
    ['open', 'sent', true],
    ['sent', 'paid', false],
    ['closed', 'open', false],
    ['paid', 'closed', true],
    ['unheard of', 'paid', false],
  ])('%s to %s: %s', (from, to, leads) => expect(reaches(machine as never, from, to)).toBe(leads));
});
