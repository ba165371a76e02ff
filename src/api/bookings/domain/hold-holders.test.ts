import { expect, test } from 'vitest';
import { holdHolders, networkOf } from './hold-holders';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
  ['no address', 'no address'],
])('%s is counted as %s', (address, network) => expect(networkOf(address)).toBe(network));

test('who holds is known by digests that differ for address and mailbox', () => {
  const { holdAddressHash, holdMailboxHash } = holdHolders({ address: 'a', mailbox: 'a' });
  expect(holdAddressHash).toHaveLength(43);
  expect(holdMailboxHash).not.toBe(holdAddressHash);
  expect(holdHolders({ address: undefined, mailbox: 'a' })).toEqual({ holdAddressHash: null, holdMailboxHash });
});

test('a member is known by the account, whatever mailbox is named', () => {
  const one = holdHolders({ address: 'a', mailbox: 'a', member: 'm' });
  expect(holdHolders({ address: 'a', mailbox: 'b', member: 'm' })).toEqual(one);
  expect(holdHolders({ address: 'a', mailbox: 'm' }).holdMailboxHash).not.toBe(one.holdMailboxHash);
});
