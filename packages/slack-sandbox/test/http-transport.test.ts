import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectBoltOverHttp, MONDAY, openSandbox } from './support/bolt.ts';

// Bolt compares signatures with the system's clock.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: MONDAY });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('over HTTP', () => {
  test('the app proves that it owns its address', async () => {
    const { slack } = await openSandbox();
    await connectBoltOverHttp(slack);
    expect(await slack.deliverByHttp(`${slack.url}/elsewhere`)).toBe(false);
  });

  test('commands, clicks and events arrive signed and are acknowledged', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const heard: unknown[] = [];
    await connectBoltOverHttp(slack, (app) => {
      app.command('/order', async ({ ack, command, client }) => {
        await ack(`Ordered ${command.text}`);
        const button = {
          type: 'button' as const,
          action_id: 'serve',
          text: { type: 'plain_text' as const, text: 'Serve' },
        };
        await client.chat.postMessage({
          channel: command.user_id,
          text: 'Card',
          blocks: [{ type: 'actions', elements: [button] }],
        });
      });
      app.action('serve', async ({ ack, respond }) => {
        await ack();
        await respond({ text: 'Served', replace_original: true });
      });
      app.message(async ({ message }) => {
        heard.push('text' in message && message.text);
      });
    });

    const reply = await ada.command('/order soup & bread');
    const card = await slack.until(() => ada.dm.find((message) => message.text === 'Card'));
    await ada.clicks(card, 'Serve');
    await slack.until(() => ada.looksAt(card)?.text === 'Served');
    await ada.says(ada.dmChannel, 'thanks');
    await slack.until(() => heard.includes('thanks'));

    expect((await reply.response()).text).toBe('Ordered soup &amp; bread');
    await slack.quiet();
  });

  test.each([
    ['a wrong signature', { signature: 'wrong' as const }],
    ['no signature', { signature: 'missing' as const }],
    ['a timestamp older than five minutes', { timestampOffset: -301 }],
    ['an altered body', { alterBody: true }],
  ])('%s is refused by Bolt', async (_case, defect) => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    await connectBoltOverHttp(slack, (app) => {
      app.command('/order', ({ ack }) => ack());
    });
    slack.falsifyNextRequests(defect);
    expect((await ada.command('/order')).outcome).toBe('dispatch_failed');
    expect((await ada.command('/order')).outcome).toBe('ok');
  });

  test('a request made by hand is signed like any other', async () => {
    const { slack } = await openSandbox();
    await connectBoltOverHttp(slack);
    const malformed = await slack.sendSigned({ body: '{"type":' });
    const handmade = await slack.sendSigned({ body: '{"type":"url_verification","challenge":"abc"}' });
    expect(malformed.status).toBe(400);
    expect(handmade).toEqual({ status: 200, body: '{"challenge":"abc"}' });
  });

  test('events that fail come again with a retry header', async () => {
    const { slack, clock } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const heard: unknown[] = [];
    await connectBoltOverHttp(slack, (app) => {
      app.message(async ({ context }) => {
        heard.push([context.retryNum, context.retryReason]);
      });
    });
    slack.falsifyNextRequests({ signature: 'wrong' }, 2);
    await ada.says(ada.dmChannel, 'hello');
    expect(slack.events).toMatchObject([{ attempts: 2, state: 'pending' }]);
    clock.turnMinutes(1);
    vi.setSystemTime(clock.ms);
    await slack.clockMoved();
    expect(slack.events).toMatchObject([{ attempts: 3, state: 'acked' }]);
    await slack.until(() => heard.length > 0);
    expect(heard).toEqual([[2, 'http_error']]);
  });

  test('an app that is not there fails at once', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    expect(await slack.deliverByHttp('http://127.0.0.1:9/')).toBe(false);
    expect((await ada.command('/order')).outcome).toBe('dispatch_failed');
  });
});
