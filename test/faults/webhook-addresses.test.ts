import { expect, test } from 'vitest';
import { mayCall } from '../../src/adapters/webhooks/guard.ts';
import { webhookSender } from '../../src/adapters/webhooks/sender.ts';

const strict = webhookSender({ arePrivateAllowed: false });
const open = webhookSender({ arePrivateAllowed: true });

test.each([
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::ffff:169.254.169.254]/',
  'https://[64:ff9b::a9fe:a9fe]/',
  'https://[::]/',
  'https://[fd00::1]/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://127.1/',
  'https://0.0.0.0/',
  'https://10.0.0.5/',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.64.0.1/',
  'https://224.0.0.1/',
  'https://localhost/',
  'https://localhost./',
])('%s is not called', async (url) => {
  expect(await strict.refusal(url)).toBe('not_public');
  const sent = await strict.send({ url, secrets: [strict.newSecret()], id: 'msg_1', now: 0, payload: '{}' });
  expect(sent).toEqual({ kind: 'failed', error: 'not_public', retryAfter: null });
});

test.each(['http://example.com/', 'https://user:pw@10.0.0.5/', 'ftp://example.com/', 'example.com', ''])(
  '%s is no address for a webhook',
  async (url) => {
    expect(await strict.refusal(url)).toBe('not_https');
  },
);

test('a host that nobody knows is refused', async () => {
  expect(await strict.refusal('https://nobody.invalid/')).toBe('unknown_host');
});

test('where private addresses are allowed, link-local ones and metadata stay refused', async () => {
  expect(await open.refusal('http://127.0.0.1:5678/webhook')).toBeNull();
  expect(await open.refusal('http://10.0.0.5/')).toBeNull();
  for (const url of [
    'http://169.254.169.254/',
    'http://[fe80::1]/',
    'http://[::ffff:169.254.169.254]/',
    'http://0.0.0.0/',
  ])
    expect([url, await open.refusal(url)]).toEqual([url, 'not_public']);
  expect(mayCall('100.100.100.200', true)).toBe(false);
  expect(mayCall('93.184.215.14', false)).toBe(true);
});
