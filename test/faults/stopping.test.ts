import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, type Receiver } from '@slack/bolt';
import { beforeEach, describe, expect, test } from 'vitest';
import { httpReceiver, sharedHttpReceiver } from '../../src/adapters/slack/receivers/http-receiver.ts';
import {
  createRequestTracker,
  type RequestTracker,
} from '../../src/adapters/slack/receivers/request-tracker.ts';
import { sdkLog } from '../../src/adapters/slack/sdk-log.ts';
import { type CollectedLog, collectedLog } from '../support/collected-log.ts';
import { addAda, openWorkspace, type } from '../support/workspace.ts';

test('a form that is under way when the bot stops is done and answered before the line is hung up', async () => {
  const workspace = await openWorkspace();
  const { slack } = workspace;
  const ada = addAda(slack);
  const channel = slack.addChannel({ name: 'acme', members: [ada, { id: slack.app.botUserId }] });
  const offer = await ada.says(channel, 'Here is our offer.');
  await ada.usesMessageShortcut('watch_thread', offer);
  await slack.quiet();
  await ada.fills({ client: 'Acme' });
  slack.faults.next('conversations.history', { kind: 'slow', ms: 300 });
  slack.faults.next('conversations.replies', { kind: 'slow', ms: 300 });
  const readings = () => slack.calls.filter(({ method }) => method.startsWith('conversations.')).length;
  const before = readings();
  const submitting = ada.submits();
  await slack.until(() => readings() > before);
  await workspace.restart();
  expect(await submitting).toMatchObject({ outcome: 'updated' });
  expect(await type(ada, '/ghostwatch list', workspace)).toContain('Acme');
  await workspace.close();
});

describe('a bot that stops', () => {
  const receiver: Receiver = { init: () => undefined, start: async () => {}, stop: async () => {} };
  let log: CollectedLog;
  let app: App;
  let tracker: RequestTracker;
  let heard: string[];
  let finish: () => void;
  beforeEach(() => {
    log = collectedLog();
    app = new App({ receiver, logger: sdkLog(log), authorize: async () => ({ botToken: 'none' }) });
    tracker = createRequestTracker(app, log, 50);
    heard = [];
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    app.command('/ghostwatch', async ({ ack, command }) => {
      await ack();
      await finished;
      heard.push(command.text);
    });
  });

  /** Slack sends a command. */
  function send(text: string, ack: () => Promise<void> = async () => {}): Promise<void> {
    return app.processEvent({ body: { command: '/ghostwatch', text, team_id: 'T1' }, ack });
  }

  test('waits for what was let in, and lets nothing in any more', async () => {
    const first = send('first');
    const closing = tracker.close();
    let isAnswered = false;
    await send('second', async () => {
      isAnswered = true;
    });
    expect([heard, isAnswered]).toEqual([[], false]);
    finish();
    await Promise.all([first, closing]);
    expect(heard).toEqual(['first']);
    expect(log.lines).toEqual([]);
  });

  test('does not wait for ever', async () => {
    const first = send('first');
    await tracker.close();
    expect(heard).toEqual([]);
    expect(log.lines).toMatchObject([
      { level: 'warn', facts: { underWay: 1 }, message: 'Stopping in spite of what is under way' },
    ]);
    finish();
    await first;
  });
});

test('a request that comes while the bot stops gets 503', async () => {
  const log = collectedLog();
  const app = { ...httpReceiver('secret', log), appId: null };
  const { listener, refuseAll } = sharedHttpReceiver([app], { clock: { now: () => 0 }, log });
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const post = () => fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body: '{}' });
  expect((await post()).status).toBe(401);
  refuseAll();
  expect((await post()).status).toBe(503);
  server.close();
});
