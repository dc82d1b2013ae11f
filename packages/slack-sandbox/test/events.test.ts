import { describe, expect, test } from 'vitest';
import { clientOf, connectBolt, openSandbox } from './support/bolt.ts';
import { type BareSocket, connectSocket } from './support/socket.ts';

const typesOf = (socket: BareSocket): unknown[] =>
  socket.envelopes.map((frame) => {
    const { event } = frame.payload as { event: { type: string; subtype?: string } };
    return event.subtype === undefined ? event.type : `${event.type}/${event.subtype}`;
  });

describe('events', () => {
  test('carry the whole wrapper', async () => {
    const { slack, clock } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const jana = slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
    const channel = slack.addChannel({ name: 'acme', members: [ada, jana], withBot: true });
    const socket = await connectSocket(slack, { autoAck: true });

    await jana.says(channel, 'We < you');

    expect(socket.envelopes[0]).toMatchObject({
      type: 'events_api',
      accepts_response_payload: false,
      retry_attempt: 0,
      payload: {
        type: 'event_callback',
        team_id: slack.team.id,
        api_app_id: slack.app.appId,
        event_time: clock.ms / 1000,
        is_ext_shared_channel: true,
        authorizations: [{ team_id: slack.team.id, user_id: slack.app.botUserId, is_bot: true }],
        event: {
          type: 'message',
          channel: channel.id,
          channel_type: 'channel',
          text: 'We &lt; you',
          user: jana.id,
          user_team: jana.user.team.id,
          source_team: jana.user.team.id,
        },
      },
    });
  });

  test('are sent only where the bot is, and only those subscribed to', async () => {
    const { slack } = await openSandbox({ app: { events: ['message.channels', 'reaction_added'] } });
    const ada = slack.addPerson({ name: 'ada' });
    const inside = slack.addChannel({ name: 'inside', members: [ada], withBot: true });
    const outside = slack.addChannel({ name: 'outside', members: [ada] });
    const socket = await connectSocket(slack, { autoAck: true });

    await ada.says(outside, 'unheard');
    await ada.says(ada.dmChannel, 'not subscribed');
    const message = await ada.says(inside, 'heard');
    await ada.reacts(message, ':wave:');
    await ada.unreacts(message, 'wave');

    expect(typesOf(socket)).toEqual(['message', 'reaction_added']);
  });

  test('tell of edits, deletions, threads, mentions and comings and goings', async () => {
    const { slack } = await openSandbox();
    const [ada, ben] = [slack.addPerson({ name: 'ada' }), slack.addPerson({ name: 'ben' })];
    const channel = slack.addChannel({ name: 'acme', members: [ada], withBot: true });
    const socket = await connectSocket(slack, { autoAck: true });

    const parent = await ada.says(channel, `<@${slack.app.botUserId}> hi`);
    const reply = await ada.says(channel, 'loud', { threadTs: parent.ts, broadcast: true });
    await ada.edits(parent, 'hello');
    await ada.deletes(reply);
    await ben.joins(channel);
    await ben.leaves(channel);

    expect(typesOf(socket)).toEqual([
      'message',
      'app_mention',
      'message/thread_broadcast',
      'message/message_changed',
      'message/message_deleted',
      'member_joined_channel',
      'member_left_channel',
    ]);
    const changed = socket.envelopes[3]?.payload as { event: object };
    expect(changed.event).toMatchObject({
      message: { text: 'hello', edited: { user: ada.id } },
      hidden: true,
    });
  });

  test('begin when the bot is invited and end when it is removed', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const channel = slack.addChannel({ name: 'acme', members: [ada], isPrivate: true });
    const socket = await connectSocket(slack, { autoAck: true });
    const say = () => clientOf(slack).chat.postMessage({ channel: channel.id, text: 'hi' });

    await ada.says(channel, 'unheard');
    await expect(say()).rejects.toThrow('channel_not_found');
    await ada.invites(slack.app.botUserId, channel);
    await ada.says(channel, 'heard');
    await ada.removes(slack.app.botUserId, channel);
    await ada.says(channel, 'unheard');

    expect(typesOf(socket)).toEqual(['member_joined_channel', 'message', 'group_left']);
    await slack.archive(channel);
    await expect(ada.says(channel, 'x')).rejects.toThrow('archived');
  });

  test('a parent with replies leaves a tombstone', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const channel = slack.addChannel({ name: 'acme', members: [ada], withBot: true });
    const parent = await ada.says(channel, 'parent');
    await ada.says(channel, 'reply', { threadTs: parent.ts });
    await ada.deletes(parent);
    expect(ada.seesThread(parent).map((message) => message.subtype ?? message.text)).toEqual([
      'tombstone',
      'reply',
    ]);
  });

  test('include what the bot itself says, which Bolt leaves out', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const heard: unknown[] = [];
    await connectBolt(slack, (app) => {
      app.message(async ({ message }) => {
        heard.push('text' in message && message.text);
      });
    });
    await clientOf(slack).chat.postMessage({ channel: ada.id, text: 'from me' });
    await ada.says(ada.dmChannel, 'from her');
    await slack.until(() => heard.length > 0);
    expect(slack.events.map((event) => event.state)).toEqual(['acked', 'acked']);
    expect(heard).toEqual(['from her']);
  });
});

