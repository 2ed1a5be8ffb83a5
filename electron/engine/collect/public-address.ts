import { isIP } from 'node:net';

/** Networks of IPv4 that are nobody's on the public internet (IANA special-purpose registry), as `address/bits`. */
const closedNetworks: readonly (readonly [base: number, bits: number])[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
].map((network) => {
  const [address = '', bits = ''] = network.split('/');
  return [ipv4Number(address), Number(bits)] as const;
});

function ipv4Number(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

const isPublicIpv4 = (number: number): boolean =>
  !closedNetworks.some(
    ([base, bits]) => Math.floor(number / 2 ** (32 - bits)) === Math.floor(base / 2 ** (32 - bits)),
  );

/** The eight groups of an IPv6 address, `::` and a dotted tail written out. */
function ipv6Groups(address: string): number[] {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  const tail = dotted === null ? 0 : ipv4Number(dotted[2] ?? '');
  const text =
    dotted === null
      ? address
      : `${dotted[1]}${Math.floor(tail / 65_536).toString(16)}:${(tail % 65_536).toString(16)}`;
  const [head = '', rest] = text.split('::');
  const groups = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const before = groups(head);
  const after = groups(rest ?? '');
  const missing = rest === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: missing }, () => 0), ...after];
}

/**
 * Only global unicast is public. Addresses that carry an IPv4 address are judged by it where that is how the
 * packet would travel (mapped, NAT64); 6to4, Teredo, compatible and documentation addresses are closed.
 */
function isPublicIpv6(address: string): boolean {
  const groups = ipv6Groups(address);
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0, high = 0, low = 0] = groups;
  const leadingZeros = [third, fourth, fifth].every((group) => group === 0);
  const mapped = first === 0 && second === 0 && leadingZeros && sixth === 0xffff;
  const nat64 = first === 0x64 && second === 0xff9b && leadingZeros && sixth === 0;
  if (mapped || nat64) return isPublicIpv4(high * 65_536 + low);
  if (first < 0x2000 || first > 0x3fff) return false;
  if (first === 0x2001 && (second < 0x200 || second === 0xdb8)) return false;
  return first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
}

/** Whether an IP address, as resolved or written, lies on the public internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return isPublicIpv4(ipv4Number(address));
  return version === 6 && !address.includes('%') && isPublicIpv6(address.toLowerCase());
}

/** The host as resolvers want it: no brackets, no dot at its end. */
export const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');

/** Names that only a local network answers to. */
const localName =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|onion)$/;

/**
 * Whether a host may be public, by its spelling alone; a name must still be resolved and each of its addresses
 * checked. Numbers are read as browsers read them: `2130706433`, `0x7f.1` and `127.1` are 127.0.0.1.
 */
export function isPublicHost(host: string): boolean {
  const bare = host.startsWith('[') ? host.slice(1, -1) : host;
  const spelled = isIP(bare) === 6 ? `[${bare}]` : bare;
  const url = URL.parse(`http://${spelled}/`);
  if (url === null || url.hostname === '') return false;
  const name = url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');
  if (isIP(name) !== 0) return isPublicAddress(name);
  return name.includes('.') && !localName.test(name);
}
