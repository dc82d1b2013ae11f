import type { BlockAction, RespondFn } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import type { Place } from '../../../ports/messenger.ts';
import { noticeView } from '../blocks/forms/form-view.ts';
import { section } from '../blocks/kit/blocks.ts';
import type { Conversation, ListenerDeps } from '../middleware/request-context.ts';
import type { SlackClients } from '../web-clients.ts';
import { threadModal } from './actions/thread-modal.ts';
import { ephemeral, tellAlone } from './replies.ts';

/** What is to be shown of a thread: which wording, and among several cards which one in full. */
export interface Shown {
  readonly number: number;
  readonly variant: number;
  readonly openNudgeId?: string;
}

/** Where somebody clicked, and how they are answered there. */
export interface Surface {
  /** The message that carries the card; null in a view. */
  readonly place: Place | null;
  /** Says something to this person alone. */
  tell(blocks: KnownBlock[]): Promise<unknown>;
  /** Opens a modal; the click's trigger lives three seconds and serves once. */
  show(view: ModalView): Promise<unknown>;
  /** Draws what was clicked upon as it is now. */
  redraw(shown: Shown): Promise<unknown>;
}

/** A card in a message. */
export function messageSurface(
  place: Place,
  triggerId: string,
  respond: RespondFn,
  { actor, words, useCases }: Conversation,
  { log }: ListenerDeps,
  clients: SlackClients,
): Surface {
  return {
    place,
    tell: (blocks) => tellAlone(blocks, actor.userId, respond, clients, log),
    show: (view) => clients.read.views.open({ trigger_id: triggerId, view }),
    redraw: ({ openNudgeId, variant }) =>
      useCases.redrawMessage(actor.teamId, place, { openNudgeId, variant }).catch((error: unknown) => {
        log.warn({ err: error }, 'A card could not be redrawn');
        return respond(ephemeral([section(words.say('done.failed'))]));
      }),
  };
}

/** The modal about one thread; what is shown goes on top of it. */
export function modalSurface(
  viewId: string,
  triggerId: string,
  conversation: Conversation,
  { read }: SlackClients,
): Surface {
  const { words } = conversation;
  const show = (view: ModalView) => read.views.push({ trigger_id: triggerId, view });
  return {
    place: null,
    tell: (blocks) => show(noticeView('Ghostwatch', blocks, words)),
    show,
    redraw: async ({ number, variant }) =>
      read.views.update({ view_id: viewId, view: await threadModal(number, variant, conversation) }),
  };
}

/** The App Home, which is drawn by itself when something has changed. */
export function homeSurface(triggerId: string, { words }: Conversation, { read }: SlackClients): Surface {
  const show = (view: ModalView) => read.views.open({ trigger_id: triggerId, view });
  return {
    place: null,
    tell: (blocks) => show(noticeView('Ghostwatch', blocks, words)),
    show,
    redraw: async () => undefined,
  };
}

/** Where a click was made; null where none of our cards can be. */
export function surfaceOf(
  body: BlockAction,
  respond: RespondFn,
  conversation: Conversation,
  deps: ListenerDeps,
  clients: SlackClients,
): Surface | null {
  const { trigger_id: triggerId, container, view } = body;
  if (view?.type === 'home') return homeSurface(triggerId, conversation, clients);
  if (view) return modalSurface(view.id, triggerId, conversation, clients);
  const { channel_id: channelId, message_ts: messageTs } = container;
  if (!channelId || !messageTs) return null;
  return messageSurface({ channelId, messageTs }, triggerId, respond, conversation, deps, clients);
}
