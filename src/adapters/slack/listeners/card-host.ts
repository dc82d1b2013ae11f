import type { BlockAction, RespondFn } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { GhostwatchError } from '../../../domain/errors.ts';
import type { Log } from '../../../ports/log.ts';
import type { MessageRef } from '../../../ports/messenger.ts';
import { section } from '../blocks/kit/blocks.ts';
import { noticeView } from '../blocks/kit/modal.ts';
import { parseCardBlockId } from '../ids/cards.ts';
import type { RequestContext } from '../middleware/request-context.ts';
import type { SlackClients } from '../web-clients.ts';
import { ephemeral, replaceAnswer, replyEphemeral } from './replies.ts';
import { threadModal } from './thread-modal.ts';

/** How a thread is to be shown: in which wording, and among several cards, which one in full. */
export interface Shown {
  readonly number: number;
  readonly variant: number;
  readonly openNudgeId?: string;
}

/** Slack's answer when a modal was opened. */
export interface OpenedView {
  readonly view?: { readonly id?: string };
}

/** Where somebody clicked, and how to answer them there. */
export interface CardHost {
  /** The message with the card; null in a view. */
  readonly place: MessageRef | null;
  /** Shows something to this person only. */
  tell(blocks: KnownBlock[]): Promise<unknown>;
  /** Opens a modal; the click's trigger is valid for three seconds and only once. */
  show(view: ModalView): Promise<OpenedView>;
  /** Redraws the card or view that was clicked, in its current state. */
  redraw(shown: Shown): Promise<unknown>;
  /**
   * After a change: redraws what was clicked, or shows `blocks` if nothing else shows the change. `shown` is null if
   * the thread is gone. Resolves with whether the blocks were shown.
   */
  settle(blocks: KnownBlock[], shown: Shown | null): Promise<boolean>;
}

/** A click, and what answering it needs. */
export interface ClickSource {
  readonly body: BlockAction;
  readonly respond: RespondFn;
  readonly request: RequestContext;
  readonly log: Log;
  readonly clients: SlackClients;
}

/** An answer, even one that was sent as a message of its own; the result replaces it. */
function answerHost({ body, respond, request, log, clients }: ClickSource): CardHost {
  const { trigger_id: triggerId } = body;
  return {
    place: null,
    tell: (blocks) => replyEphemeral(blocks, request.actor.userId, respond, clients, log),
    show: (view) => clients.read.views.open({ trigger_id: triggerId, view }),
    redraw: async () => undefined,
    settle: async (blocks) => {
      await replaceAnswer(respond, blocks);
      return true;
    },
  };
}

/** A card in a message. */
function messageHost(place: MessageRef, { body, respond, request, log, clients }: ClickSource): CardHost {
  const { actor, t, useCases } = request;
  const { trigger_id: triggerId } = body;
  const redraw = ({ openNudgeId, variant }: Shown) =>
    useCases.redrawMessage(actor.teamId, place, { openNudgeId, variant }).catch((error: unknown) => {
      log.warn({ err: error }, 'A card could not be redrawn');
      return respond(ephemeral([section(t.mrkdwn('done.failed'))]));
    });
  return {
    place,
    tell: (blocks) => replyEphemeral(blocks, actor.userId, respond, clients, log),
    show: (view) => clients.read.views.open({ trigger_id: triggerId, view }),
    redraw,
    // If the thread is gone, its card has already been replaced.
    settle: async (_, shown) => {
      if (shown) await redraw(shown);
      return false;
    },
  };
}

/** After handing a thread over, somebody may no longer be allowed to see it. */
function ifOutOfSight(error: unknown): null {
  if (error instanceof GhostwatchError) return null;
  throw error;
}

/** The modal about one thread; further views are opened on top of it. */
function modalHost(viewId: string, { body, request, clients: { read } }: ClickSource): CardHost {
  const { t } = request;
  const { trigger_id: triggerId } = body;
  const show = (view: ModalView) => read.views.push({ trigger_id: triggerId, view });
  const replace = (view: ModalView) => read.views.update({ view_id: viewId, view });
  const redraw = async ({ number, variant }: Shown) => replace(await threadModal(number, variant, request));
  return {
    place: null,
    tell: (blocks) => show(noticeView('Ghostwatch', blocks, t)),
    show,
    redraw,
    settle: async (blocks, shown) => {
      const drawn = shown && (await threadModal(shown.number, shown.variant, request).catch(ifOutOfSight));
      await replace(drawn ?? noticeView('Ghostwatch', blocks, t));
      return !drawn;
    },
  };
}

/** The App Home, which is redrawn elsewhere after a change. */
function homeHost({ body, request: { t }, clients: { read } }: ClickSource): CardHost {
  const { trigger_id: triggerId } = body;
  const show = (view: ModalView) => read.views.open({ trigger_id: triggerId, view });
  return {
    place: null,
    tell: (blocks) => show(noticeView('Ghostwatch', blocks, t)),
    show,
    redraw: async () => undefined,
    settle: async () => false,
  };
}

/** Whether a click was made in an answer: a message without the card of a nudge. */
function isInAnswer({ container, message }: BlockAction): boolean {
  if (container.is_ephemeral) return true;
  const blocks = message?.blocks as readonly KnownBlock[] | undefined;
  return blocks?.every(({ block_id: id = '' }) => parseCardBlockId(id)?.on !== 'nudge') ?? false;
}

/** The host for the place where a click was made. */
export function cardHostOf(source: ClickSource): CardHost {
  const { container, view } = source.body;
  if (view?.type === 'home') return homeHost(source);
  if (view) return modalHost(view.id, source);
  const { channel_id: channelId, message_ts: messageTs } = container;
  if (!channelId || !messageTs || isInAnswer(source.body)) return answerHost(source);
  return messageHost({ channelId, messageTs }, source);
}
