import { createHash } from 'node:crypto';

/** Who holds slots, as digests: to count by, not to know anybody by. */
export interface HoldHolders {
  holdAddressHash: string | null;
  /** Of a member the account. A mailbox is what anybody may name, and strangers' holds under it must not lock its owner out. */
  holdMailboxHash: string;
}

const digest = (kind: string, value: string) => createHash('sha256').update(`${kind}\0${value}`).digest('base64url');

/**
 * The network of an address that one household or machine has: the address itself of IPv4, also where it is written
 * as IPv6, and the first 64 bits of IPv6, within which a machine takes any address it likes.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(':')) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const groups = (part: string) => part.split(':').filter(Boolean);
  const [before, after] = [groups(head), groups(tail ?? '')];
  // A dotted end stands for two groups.
  const length = before.length + after.length + (address.includes('.') ? 1 : 0);
  const zeros: string[] = tail === undefined ? [] : Array<string>(Math.max(0, 8 - length)).fill('0');
  const all = [...before, ...zeros, ...after].slice(0, 4);
  return `${all.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** `mailbox` is in the one spelling that stands for all of its spellings. */
export function holdHolders(of: { address: string | undefined; mailbox: string; member?: string }): HoldHolders {
  return {
    holdAddressHash: of.address ? digest('address', networkOf(of.address)) : null,
    holdMailboxHash: of.member ? digest('member', of.member) : digest('mailbox', of.mailbox),
  };
}
