import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What an operator may open; link-local addresses, and with them those of cloud metadata, stay closed in any case. */
const PRIVATE_RANGES = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);
/** Metadata services outside of the link-local range (Alibaba, AWS over IPv6). */
const METADATA = new Set(['100.100.100.200', 'fd00:ec2::254']);

/** Whether an address may be called. One of IPv4 that is written as IPv6 counts as what it is. */
export function mayCall(address: string, arePrivateAllowed: boolean): boolean {
  const parsed = ipaddr.process(address);
  if (METADATA.has(parsed.toString())) return false;
  const range = parsed.range();
  return range === 'unicast' || (arePrivateAllowed && PRIVATE_RANGES.has(range));
}

/** The host leads to an address that must not be called. */
export class ForbiddenAddressError extends Error {
  readonly code = 'FORBIDDEN_ADDRESS';
}

/**
 * Looks a host up for a connection, so that the address that was judged is the one that is called. One forbidden address
 * among several refuses all.
 */
export function guardedLookup(arePrivateAllowed: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => mayCall(address, arePrivateAllowed))) {
        return callback(new ForbiddenAddressError(hostname), '');
      }
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}

/** A host that is an address by itself, so that nothing is looked up: one of IPv6 without its brackets, or this machine's name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  if (bare === 'localhost' || bare.endsWith('.localhost')) return '127.0.0.1';
  return isIP(bare) === 0 ? null : bare;
}
