import { isObject, type JsonObject, listOf, objectOf, stringOf } from '../json.ts';
import type { AppDeclaration, CommandDeclaration, ShortcutDeclaration } from './app-declaration.ts';

/** What an app manifest (parsed from YAML or JSON) declares, as far as the sandbox uses it. */
export function declarationFrom(manifest: JsonObject): AppDeclaration {
  const features = objectOf(manifest.features);
  const settings = objectOf(manifest.settings);
  const oauth = objectOf(manifest.oauth_config);
  const home = objectOf(features.app_home);
  const optionalScopes = texts(objectOf(oauth.scopes).bot_optional);
  const name =
    stringOf(objectOf(features.bot_user).display_name) ||
    stringOf(objectOf(manifest.display_information).name);
  return {
    ...(name === '' ? {} : { name }),
    scopes: texts(objectOf(oauth.scopes).bot),
    ...(optionalScopes.length === 0 ? {} : { optionalScopes }),
    events: texts(objectOf(settings.event_subscriptions).bot_events),
    commands: listOf(features.slash_commands).filter(isObject).map(commandOf),
    shortcuts: listOf(features.shortcuts).filter(isObject).map(shortcutOf),
    homeTab: home.home_tab_enabled === true,
    messagesTab: home.messages_tab_enabled !== false,
    tokenRotation: settings.token_rotation_enabled === true,
    ...(oauth.redirect_urls === undefined ? {} : { redirectUrls: texts(oauth.redirect_urls) }),
  };
}

function texts(value: unknown): string[] {
  return listOf(value).filter((entry) => typeof entry === 'string');
}

function commandOf(command: JsonObject): CommandDeclaration {
  return {
    command: stringOf(command.command),
    shouldEscape: command.should_escape === true,
    ...(command.description === undefined ? {} : { description: stringOf(command.description) }),
    ...(command.usage_hint === undefined ? {} : { usageHint: stringOf(command.usage_hint) }),
  };
}

function shortcutOf(shortcut: JsonObject): ShortcutDeclaration {
  const type = shortcut.type === 'message' ? 'message' : 'global';
  return { callbackId: stringOf(shortcut.callback_id), type, name: stringOf(shortcut.name) };
}
