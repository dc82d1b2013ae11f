import { describe, expect, test } from 'vitest';
import { connectBolt, openSandbox } from './support/bolt.ts';
import { connectSocket } from './support/socket.ts';

describe('a slash command', () => {
  test('carries the fields that Slack sends', async () => {
    const { slack } = await openSandbox({ team: { domain: 'bakery' } });
    const ada = slack.addPerson({ name: 'ada' });
    const secret = slack.addChannel({ name: 'secret', members: [ada], isPrivate: true });
    const socket = await connectSocket(slack, { autoAck: true });

    await ada.command('/order two  soups', { channel: secret });
    await ada.command('/order');

    expect(socket.envelopes[0]).toMatchObject({
      type: 'slash_commands',
      accepts_response_payload: true,
      payload: {
        command: '/order',
        text: 'two  soups',
        team_domain: 'bakery',
        channel_id: secret.id,
        channel_name: 'privategroup',
        user_id: ada.id,
        user_name: 'ada',
        is_enterprise_install: 'false',
      },
    });
    expect(socket.envelopes[1]).toMatchObject({ payload: { text: '', channel_name: 'directmessage' } });
  });

  test.each([
    [true, '<@U00000001|ada> <#C00000001|acme> &amp; <https://a.b/c?d=1&amp;e=2> @nobody'],
    [false, '@ada #acme &amp; https://a.b/c?d=1&amp;e=2 @nobody'],
  ])('with should_escape %s', async (shouldEscape, expected) => {
    const { slack } = await openSandbox({ app: { commands: [{ command: '/order', shouldEscape }] } });
    const ada = slack.addPerson({ name: 'ada' });
    slack.addChannel({ name: 'acme' });
    const socket = await connectSocket(slack, { autoAck: true });
    await ada.command('/order @ada #acme & https://a.b/c?d=1&e=2 @nobody');
    expect(socket.envelopes[0]).toMatchObject({ payload: { text: expected } });
  });

  test('is refused inside threads, and when nobody declared it', async () => {
    const { slack } = await openSandbox({ app: { commands: [{ command: '/order' }] } });
    const ada = slack.addPerson({ name: 'ada' });
    const channel = slack.addChannel({ name: 'acme', members: [ada] });
    const parent = await ada.says(channel, 'hi');
    const inThread = await ada.command('/order', { channel, threadTs: parent.ts });
    const unknown = await ada.command('/other', { channel });
    expect(inThread.outcome).toBe('not_supported_in_threads');
    expect(unknown.outcome).toBe('unknown_command');
    expect(ada.sees(channel).at(1)?.text).toBe('/order is not supported in threads. Sorry!');
  });

  test('times out when the app is silent, fails when it is not there, and is never sent again', async () => {
    const { slack } = await openSandbox({ ackTimeoutMs: 20 });
    const ada = slack.addPerson({ name: 'ada' });
    expect((await ada.command('/order')).outcome).toBe('dispatch_failed');
    const silent = await connectSocket(slack);
    expect((await ada.command('/order')).outcome).toBe('operation_timeout');
    expect(ada.dm.at(-1)?.text).toBe('/order failed with the error "operation_timeout"');
    const awake = await connectSocket(slack, { autoAck: true });
    await slack.clockMoved();
    await slack.quiet();
    expect(silent.envelopes).toHaveLength(1);
    expect(awake.envelopes).toHaveLength(0);
  });

  test('fails at once when its connection is cut', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const socket = await connectSocket(slack);
    const command = ada.command('/order');
    await slack.until(() => slack.wire.some((entry) => entry.kind === 'sent'));
    slack.cutSockets();
    expect((await command).outcome).toBe('operation_timeout');
    await socket.closed;
  });

  test('is answered by its acknowledgement: a text, a message for all, or nothing', async () => {
    const { slack } = await openSandbox();
    const [ada, ben] = [slack.addPerson({ name: 'ada' }), slack.addPerson({ name: 'ben' })];
    const channel = slack.addChannel({ name: 'acme', members: [ada, ben] });
    await connectBolt(slack, (app) => {
      app.command('/private', ({ ack }) => ack('just you'));
      app.command('/public', ({ ack }) => ack({ response_type: 'in_channel', text: 'everybody' }));
      app.command('/none', ({ ack }) => ack());
    });
    for (const line of ['/private', '/public', '/none']) await ada.command(line, { channel });
    expect(ada.sees(channel).map((message) => message.text)).toEqual(['just you', 'everybody']);
    expect(ben.sees(channel).map((message) => message.text)).toEqual(['everybody']);
  });

  test('that is answered with bad blocks fails for the person, with the reason', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    await connectBolt(slack, (app) => {
      app.command('/order', ({ ack }) => ack({ text: 'x', blocks: [{ type: 'banner' }] }));
    });
    await ada.command('/order');
    expect(ada.dm.at(-1)?.text).toBe('/order failed with the error "invalid_blocks"');
  });
});

describe('a response_url', () => {
  const answer = (url: string, body: object) => fetch(url, { method: 'POST', body: JSON.stringify(body) });

  async function commandWithUrl() {
    const opened = await openSandbox();
    const ada = opened.slack.addPerson({ name: 'ada' });
    const socket = await connectSocket(opened.slack, { autoAck: true });
    const reply = await ada.command('/order');
    const payload = socket.envelopes[0]?.payload as { response_url: string };
    return { ...opened, ada, reply, url: payload.response_url };
  }

  test('works five times', async () => {
    const { ada, url } = await commandWithUrl();
    for (const text of ['1', '2', '3', '4', '5']) {
      const taken = await answer(url, { text });
      expect([taken.status, await taken.text()]).toEqual([200, 'ok']);
    }
    const sixth = await answer(url, { text: '6' });
    expect([sixth.status, await sixth.json()]).toEqual([404, { ok: false, error: 'used_url' }]);
    expect(ada.dm).toHaveLength(5);
  });

  test('works for half an hour of the workspace', async () => {
    const { clock, url } = await commandWithUrl();
    clock.turnMinutes(30);
    expect((await answer(url, { text: 'just' })).status).toBe(200);
    clock.turnMinutes(1);
    const late = await answer(url, { text: 'late' });
    expect([late.status, await late.json()]).toEqual([404, { ok: false, error: 'expired_url' }]);
  });

  test('replaces and deletes what it said before', async () => {
    const { ada, reply, url } = await commandWithUrl();
    await answer(url, { text: 'first' });
    await answer(url, { text: 'second', replace_original: true });
    expect(ada.dm.map((message) => message.text)).toEqual(['second']);
    expect(reply.responses.map((message) => message.text)).toEqual(['second']);
    await answer(url, { delete_original: true });
    expect(ada.dm).toEqual([]);
  });

  test('refuses bad blocks with status 200', async () => {
    const { url } = await commandWithUrl();
    const refused = await answer(url, { blocks: [{ type: 'banner' }] });
    expect(refused.status).toBe(200);
    expect(await refused.json()).toMatchObject({ ok: false, error: 'invalid_blocks' });
  });
});
