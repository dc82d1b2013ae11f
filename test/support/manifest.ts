import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AppDeclaration } from '../../src/sandbox/index.ts';

interface Shortcut {
  readonly callback_id: string;
  readonly type: 'message' | 'global';
  readonly name: string;
}

/** The parts of `manifest.yml` that Slack acts upon. */
export interface Manifest {
  readonly features: {
    readonly app_home: { readonly home_tab_enabled: boolean; readonly messages_tab_enabled: boolean };
    readonly slash_commands: readonly { readonly command: string; readonly should_escape: boolean }[];
    readonly shortcuts?: readonly Shortcut[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: { readonly event_subscriptions?: { readonly bot_events: readonly string[] } };
}

export function readManifest(): Manifest {
  return parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'));
}

/** What the sandbox needs to know of the app: just what the manifest declares, so that nothing else works. */
export function declaredApp(): AppDeclaration {
  const { features, oauth_config, settings } = readManifest();
  return {
    name: 'Ghostwatch',
    scopes: oauth_config.scopes.bot,
    events: settings.event_subscriptions?.bot_events ?? [],
    commands: features.slash_commands.map(({ command, should_escape }) => ({
      command,
      shouldEscape: should_escape,
    })),
    shortcuts: (features.shortcuts ?? []).map(({ callback_id, type, name }) => ({
      callbackId: callback_id,
      type,
      name,
    })),
    homeTab: features.app_home.home_tab_enabled,
    messagesTab: features.app_home.messages_tab_enabled,
  };
}