describe('events that are not acknowledged', () => {
  test('come again at once, after one minute and after five, with the same id', async () => {
    const { slack, clock } = await openSandbox({ ackTimeoutMs: 10 });
    const ada = slack.addPerson({ name: 'ada' });
    const socket = await connectSocket(slack);

    await ada.says(ada.dmChannel, 'hello');
    expect(socket.envelopes).toHaveLength(2);
    await slack.clockMoved();
    expect(socket.envelopes).toHaveLength(2);
    clock.turnMinutes(1);
    await slack.clockMoved();
    clock.turnMinutes(5);
    await slack.clockMoved();
    clock.turnMinutes(60);
    await slack.clockMoved();

    const ids = socket.envelopes.map((frame) => (frame.payload as { event_id: string }).event_id);
    expect(new Set(ids).size).toBe(1);
    expect(socket.envelopes.map((frame) => frame.retry_attempt)).toEqual([0, 1, 2, 3]);
    expect(socket.envelopes[1]).toMatchObject({ retry_reason: 'http_timeout' });
    expect(slack.events).toMatchObject([{ attempts: 4, state: 'given_up' }]);
  });

  test('are lost for good where Slack retries nothing', async () => {
    const { slack, clock } = await openSandbox({ eventRetries: 0 });
    const ada = slack.addPerson({ name: 'ada' });
    await ada.says(ada.dmChannel, 'anybody there?');
    const socket = await connectSocket(slack, { autoAck: true });
    clock.turnMinutes(10);
    await slack.clockMoved();
    await ada.says(ada.dmChannel, 'now?');
    expect(socket.envelopes).toMatchObject([{ payload: { event: { text: 'now?' } } }]);
    expect(slack.events.map(({ state }) => state)).toEqual(['given_up', 'acked']);
  });

  test('reach an app that comes back in time', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    await ada.says(ada.dmChannel, 'anybody there?');
    const socket = await connectSocket(slack, { autoAck: true });
    await slack.until(() => slack.events[0]?.state === 'acked');
    expect(socket.envelopes).toMatchObject([{ retry_attempt: 1, retry_reason: 'connection_failed' }]);
  });

  test('acknowledged ones can be delivered again on demand', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const socket = await connectSocket(slack, { autoAck: true });
    await ada.says(ada.dmChannel, 'hello');
    await slack.redeliver(slack.events[0]?.eventId ?? '');
    const ids = socket.envelopes.map((frame) => (frame.payload as { event_id: string }).event_id);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  test('are sent only as far as the app was granted their scopes, which a new installation changes at once', async () => {
    const scopes = ['chat:write', 'reactions:read'];
    const { slack } = await openSandbox({ app: { scopes } });
    const ada = slack.addPerson({ name: 'ada' });
    const open = slack.addChannel({ name: 'open', members: [ada], withBot: true });
    const hidden = slack.addChannel({ name: 'hidden', members: [ada], isPrivate: true, withBot: true });
    const socket = await connectSocket(slack, { autoAck: true });

    await ada.reacts(await ada.says(open, 'hello'), 'wave');
    expect(typesOf(socket)).toEqual(['reaction_added']);

    slack.reinstall([...scopes, 'channels:history']);
    await ada.says(open, 'hello');
    await ada.says(hidden, 'hello');
    await ada.says(ada.dmChannel, 'hello');
    expect(typesOf(socket)).toEqual(['reaction_added', 'message']);
    expect((await clientOf(slack).auth.test()).response_metadata?.scopes).toContain('channels:history');
  });
});
