import { BlockList, isIP } from 'node:net';

/** An address or a host that may be reached although it is private: `10.1.0.0/16`, `192.168.1.7`, `crm.internal`. */
export interface PrivateAllowList {
  hosts: ReadonlySet<string>;
  networks: BlockList;
}

/** Special-purpose IPv4 networks of the IANA registry (RFC 6890 and successors), and multicast. */
const SPECIAL_V4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Inside 2000::/3, the only range of global unicast, what is special or carries an IPv4 address within. */
const SPECIAL_V6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

function blockList(family: 'ipv4' | 'ipv6', networks: readonly [string, number][]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
}

const specialV4 = blockList('ipv4', SPECIAL_V4);
const specialV6 = blockList('ipv6', SPECIAL_V6);
const globalV6 = blockList('ipv6', [['2000::', 3]]);

/**
 * Whether an IP address belongs to the public internet: not loopback, private, link-local (cloud metadata), unique
 * local, mapped, translated, tunnelled, documentation or multicast. Anything that is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !specialV4.check(address, 'ipv4');
    case 6:
      return !address.includes('%') && globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6');
    default:
      return false;
  }
}

/** Reads the allow-list of hosts, addresses and networks; entries that are none of these count as host names. */
export function parseAllowList(entries: readonly string[]): PrivateAllowList {
  const hosts = new Set<string>();
  const networks = new BlockList();
  for (const entry of entries.map((text) => text.trim().toLowerCase()).filter(Boolean)) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (isIP(address) === 0) hosts.add(entry);
    else if (prefix === undefined) networks.addAddress(address, family);
    else networks.addSubnet(address, Number(prefix), family);
  }
  return { hosts, networks };
}

/** Whether a connection to this address of this host may be opened. */
export function mayConnect(target: { host: string; address: string }, allowed: PrivateAllowList): boolean {
  if (isPublicAddress(target.address) || allowed.hosts.has(target.host.toLowerCase())) return true;
  const family = isIP(target.address);
  return family !== 0 && allowed.networks.check(target.address, family === 6 ? 'ipv6' : 'ipv4');
}
