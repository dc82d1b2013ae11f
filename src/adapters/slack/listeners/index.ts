import type { GuardedApp } from '../middleware/guarded-app.ts';
import type { ListenerDeps } from '../middleware/request-context.ts';
import type { SlackClients } from '../web-clients.ts';
import { listenToAdding } from './actions/adding.ts';
import { listenToCards } from './actions/cards.ts';
import { listenToDeletions } from './actions/deletion.ts';
import { listenToDraftAnswers } from './actions/draft-wording.ts';
import { listenToErasures } from './actions/erasure.ts';
import { listenToProposals } from './actions/proposals.ts';
import { listenToTakeovers } from './actions/takeover.ts';
import { listenToUndo } from './actions/undo.ts';
import { listenToCommand } from './commands/ghostwatch-command.ts';
import { listenToHome } from './events/app-home.ts';
import { listenToChannels } from './events/channels.ts';
import { listenToDirectMessages } from './events/direct-messages.ts';
import { listenToMessages } from './events/messages.ts';
import { listenToEmoji } from './events/reaction-added.ts';
import { listenToFarewells } from './events/uninstalled.ts';
import { listenToShortcuts } from './shortcuts/watch.ts';
import { listenToDraftMails } from './views/draft-mail.ts';
import { listenToTextEditing } from './views/edit-text.ts';
import { listenToImports } from './views/import.ts';
import { listenToMessageCases } from './views/message-cases.ts';
import { listenToHooks } from './views/programs/hooks.ts';
import { listenToKeys } from './views/programs/keys.ts';
import { listenToWebhooks } from './views/programs/webhooks.ts';
import { listenToSettings } from './views/settings/index.ts';
import { listenToForms } from './views/thread-forms/index.ts';

/** Registers all listeners of the bot. */
export function registerListeners(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
): void {
  listenToCommand(app, deps, clientsOf);
  listenToAdding(app, deps, clientsOf);
  listenToCards(app, deps, clientsOf);
  listenToDraftAnswers(app, deps, clientsOf);
  listenToDirectMessages(app, deps, clientsOf);
  listenToForms(app, deps, clientsOf);
  listenToMessageCases(app, deps, clientsOf);
  listenToTextEditing(app, deps, clientsOf);
  listenToDraftMails(app, deps, clientsOf);
  listenToFarewells(app, deps, clientsOf);
  listenToMessages(app, deps);
  listenToChannels(app, deps.sync);
  listenToHome(app, deps, clientsOf);
  listenToEmoji(app, deps, clientsOf);
  listenToSettings(app, deps, clientsOf);
  listenToShortcuts(app, deps, clientsOf);
  listenToTakeovers(app, deps, clientsOf);
  listenToProposals(app, deps, clientsOf);
  listenToUndo(app, deps, clientsOf);
  listenToDeletions(app, deps, clientsOf);
  listenToErasures(app, deps, clientsOf);
  listenToImports(app, deps, clientsOf);
  listenToKeys(app, deps, clientsOf);
  listenToHooks(app, deps, clientsOf);
  listenToWebhooks(app, deps, clientsOf);
}
