import { expect, test } from 'vitest';
import { declarationFrom } from '../src/index.ts';

test('a manifest declares the app', () => {
  const declaration = declarationFrom({
    display_information: { name: 'Bakery bot' },
    features: {
      bot_user: { display_name: 'bakery' },
      app_home: { home_tab_enabled: true, messages_tab_enabled: true },
      slash_commands: [
        { command: '/order', description: 'Order', usage_hint: 'soup', should_escape: true },
        { command: '/menu' },
      ],
      shortcuts: [{ name: 'Watch', type: 'message', callback_id: 'watch', description: 'Watch it' }],
    },
    oauth_config: { scopes: { bot: ['chat:write', 'commands'], bot_optional: ['commands'] } },
    settings: { event_subscriptions: { bot_events: ['message.im'] }, socket_mode_enabled: true },
  });

  expect(declaration).toEqual({
    name: 'bakery',
    scopes: ['chat:write', 'commands'],
    optionalScopes: ['commands'],
    events: ['message.im'],
    commands: [
      { command: '/order', shouldEscape: true, description: 'Order', usageHint: 'soup' },
      { command: '/menu', shouldEscape: false },
    ],
    shortcuts: [{ callbackId: 'watch', type: 'message', name: 'Watch' }],
    homeTab: true,
    messagesTab: true,
    tokenRotation: false,
  });
});
