import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { signatureFault } from '../../src/adapters/http/incoming-hooks/hubspot-signature.ts';

const SECRET = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
const NOW = Date.parse('2026-11-09T10:00:00Z');
const URL_CALLED = 'https://ghostwatch.example.com/hooks/gwh_x?a=%40b&c=%C3%BC';

const fault = (headers: Record<string, string>, body: string, url = URL_CALLED) =>
  signatureFault({ url, header: (name) => headers[name], body: Buffer.from(body), now: NOW }, SECRET);

/** Signs as HubSpot says: with some characters of the address decoded, and others not. */
function signed(body: string, timestamp = String(NOW), secret = SECRET) {
  const uri = URL_CALLED.replace('%40', '@');
  const signature = createHmac('sha256', secret).update(`POST${uri}${body}${timestamp}`).digest('base64');
  return { 'x-hubspot-signature-v3': signature, 'x-hubspot-request-timestamp': timestamp };
}

test.each(['{"a":1.0}', '{"a":"\\u00fc \\u001B ü 👻"}', '{\r\n"b":2,"a":1}', '\uFEFF{}', ''])(
  'version 3 is over the very bytes that came: %j',
  (body) => {
    expect(fault(signed(body), body)).toBeNull();
    expect(fault(signed(body), `${body} `)).toBe('signature_wrong');
  },
);

test('the examples of HubSpot’s own page, versions 1 and 2', () => {
  const first =
    '[{"eventId":1,"subscriptionId":12345,"portalId":62515,"occurredAt":1564113600000,"subscriptionType":"contact.creation","attemptNumber":0,"objectId":123,"changeSource":"CRM","changeFlag":"NEW","appId":54321}]';
  const v1 = '232db2615f3d666fe21a8ec971ac7b5402d33b9a925784df3ca654d05f4817de';
  expect(fault({ 'x-hubspot-signature': v1, 'x-hubspot-signature-version': 'v1' }, first)).toBeNull();
  const v2 = '9569219f8ba981ffa6f6f16aa0f48637d35d728c7e4d93d0d52efaa512af7900';
  const headers = { 'x-hubspot-signature': v2, 'x-hubspot-signature-version': 'v2' };
  const url = 'https://www.example.com/webhook_uri';
  expect(fault(headers, '{"example_field":"example_value"}', url)).toBeNull();
  expect(fault(headers, '{"example_field":"example_value"}', `${url}/`)).toBe('signature_wrong');
});

test('a wrong version 3 is not saved by a right version 1', () => {
  const v1 = { 'x-hubspot-signature': '232db2615f3d666fe21a8ec971ac7b5402d33b9a925784df3ca654d05f4817de' };
  expect(fault({ ...v1, ...signed('{}', String(NOW), 'other') }, '{}')).toBe('signature_wrong');
});

test.each([
  [-6 * 60_000, 'clock_differs'],
  [6 * 60_000, 'clock_differs'],
  [-4 * 60_000, null],
  [4 * 60_000, null],
])('a clock that is off by %i ms: %s', (off, expected) => {
  expect(fault(signed('{}', String(NOW + off)), '{}')).toBe(expected);
});

test.each([String(Math.floor(NOW / 1000)), 'abc', ''])('%j is no time of HubSpot', (timestamp) => {
  expect(fault(signed('{}', timestamp), '{}')).toBe('timestamp_wrong');
});

test('without a signature nothing is taken', () => {
  expect(fault({}, '{}')).toBe('signature_missing');
});
