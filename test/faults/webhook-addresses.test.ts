import { isIP } from 'node:net';
import { expect, test } from 'vitest';
import { mayCall, type Resolve } from '../../src/adapters/webhooks/guard.ts';
import { webhookSender } from '../../src/adapters/webhooks/sender.ts';
import type { WebhookSender } from '../../src/ports/webhook-sender.ts';
import { openReceiver } from '../support/receiver.ts';

const strict = webhookSender({ arePrivateAllowed: false });
const open = webhookSender({ arePrivateAllowed: true });

test.each([
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::ffff:169.254.169.254]/',
  'https://[64:ff9b::a9fe:a9fe]/',
  'https://[::127.0.0.1]/',
  'https://[::7f00:1]/',
  'https://[::a9fe:a9fe]/',
  'https://[64:ff9b:1::a00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[fec0::1]/',
  'https://[4000::1]/',
  'https://168.63.129.16/',
  'https://192.0.0.192/',
  'https://0177.0.0.1/',
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

/** A resolver that answers with one list after the other, as a name server that changes its mind. */
function changing(...answers: readonly (readonly string[])[]) {
  let asked = 0;
  const resolve: Resolve = (_, __, callback) => {
    const addresses = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    callback(
      null,
      addresses.map((address) => ({ address, family: isIP(address) })),
    );
  };
  return { sender: webhookSender({ arePrivateAllowed: false, resolve }), asked: () => asked };
}

const message = (sender: WebhookSender, url = 'https://hooks.example.com/') => ({
  url,
  secrets: [sender.newSecret()],
  id: 'msg_1',
  now: 0,
  payload: '{}',
});

test.each([[['93.184.215.14', '10.0.0.5']], [['10.0.0.5', '93.184.215.14']], [['::ffff:127.0.0.1']], [[]]])(
  'a name with the addresses %j is refused, and not called',
  async (addresses) => {
    const { sender } = changing(addresses);
    expect(await sender.refusal('https://hooks.example.com/')).toBe('not_public');
    expect(await sender.send(message(sender))).toMatchObject({ kind: 'failed', error: 'not_public' });
  },
);

test('a name that is public when it is entered and private when it is called is not called', async () => {
  const { sender, asked } = changing(['93.184.215.14'], ['127.0.0.1']);
  expect(await sender.refusal('https://hooks.example.com/')).toBeNull();
  expect(await sender.send(message(sender))).toMatchObject({ kind: 'failed', error: 'not_public' });
  expect(asked()).toBe(2);
});

test('a name is looked up once for a call, and that address is the one that is connected to', async () => {
  const receiver = await openReceiver();
  const port = new URL(receiver.url).port;
  let asked = 0;
  const resolve: Resolve = (_, __, callback) => {
    asked += 1;
    callback(null, [{ address: asked === 1 ? '127.0.0.1' : '10.255.255.1', family: 4 }]);
  };
  const sender = webhookSender({ arePrivateAllowed: true, resolve });
  const sent = await sender.send(message(sender, `http://hooks.example.com:${port}/hook`));
  expect([sent.kind, asked]).toEqual(['delivered', 1]);
  expect(receiver.received[0]?.headers.host).toBe(`hooks.example.com:${port}`);
  await receiver.close();
});
