import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from './support/manifest.ts';

/** The scope that each method needs, from Slack's method pages; auth.test, views.* and bots need none. */
const SCOPE_OF: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.open': 'im:write',
  'conversations.history': 'im:history',
  'users.info': 'users:read',
  'users.list': 'users:read',
};

const SLACK = join(import.meta.dirname, '../src/adapters/slack');
const source = readdirSync(SLACK, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(SLACK, file), 'utf8'))
  .join('\n');

/** Web API methods that the code calls, as `family.method`. */
const called = [...source.matchAll(/\b(?:read|send)\.((?:\w+\.)+\w+)\(/g)].map(([, method = '']) => method);
const manifest = readManifest();

test('every scope that is used is declared, and none that is not', () => {
  const needed = new Set(called.flatMap((method) => SCOPE_OF[method] ?? []));
  needed.add('commands');
  expect([...needed].sort()).toEqual([...manifest.oauth_config.scopes.bot].sort());
});

test('every method that is called is known here', () => {
  const free = (method: string) => method === 'auth.test' || method.startsWith('views.');
  expect(called.filter((method) => !free(method) && !(method in SCOPE_OF))).toEqual([]);
  expect(called.length).toBeGreaterThan(6);
});

test('every command that is listened to is declared, and none that is not', () => {
  const declared = manifest.features.slash_commands.map(({ command }: { command: string }) => command);
  const listened = [...source.matchAll(/COMMAND = '(\/\w+)'/g)].map(([, command]) => command);
  expect(listened).toEqual(declared);
});

test('every shortcut and event that is listened to is declared, and none that is not', () => {
  const events = [...source.matchAll(/\bapp\.(?:event|message)\(\s*'([\w.]+)'/g)].map(([, event]) => event);
  expect(events.sort()).toEqual([...(manifest.settings.event_subscriptions?.bot_events ?? [])].sort());
  const shortcuts = [...source.matchAll(/\bapp\.shortcut\(\s*'(\w+)'/g)].map(([, callbackId]) => callbackId);
  const declared = (manifest.features.shortcuts ?? []).map(
    ({ callback_id }: { callback_id: string }) => callback_id,
  );
  expect(shortcuts.sort()).toEqual([...declared].sort());
  expect(manifest.settings.interactivity.is_enabled).toBe(/\bapp\.action/.test(source));
});
