import type { BlockAction, RespondFn } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import type { Place } from '../../../ports/messenger.ts';
import { noticeView } from '../blocks/forms/form-view.ts';
import { section } from '../blocks/kit/blocks.ts';
import type { ListenerDeps, RequestContext } from '../middleware/request-context.ts';
import type { SlackClients } from '../web-clients.ts';
import { threadModal } from './actions/thread-modal.ts';
import { ephemeral, replyEphemeral } from './replies.ts';

/** What is to be shown of a thread: which wording, and among several cards which one in full. */
export interface Shown {
  readonly number: number;
  readonly variant: number;
  readonly openNudgeId?: string;
}

/** Where somebody clicked, and how they are answered there. */
export interface CardHost {
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
export function messageHost(
  place: Place,
  triggerId: string,
  respond: RespondFn,
  { actor, t, useCases }: RequestContext,
  { log }: ListenerDeps,
  clients: SlackClients,
): CardHost {
  return {
    place,
    tell: (blocks) => replyEphemeral(blocks, actor.userId, respond, clients, log),
    show: (view) => clients.read.views.open({ trigger_id: triggerId, view }),
    redraw: ({ openNudgeId, variant }) =>
      useCases.redrawMessage(actor.teamId, place, { openNudgeId, variant }).catch((error: unknown) => {
        log.warn({ err: error }, 'A card could not be redrawn');
        return respond(ephemeral([section(t.mrkdwn('done.failed'))]));
      }),
  };
}

/** The modal about one thread; what is shown goes on top of it. */
export function modalHost(
  viewId: string,
  triggerId: string,
  conversation: RequestContext,
  { read }: SlackClients,
): CardHost {
  const { t } = conversation;
  const show = (view: ModalView) => read.views.push({ trigger_id: triggerId, view });
  return {
    place: null,
    tell: (blocks) => show(noticeView('Ghostwatch', blocks, t)),
    show,
    redraw: async ({ number, variant }) =>
      read.views.update({ view_id: viewId, view: await threadModal(number, variant, conversation) }),
  };
}

/** The App Home, which is drawn by itself when something has changed. */
export function homeHost(triggerId: string, { t }: RequestContext, { read }: SlackClients): CardHost {
  const show = (view: ModalView) => read.views.open({ trigger_id: triggerId, view });
  return {
    place: null,
    tell: (blocks) => show(noticeView('Ghostwatch', blocks, t)),
    show,
    redraw: async () => undefined,
  };
}

/** Where a click was made; null where none of our cards can be. */
export function cardHostOf(
  body: BlockAction,
  respond: RespondFn,
  conversation: RequestContext,
  deps: ListenerDeps,
  clients: SlackClients,
): CardHost | null {
  const { trigger_id: triggerId, container, view } = body;
  if (view?.type === 'home') return homeHost(triggerId, conversation, clients);
  if (view) return modalHost(view.id, triggerId, conversation, clients);
  const { channel_id: channelId, message_ts: messageTs } = container;
  if (!channelId || !messageTs) return null;
  return messageHost({ channelId, messageTs }, triggerId, respond, conversation, deps, clients);
}
