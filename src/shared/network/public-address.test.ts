import { describe, expect, it } from 'vitest';
import { isPublicAddress, mayConnect, parseAllowList } from './public-address';

describe('isPublicAddress', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '169.253.0.1',
    '192.167.255.255',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4001:80b::200e',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback, anywhere in it', '127.255.255.254'],
    ['this network', '0.0.0.0'],
    ['private 10', '10.0.0.1'],
    ['private 172', '172.16.0.1'],
    ['private 172, its end', '172.31.255.255'],
    ['private 192', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['link-local: cloud metadata', '169.254.169.254'],
    ['benchmarking', '198.18.0.1'],
    ['documentation', '203.0.113.9'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['IPv6 unspecified', '::'],
    ['IPv6 loopback', '::1'],
    ['IPv6 link-local', 'fe80::1'],
    ['IPv6 link-local with a zone', 'fe80::1%eth0'],
    ['unique local', 'fd00:ec2::254'],
    ['unique local, first half', 'fc00::1'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped private, in hex', '::ffff:a00:1'],
    ['mapped public', '::ffff:8.8.8.8'],
    ['compatible', '::7f00:1'],
    ['translated (NAT64)', '64:ff9b::7f00:1'],
    ['6to4 of a private address', '2002:0a00:0001::'],
    ['Teredo', '2001:0:4136:e378::1'],
    ['IPv6 documentation', '2001:db8::1'],
    ['IPv6 multicast', 'ff02::1'],
    ['site-local', 'fec0::1'],
    ['a host name', 'localhost'],
    ['nothing', ''],
  ])('%s is not: %s', (_what, address) => expect(isPublicAddress(address)).toBe(false));
});

describe('mayConnect', () => {
  const allowed = parseAllowList(['10.1.0.0/16', '192.168.1.7', 'CRM.internal', 'fd00::/8', '']);

  it.each([
    ['example.com', '93.184.216.34', true],
    ['example.com', '10.1.2.3', true],
    ['example.com', '10.2.2.3', false],
    ['example.com', '192.168.1.7', true],
    ['example.com', '192.168.1.8', false],
    ['crm.INTERNAL', '172.16.0.9', true],
    ['not-crm.internal', '172.16.0.9', false],
    ['example.com', 'fd12::1', true],
    ['example.com', 'fe80::1', false],
  ])('%s at %s: %s', (host, address, expected) => {
    expect(mayConnect({ host, address }, allowed)).toBe(expected);
  });

  it('allows nothing private by default', () => {
    expect(mayConnect({ host: 'localhost', address: '127.0.0.1' }, parseAllowList([]))).toBe(false);
  });
});
