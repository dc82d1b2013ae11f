import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The ranges that an operator may allow; link-local addresses, including cloud metadata services, are always forbidden. */
const PRIVATE_RANGES = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);
/** Metadata services outside of the link-local range (Alibaba, AWS over IPv6, Azure). */
const METADATA = new Set(['100.100.100.200', 'fd00:ec2::254', '168.63.129.16']);
/**
 * All IPv6 addresses that are routed on the internet so far (RFC 4291); `::7f00:1`, an old notation of 127.0.0.1, is
 * not.
 */
const ROUTED = ipaddr.IPv6.parseCIDR('2000::/3');

const isRouted = (address: ipaddr.IPv4 | ipaddr.IPv6) =>
  address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(ROUTED);

/** Whether an address may be called. An IPv4 address in IPv6 notation counts as IPv4. */
export function mayCall(address: string, arePrivateAllowed: boolean): boolean {
  const parsed = ipaddr.process(address);
  if (METADATA.has(parsed.toString())) return false;
  const range = parsed.range();
  if (range === 'unicast') return isRouted(parsed);
  return arePrivateAllowed && PRIVATE_RANGES.has(range);
}

/** Looks up all addresses of a name, as `dns.lookup` does. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** The host resolves to an address that must not be called. */
export class ForbiddenAddressError extends Error {
  readonly code = 'FORBIDDEN_ADDRESS';
}

/**
 * Returns a lookup function for connections, so that the checked address is the one that is called. One forbidden
 * address among several is enough to refuse.
 * @param resolve how names are looked up; by default as the operating system does
 */
export function guardedLookup(arePrivateAllowed: boolean, resolve: Resolve = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => mayCall(address, arePrivateAllowed))) {
        return callback(new ForbiddenAddressError(hostname), '');
      }
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

/**
 * The address in a host name that needs no lookup: an IP address (IPv6 without brackets), or this machine for
 * `localhost`; null for others.
 */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  if (bare === 'localhost' || bare.endsWith('.localhost')) return '127.0.0.1';
  return isIP(bare) === 0 ? null : bare;
}
