import { describe, expect, it } from 'vitest';
import { operationCounts, type RootField } from './operation-counts';

const guest = { ip: '192.0.2.1', actor: { kind: 'guest' as const } };
const member = { ip: '192.0.2.1', actor: { kind: 'member' as const, id: 7 } };
const field = (name: string, args: Record<string, unknown> = {}): RootField => ({ name, args });
const login = (identifier: string) => field('login', { input: { identifier, password: 'x' } });

describe('operationCounts', () => {
  it('counts each query after the first, which the HTTP request was', () => {
    expect(operationCounts({ kind: 'query', fields: [field('slots')] }, guest)).toEqual([]);
    expect(operationCounts({ kind: 'query', fields: [field('slots'), field('slots')] }, member)).toEqual([
      { rateClass: 'public_read', key: 'ip:192.0.2.1', points: 1 },
      { rateClass: 'public_read', key: 'member:7', points: 1 },
    ]);
  });

  it('counts each mutation as a write', () => {
    expect(operationCounts({ kind: 'mutation', fields: [field('holdBooking'), field('payBooking')] }, guest)).toEqual([
      { rateClass: 'public_write', key: 'ip:192.0.2.1', points: 2 },
    ]);
  });

  it('counts each login as one', () => {
    const counts = operationCounts({ kind: 'mutation', fields: [login('a'), login('A '), login('b')] }, guest);
    expect(counts).toContainEqual({ rateClass: 'auth', key: 'ip:192.0.2.1', points: 3 });
  });

  it('counts a forgotten password as one', () => {
    const counts = operationCounts({ kind: 'mutation', fields: [field('forgotPassword', { email: 'a@b.c' })] }, guest);
    expect(counts).toContainEqual({ rateClass: 'auth', key: 'ip:192.0.2.1', points: 1 });
  });
});
