import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openSandbox } from './support/bolt.ts';
import { openUrl } from './support/open-url.ts';
import { connectSocket } from './support/socket.ts';

describe('a Socket Mode connection', () => {
  test('is greeted, and its ticket works once', async () => {
    const { slack } = await openSandbox();
    const url = await openUrl(slack);
    const first = new WebSocket(url);
    await new Promise((resolve) => first.once('message', resolve));
    const second = new WebSocket(url);
    const refusal = await new Promise<Error>((resolve) => second.once('error', resolve));
    expect(refusal.message).toContain('403');
    first.close();
  });

  test('is greeted with the number of connections', async () => {
    const { slack } = await openSandbox();
    await connectSocket(slack);
    const second = await connectSocket(slack);
    expect(second.frames[0]).toMatchObject({
      type: 'hello',
      num_connections: 2,
      connection_info: { app_id: slack.app.appId },
    });
    expect(slack.socketCount).toBe(2);
  });

  test('is one of ten at most', async () => {
    const { slack } = await openSandbox();
    for (let count = 0; count < 10; count += 1) await connectSocket(slack);
    const eleventh = await connectSocket(slack);
    expect(eleventh.frames).toMatchObject([{ type: 'disconnect', reason: 'too_many_websockets' }]);
    await eleventh.closed;
    expect(slack.socketCount).toBe(10);
  });

  test('shares the load with the others', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const sockets = [
      await connectSocket(slack, { autoAck: true }),
      await connectSocket(slack, { autoAck: true }),
    ];
    await ada.command('/one');
    await ada.command('/two');
    expect(sockets.map((socket) => socket.envelopes.length)).toEqual([1, 1]);
  });

  test('is told why it has to go', async () => {
    const { slack } = await openSandbox();
    const socket = await connectSocket(slack);
    slack.sendDisconnect('warning');
    slack.sendDisconnect('refresh_requested');
    await slack.quiet();
    expect(socket.frames.slice(1).map((frame) => frame.reason)).toEqual(['warning', 'refresh_requested']);
  });

  test('can be cut without a word', async () => {
    const { slack } = await openSandbox();
    const socket = await connectSocket(slack);
    slack.cutSockets();
    expect(await socket.closed).toBe(1006);
    await slack.until(() => slack.socketCount === 0);
  });

  test('can fall silent while it stays open', async () => {
    const { slack } = await openSandbox({ ackTimeoutMs: 20 });
    const ada = slack.addPerson({ name: 'ada' });
    const socket = await connectSocket(slack, { autoAck: true });
    expect(await socket.ping()).toBe(true);
    slack.silenceSockets();
    expect(await socket.ping()).toBe(false);
    expect((await ada.command('/order')).outcome).toBe('operation_timeout');
    expect(slack.socketCount).toBe(1);
  });

  test('can be refused with an error, a 503 or a rate limit when it is asked for', async () => {
    const { slack } = await openSandbox();
    slack.faults.next('apps.connections.open', { kind: 'http', status: 503 });
    const headers = { authorization: `Bearer ${slack.app.appToken}` };
    const answer = await fetch(`${slack.apiUrl}apps.connections.open`, { method: 'POST', headers });
    expect(answer.status).toBe(503);
  });
});
