import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAppLink } from '../scripts/manifest-copies.ts';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '../src/adapters/slack/scopes.ts';
import { manifest } from './support/manifest.ts';

/** The scopes that each method needs, from Slack's method pages; auth.test, views.* and bots need none. */
const SCOPES_OF: Readonly<Record<string, readonly string[]>> = {
  'bots.info': ['users:read'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.getPermalink': [],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.members': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'files.completeUploadExternal': ['files:write'],
  'files.delete': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'users.info': ['users:read'],
  'users.list': ['users:read', 'users:read.email'],
};

/** What is subscribed to, and the scopes that it takes, for each event as Bolt names it. */
const SUBSCRIPTIONS: Readonly<Record<string, { events: readonly string[]; scopes: readonly string[] }>> = {
  message: {
    events: ['message.channels', 'message.groups', 'message.im'],
    scopes: ['channels:history', 'groups:history', 'im:history'],
  },
  reaction_added: { events: ['reaction_added'], scopes: ['reactions:read'] },
  member_joined_channel: { events: ['member_joined_channel'], scopes: ['channels:read', 'groups:read'] },
  channel_archive: { events: ['channel_archive'], scopes: ['channels:read'] },
  channel_left: { events: ['channel_left'], scopes: ['channels:read'] },
  channel_unarchive: { events: ['channel_unarchive'], scopes: ['channels:read'] },
  group_archive: { events: ['group_archive'], scopes: ['groups:read'] },
  group_left: { events: ['group_left'], scopes: ['groups:read'] },
  group_unarchive: { events: ['group_unarchive'], scopes: ['groups:read'] },
};

const file = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');
const SLACK = join(import.meta.dirname, '../src/adapters/slack');
const source = readdirSync(SLACK, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(SLACK, file), 'utf8'))
  .join('\n');

/** Web API methods that the code calls, as `family.method`. */
const called = [...source.matchAll(/\b(?:read|send)\.((?:\w+\.)+\w+)\(/g)].map(([, method = '']) => method);
const heard = new Set([...source.matchAll(/\bapp\.event\(\s*'([\w.]+)'/g)].map(([, event = '']) => event));
const listenedTo = [...heard].map((event) => SUBSCRIPTIONS[event] ?? { events: [event], scopes: [] });

test('every scope that is used is declared, and none that is not', () => {
  const needed = new Set(called.flatMap((method) => SCOPES_OF[method] ?? []));
  for (const { scopes } of listenedTo) for (const scope of scopes) needed.add(scope);
  needed.add('commands');
  if (source.includes('url_private_download')) needed.add('files:read');
  expect([...needed].sort()).toEqual([...manifest.oauth_config.scopes.bot].sort());
});

test('the doctor asks for the scopes of the manifest; each optional one is among those of the bot, as Slack wants it', () => {
  const { bot, bot_optional: optional } = manifest.oauth_config.scopes;
  expect(Object.keys({ ...REQUIRED_SCOPES, ...OPTIONAL_SCOPES }).sort()).toEqual([...bot].sort());
  expect(Object.keys(OPTIONAL_SCOPES).sort()).toEqual([...optional].sort());
});

test('manifest.json says the same as manifest.yml', () => {
  expect(JSON.parse(file('manifest.json'))).toEqual(manifest);
});

test.each(['README.md', 'README.de.md'])('the link in %s creates the app of the manifest', (name) => {
  const [link = ''] = /https:\/\/api\.slack\.com\/apps\?new_app=1[^\s)]*/.exec(file(name)) ?? [];
  const { origin, pathname, searchParams } = new URL(link);
  expect(origin + pathname).toBe('https://api.slack.com/apps');
  expect(searchParams.get('new_app')).toBe('1');
  expect(JSON.parse(searchParams.get('manifest_json') ?? '')).toEqual(manifest);
  expect(link).toBe(createAppLink(file('manifest.yml')));
  expect(link.length).toBeLessThan(8000);
});

test('every method that is called is known here', () => {
  const free = (method: string) => method === 'auth.test' || method.startsWith('views.');
  expect(called.filter((method) => !free(method) && !(method in SCOPES_OF))).toEqual([]);
  expect(called.length).toBeGreaterThan(6);
});

test('every command that is listened to is declared, and none that is not', () => {
  const declared = manifest.features.slash_commands.map(({ command }: { command: string }) => command);
  const listened = [...source.matchAll(/COMMAND = '(\/\w+)'/g)].map(([, command]) => command);
  expect(listened).toEqual(declared);
});

test('every shortcut and event that is listened to is declared, and none that is not', () => {
  const events = listenedTo.flatMap(({ events: subscribed }) => subscribed);
  expect(events.sort()).toEqual([...(manifest.settings.event_subscriptions?.bot_events ?? [])].sort());
  const shortcuts = [...source.matchAll(/\bapp\.shortcut(?:<\w+>)?\(\s*'(\w+)'/g)].map(
    ([, callbackId]) => callbackId,
  );
  const declared = (manifest.features.shortcuts ?? []).map(
    ({ callback_id }: { callback_id: string }) => callback_id,
  );
  expect(shortcuts.sort()).toEqual([...declared].sort());
  expect(manifest.settings.interactivity.is_enabled).toBe(/\bapp\.action/.test(source));
});
