import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** The largest difference (ms) between the sender's clock and ours, in either direction. */
const SKEW = 5 * 60_000;

/** HubSpot decodes these characters in the URL before it signs it. */
const DECODED = /%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi;

/** A request as received. `url` is the public one that HubSpot called. */
export interface SignedRequest {
  readonly url: string;
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
  /** UTC ms */
  readonly now: number;
}

/** Why a request is refused. */
export type SignatureFault = 'signature_missing' | 'signature_wrong' | 'timestamp_wrong' | 'clock_differs';

function matches(given: string, expected: Buffer, encoding: 'base64' | 'hex'): boolean {
  const bytes = Buffer.from(given, encoding);
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}

function newestFault(
  { url, header, body, now }: SignedRequest,
  given: string,
  secret: string,
): SignatureFault | null {
  const timestamp = header('x-hubspot-request-timestamp') ?? '';
  if (!/^\d{13}$/.test(timestamp)) return 'timestamp_wrong';
  const uri = url.replace(DECODED, decodeURIComponent);
  const expected = createHmac('sha256', secret).update(`POST${uri}`).update(body).update(timestamp).digest();
  if (!matches(given, expected, 'base64')) return 'signature_wrong';
  return Math.abs(now - Number(timestamp)) > SKEW ? 'clock_differs' : null;
}

/**
 * Checks that HubSpot signed a POST with the client secret of an app; null if so, else what is wrong. Uses the version
 * 3 signature if there is one, otherwise version 2 or 1.
 * Source: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation
 */
export function signatureFault(request: SignedRequest, secret: string): SignatureFault | null {
  const { url, header, body } = request;
  const newest = header('x-hubspot-signature-v3');
  if (newest !== undefined) return newestFault(request, newest, secret);
  const older = header('x-hubspot-signature');
  if (older === undefined) return 'signature_missing';
  const isSecond = header('x-hubspot-signature-version') === 'v2';
  const hash = createHash('sha256')
    .update(isSecond ? `${secret}POST${url}` : secret)
    .update(body);
  return matches(older, hash.digest(), 'hex') ? null : 'signature_wrong';
}
