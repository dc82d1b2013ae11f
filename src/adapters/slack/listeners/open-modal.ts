import type { ModalView } from '@slack/types';
import type { Actor } from '../../../usecases/deps.ts';
import type { SlackClients } from '../clients.ts';
import { type Conversation, converse, type ListenerDeps } from './conversation.ts';

/**
 * Opens a modal at once: the trigger lives three seconds, and nothing that may be slow comes before. Somebody whom
 * the bot has never met sees it in English first, and in their own words as soon as Slack has said who they are;
 * what they have typed by then stays.
 */
export async function openModal(
  triggerId: string,
  viewFor: (conversation: Conversation) => ModalView,
  actor: Actor,
  deps: ListenerDeps,
  { read }: SlackClients,
): Promise<void> {
  const { useCases } = deps;
  const known = await useCases.recallPerson(actor);
  const opened = await read.views.open({ trigger_id: triggerId, view: viewFor(converse(known, '', deps)) });
  const viewId = opened.view?.id;
  if (known.metAt > 0 || !viewId) return;
  const met = await useCases.meetPerson(actor);
  if (met.metAt > 0) await read.views.update({ view_id: viewId, view: viewFor(converse(met, '', deps)) });
}
