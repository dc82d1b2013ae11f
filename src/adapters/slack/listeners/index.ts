import type { App } from '@slack/bolt';
import type { SlackClients } from '../clients.ts';
import { listenToCards } from './card-actions.ts';
import type { ListenerDeps } from './conversation.ts';
import { listenToDeletions } from './deletion.ts';
import { listenToDraftAnswers } from './draft-wording.ts';
import { listenToForms } from './forms/index.ts';
import { listenToCommand } from './ghostwatch-command.ts';
import { listenToHome } from './home.ts';
import { listenToMessages } from './messages.ts';
import { listenToSettings } from './settings/index.ts';
import { listenToTakeovers } from './takeover.ts';
import { listenToUndo } from './undo.ts';
import { listenToEmoji } from './watch-emoji.ts';
import { listenToShortcuts } from './watch-shortcuts.ts';

/** Everything that the bot listens to. */
export function registerListeners(
  app: App,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  listenToCommand(app, deps, clientsOf);
  listenToCards(app, deps, clientsOf);
  listenToDraftAnswers(app, deps);
  listenToForms(app, deps, clientsOf);
  listenToMessages(app, deps.ear);
  listenToHome(app, deps);
  listenToEmoji(app, deps, clientsOf);
  listenToSettings(app, deps, clientsOf);
  listenToShortcuts(app, deps, clientsOf);
  listenToTakeovers(app, deps, clientsOf);
  listenToUndo(app, deps, clientsOf);
  listenToDeletions(app, deps);
}
