import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../src/index.ts';
import { clientOf, openSandbox } from './support/bolt.ts';

async function post(slack: Sandbox, method: string, init: RequestInit): Promise<Record<string, unknown>> {
  const answer = await fetch(slack.apiUrl + method, { method: 'POST', ...init });
  return (await answer.json()) as Record<string, unknown>;
}

const SECTION = { type: 'section', text: { type: 'mrkdwn', text: 'Hello' } };

describe('who may call', () => {
  test('auth.test says who the app is and which scopes it has', async () => {
    const { slack } = await openSandbox({ app: { scopes: ['chat:write'] } });

    const answer = await clientOf(slack).auth.test();

    expect(answer).toMatchObject({ ok: true, user_id: slack.app.botUserId, team_id: slack.team.id });
    expect(answer.response_metadata?.scopes).toEqual(['chat:write']);
  });

  test('tokens travel in the header, in a form or in JSON', async () => {
    const { slack } = await openSandbox();
    const { botToken } = slack.app;

    const inForm = await post(slack, 'auth.test', { body: new URLSearchParams({ token: botToken }) });
    const inJson = await post(slack, 'auth.test', {
      body: '{}',
      headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${botToken}` },
    });

    expect(inForm.ok).toBe(true);
    expect(inJson.ok).toBe(true);
    expect(JSON.stringify(slack.calls)).not.toContain(botToken);
  });

  test.each([
    ['no token', '', 'not_authed'],
    ['an unknown token', 'Bearer xoxb-other', 'invalid_auth'],
  ])('%s is refused', async (_case, authorization, error) => {
    const { slack } = await openSandbox();
    const headers = authorization === '' ? {} : { authorization };
    expect(await post(slack, 'auth.test', { headers })).toMatchObject({ ok: false, error });
  });

  test('app-level and bot tokens are not interchangeable, and the app-level one counts in the header only', async () => {
    const { slack } = await openSandbox();
    const { appToken } = slack.app;
    await expect(clientOf(slack).apps.connections.open()).rejects.toThrow('not_allowed_token_type');
    await expect(clientOf(slack, appToken).auth.test()).rejects.toThrow('not_allowed_token_type');
    const inForm = await post(slack, 'apps.connections.open', {
      body: new URLSearchParams({ token: appToken }),
    });
    expect(inForm.error).toBe('not_authed');
  });

  test('a missing scope is named, also the one for the kind of channel', async () => {
    const { slack } = await openSandbox({ app: { scopes: ['chat:write', 'channels:history'] } });
    const ada = slack.addPerson({ name: 'ada' });
    const call = clientOf(slack).conversations.history({ channel: ada.dmChannel.id });
    await expect(call).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'im:history', provided: 'chat:write,channels:history' },
    });
  });

  test('an unknown method is refused', async () => {
    const { slack } = await openSandbox();
    expect((await post(slack, 'chat.shout', {})).error).toBe('unknown_method');
    expect((await post(slack, 'constructor', {})).error).toBe('unknown_method');
  });
});

describe('messages', () => {
  test('are posted to a person by user id, edited in part, and deleted', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const client = clientOf(slack);

    const posted = await client.chat.postMessage({
      channel: ada.id,
      text: 'Hello',
      blocks: [SECTION],
      metadata: { event_type: 'greeting', event_payload: { id: '1' } },
    });
    const place = { channel: String(posted.channel), ts: String(posted.ts) };
    await client.chat.update({ ...place, text: 'Bye' });

    expect(posted.channel).toBe(ada.dmChannel.id);
    const [edited] = ada.dm;
    expect(edited).toMatchObject({ text: 'Bye', metadata: { event_type: 'greeting' } });
    expect(edited?.blocks).toHaveLength(1);
    await client.chat.update({ ...place, text: 'Bye', blocks: [] });
    expect(ada.dm[0]?.blocks).toEqual([]);
    await client.chat.delete(place);
    expect(ada.dm).toEqual([]);
  });

  test('keep strictly increasing timestamps while the clock stands still', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const client = clientOf(slack);
    await client.chat.postMessage({ channel: ada.id, text: 'one' });
    await client.chat.postMessage({ channel: ada.id, text: 'two' });
    const [one, two] = ada.dm.map((message) => message.ts);
    expect(one).toMatch(/^1794214800\.\d{6}$/);
    expect(String(two) > String(one)).toBe(true);
  });

  test.each([
    ['nothing to say', {}, 'no_text'],
    ['blocks that are no JSON', { blocks: '[' }, 'invalid_blocks_format'],
    ['metadata without a payload', { text: 'x', metadata: '{"event_type":"x"}' }, 'invalid_metadata_format'],
    ['an unknown thread', { text: 'x', thread_ts: '1.2' }, 'thread_not_found'],
    [
      'too many attachments',
      { text: 'x', attachments: JSON.stringify(Array(101).fill({})) },
      'too_many_attachments',
    ],
    [
      'blocks beyond the size limit',
      { blocks: JSON.stringify(Array(5).fill(sectionOf(2900))) },
      'msg_blocks_too_long',
    ],
  ])('refuses %s', async (_case, content, error) => {
    const { slack } = await openSandbox();
    const channel = slack.addChannel({ name: 'general', withBot: true });
    const call = clientOf(slack).apiCall('chat.postMessage', { channel: channel.id, ...content });
    await expect(call).rejects.toThrow(error);
  });

  test('refuse edits that are too long, of others, of nothing, or by user id', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const client = clientOf(slack);
    const own = await client.chat.postMessage({ channel: ada.id, text: 'x'.repeat(50_000) });
    const hers = await ada.says(ada.dmChannel, 'mine');
    const channel = ada.dmChannel.id;
    const ts = String(own.ts);

    expect(ada.dm[0]?.text).toHaveLength(40_000);
    await expect(client.chat.update({ channel, ts, text: 'x'.repeat(4001) })).rejects.toThrow('msg_too_long');
    await expect(client.chat.update({ channel, ts: hers.ts, text: 'x' })).rejects.toThrow(
      'cant_update_message',
    );
    await expect(client.chat.update({ channel, ts: '1.000001', text: 'x' })).rejects.toThrow(
      'message_not_found',
    );
    await expect(client.chat.update({ channel: ada.id, ts, text: 'x' })).rejects.toThrow('channel_not_found');
  });

  test('need membership: not_in_channel in public, channel_not_found in private, is_archived', async () => {
    const { slack } = await openSandbox();
    const open = slack.addChannel({ name: 'open' });
    const secret = slack.addChannel({ name: 'secret', isPrivate: true });
    const old = slack.addChannel({ name: 'old', withBot: true, isArchived: true });
    const say = (channel: string) => clientOf(slack).chat.postMessage({ channel, text: 'x' });
    await expect(say(open.id)).rejects.toThrow('not_in_channel');
    await expect(say(secret.id)).rejects.toThrow('channel_not_found');
    await expect(say(old.id)).rejects.toThrow('is_archived');
  });

  test('ephemeral ones are seen by one person and cannot be edited', async () => {
    const { slack } = await openSandbox();
    const [ada, ben] = [slack.addPerson({ name: 'ada' }), slack.addPerson({ name: 'ben' })];
    const channel = slack.addChannel({ name: 'general', members: [ada, ben], withBot: true });
    const client = clientOf(slack);
    const { message_ts: ts } = await client.chat.postEphemeral({
      channel: channel.id,
      user: ada.id,
      text: 'psst',
    });
    expect(ada.sees(channel)).toHaveLength(1);
    expect(ben.sees(channel)).toHaveLength(0);
    const edit = client.chat.update({ channel: channel.id, ts: String(ts), text: 'x' });
    await expect(edit).rejects.toThrow('message_not_found');
    const outsider = slack.addPerson({ name: 'eve' });
    const other = client.chat.postEphemeral({ channel: channel.id, user: outsider.id, text: 'psst' });
    await expect(other).rejects.toThrow('user_not_in_channel');
  });

  test('permalinks lead to messages and to replies', async () => {
    const { slack } = await openSandbox({ team: { domain: 'bakery' } });
    const ada = slack.addPerson({ name: 'ada' });
    const channel = slack.addChannel({ name: 'general', members: [ada], withBot: true });
    const parent = await ada.says(channel, 'parent');
    const reply = await ada.says(channel, 'reply', { threadTs: parent.ts });
    const client = clientOf(slack);
    const answer = await client.chat.getPermalink({ channel: channel.id, message_ts: reply.ts });
    expect(answer.permalink).toBe(
      `https://bakery.slack.com/archives/${channel.id}/p${reply.ts.replace('.', '')}?thread_ts=${parent.ts}&cid=${channel.id}`,
    );
  });

  test('reactions are added once', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const message = await ada.says(ada.dmChannel, 'hi');
    const react = () =>
      clientOf(slack).reactions.add({ channel: ada.dmChannel.id, timestamp: message.ts, name: 'wave' });
    await react();
    expect(ada.looksAt(message)?.reactions).toEqual([{ name: 'wave', users: [slack.app.botUserId] }]);
    await expect(react()).rejects.toThrow('already_reacted');
  });
});

