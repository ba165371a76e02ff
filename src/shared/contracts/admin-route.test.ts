import { describe, expect, it } from 'vitest';
import { addressOf, adminRoute } from './admin-route';

describe('addressOf', () => {
  it('fills in the path and escapes each part', () => {
    const route = adminRoute<{ answer: null }>()('POST', '/system/trash/marked/:uid/:id/restore');
    expect(addressOf(route, { params: { uid: 'api::a.b', id: 'x/../y?' } })).toBe(
      '/system/trash/marked/api%3A%3Aa.b/x%2F..%2Fy%3F/restore',
    );
  });

  it('asks for what is said and leaves the rest out', () => {
    const route = adminRoute<{ answer: null }>()('GET', '/messaging/mailbox');
    expect(addressOf(route)).toBe('/messaging/mailbox');
    expect(addressOf(route, { query: { page: 2, status: undefined, search: '' } })).toBe('/messaging/mailbox?page=2');
    expect(addressOf(route, { query: { search: 'a&b=c' } })).toBe('/messaging/mailbox?search=a%26b%3Dc');
  });

  it('does not compile without a part of the path', () => {
    const route = adminRoute<{ answer: null }>()('GET', '/system/:id');
    // @ts-expect-error id is missing
    expect(addressOf(route, { params: {} })).toBe('/system/');
  });
});