describe('reading', () => {
  test('history is newest first, in pages, within exclusive bounds, with metadata on request', async () => {
    const { slack, clock } = await openSandbox({ pageSize: 2 });
    const ada = slack.addPerson({ name: 'ada' });
    const client = clientOf(slack);
    for (const text of ['1', '2', '3', '4', '5']) {
      clock.turnMinutes(1);
      const metadata = { event_type: 'count', event_payload: { text } };
      await client.chat.postMessage({ channel: ada.id, text, metadata });
    }
    const oldest = ada.dm[0]?.ts;
    const query = {
      channel: ada.dmChannel.id,
      include_all_metadata: true,
      ...(oldest === undefined ? {} : { oldest }),
    };

    const texts: string[][] = [];
    for await (const page of client.paginate('conversations.history', query)) {
      const messages = (page as { messages?: { text: string; metadata?: unknown }[] }).messages ?? [];
      texts.push(messages.map((message) => message.text));
      expect(messages.every((message) => message.metadata !== undefined)).toBe(true);
    }

    expect(texts).toEqual([
      ['5', '4'],
      ['3', '2'],
    ]);
    const plain = await client.conversations.history({ channel: ada.dmChannel.id, limit: 1 });
    expect(plain.messages?.[0]?.metadata).toBeUndefined();
    const wrong = client.conversations.history({ channel: ada.dmChannel.id, cursor: 'bm9wZQ==' });
    await expect(wrong).rejects.toThrow('invalid_cursor');
  });

  test('replies come parent first; history has broadcasts only; a reply by its own ts comes alone', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const channel = slack.addChannel({ name: 'general', members: [ada], withBot: true });
    const parent = await ada.says(channel, 'parent');
    const reply = await ada.says(channel, 'reply', { threadTs: parent.ts });
    await ada.says(channel, 'loud', { threadTs: parent.ts, broadcast: true });
    const client = clientOf(slack);

    const thread = await client.conversations.replies({ channel: channel.id, ts: parent.ts });
    const alone = await client.conversations.replies({ channel: channel.id, ts: reply.ts });
    const history = await client.conversations.history({ channel: channel.id });

    expect(thread.messages?.map((message) => message.text)).toEqual(['parent', 'reply', 'loud']);
    expect(thread.messages?.[0]).toMatchObject({ reply_count: 2, thread_ts: parent.ts });
    expect(alone.messages?.map((message) => message.thread_ts)).toEqual([parent.ts]);
    expect(history.messages?.map((message) => message.text)).toEqual(['loud', 'parent']);
    const unknown = client.conversations.replies({ channel: channel.id, ts: '1.000001' });
    await expect(unknown).rejects.toThrow('thread_not_found');
  });

  test('people: locale on request, no zone for the deactivated, strangers are marked', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada', timeZone: 'Europe/Berlin', locale: 'de-DE' });
    const jana = slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
    const guest = slack.addPerson({ name: 'gus', isUltraRestricted: true });
    const client = clientOf(slack);

    const info = await client.users.info({ user: ada.id, include_locale: true });
    expect(info.user).toMatchObject({
      tz: 'Europe/Berlin',
      tz_offset: 3600,
      locale: 'de-DE',
      team_id: slack.team.id,
    });
    expect((await client.users.info({ user: ada.id })).user?.locale).toBeUndefined();
    const stranger = (await client.users.info({ user: jana.id })).user;
    expect(stranger).toMatchObject({ is_stranger: true, team_id: jana.user.team.id });
    expect((await client.users.info({ user: guest.id })).user).toMatchObject({ is_ultra_restricted: true });

    await slack.deactivate(ada);
    const gone = (await client.users.info({ user: ada.id, include_locale: true })).user;
    expect(gone).toMatchObject({ deleted: true });
    expect(gone).not.toHaveProperty('tz');
    expect(gone).not.toHaveProperty('locale');
    await expect(client.conversations.open({ users: ada.id })).rejects.toThrow('user_disabled');
  });

  test('lists are paged by cursor', async () => {
    const { slack } = await openSandbox({ pageSize: 3 });
    for (const name of ['ada', 'ben', 'cem']) slack.addPerson({ name });
    const names: string[] = [];
    for await (const page of clientOf(slack).paginate('users.list', {})) {
      names.push(...((page as { members?: { name: string }[] }).members ?? []).map((member) => member.name));
    }
    expect(names).toEqual(['slackbot', 'app', 'ada', 'ben', 'cem']);
  });

  test('channels: what they are, who is in them, and which ones the bot can see', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const jana = slack.addPerson({ name: 'jana', externalTeam: { name: 'Acme' } });
    const shared = slack.addChannel({ name: 'acme', members: [ada, jana] });
    slack.addChannel({ name: 'secret', isPrivate: true });
    const client = clientOf(slack);

    const info = await client.conversations.info({ channel: shared.id });
    expect(info.channel).toMatchObject({ name: 'acme', is_ext_shared: true, is_member: false, is_im: false });
    await client.conversations.join({ channel: shared.id });
    const members = await client.conversations.members({ channel: shared.id });
    expect(members.members).toEqual([ada.id, jana.id, slack.app.botUserId]);
    const list = await client.conversations.list({ types: 'public_channel,private_channel' });
    expect(list.channels?.map((channel) => channel.name)).toEqual(['acme']);
    const own = await client.users.conversations({});
    expect(own.channels?.map((channel) => channel.name)).toEqual(['acme']);
  });

  test('a DM is opened once', async () => {
    const { slack } = await openSandbox();
    const ada = slack.addPerson({ name: 'ada' });
    const client = clientOf(slack);
    const first = await client.conversations.open({ users: ada.id });
    const second = await client.conversations.open({ users: ada.id, return_im: true });
    expect(second).toMatchObject({
      already_open: true,
      channel: { id: first.channel?.id, user: ada.id, is_im: true },
    });
    await expect(client.conversations.open({ users: 'U404' })).rejects.toThrow('user_not_found');
    await expect(client.apiCall('conversations.open')).rejects.toThrow('users_list_not_supplied');
  });

  test('the workspace and the bot introduce themselves', async () => {
    const { slack } = await openSandbox({ team: { name: 'Bakery', domain: 'bakery' } });
    const client = clientOf(slack);
    expect((await client.team.info()).team).toMatchObject({ name: 'Bakery', domain: 'bakery' });
    expect((await client.bots.info({ bot: slack.app.botId })).bot).toMatchObject({ app_id: slack.app.appId });
    await expect(client.bots.info({ bot: 'B404' })).rejects.toThrow('bot_not_found');
  });
});

function sectionOf(length: number): object {
  return { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(length) } };
}
