import type { RespondFn } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import type { GhostwatchError } from '../../../domain/errors.ts';
import type { Person } from '../../../domain/people/person.ts';
import type { Localizer } from '../../../languages/localizer.ts';
import { refusalSentence } from '../../../languages/refusals.ts';
import { section } from '../blocks/kit/blocks.ts';
import { noticeView } from '../blocks/kit/modal.ts';
import { ephemeral, replyEphemeral } from '../listeners/replies.ts';
import type { SlackClients } from '../web-clients.ts';
import { replySlot } from './reply-slot.ts';
import type { ListenerDeps } from './request-context.ts';
import { eventOf, type RequestKind } from './request-kind.ts';

/** Why somebody is refused, and what is needed to answer them. */
export interface Refused {
  readonly code: 'foreign_workspace' | 'not_a_member' | 'membership_unknown';
  readonly person: Pick<Person, 'locale' | 'timeZone'>;
  readonly isBot: boolean;
}

/** A refused sender: who, with which kind of request, why, and where they can be answered. */
export interface RefusedSender extends Refused {
  readonly userId: string;
  readonly kind: RequestKind['kind'];
  readonly body: object;
  readonly error: GhostwatchError;
  readonly t: Localizer;
  readonly ack: ((answer?: object) => Promise<void>) | undefined;
  readonly respond: RespondFn | undefined;
  readonly clients: SlackClients;
}

/** Tells the sender of an event in the place where it happened; a bot is never answered, since it might answer back. */
async function answerEvent(to: RefusedSender, blocks: KnownBlock[]): Promise<void> {
  const { body, userId, clients, isBot } = to;
  const event = eventOf(body);
  if (isBot || !event) return;
  const { text } = ephemeral(blocks);
  if (event.type === 'app_home_opened') {
    // Replaces what a former colleague had on their App Home.
    await clients.read.views.publish({ user_id: userId, view: { type: 'home', blocks } });
  } else if (event.item?.channel) {
    await clients.send.chat.postEphemeral({ channel: event.item.channel, user: userId, text, blocks });
  } else if (typeof event.channel === 'string') {
    await clients.send.chat.postMessage({ channel: event.channel, text, blocks });
  }
}

/**
 * Tells a sender that they are refused, in their language and where they are. If they may try again, a form keeps what
 * was typed.
 */
export async function refuseSender(to: RefusedSender, teamId: string, deps: ListenerDeps): Promise<void> {
  const { kind, code, ack, respond, userId, clients, t } = to;
  const blocks = [section(refusalSentence(to.error, t))];
  if (kind === 'suggestion') return ack?.({ options: [] });
  if (kind === 'submission') {
    const action = code === 'membership_unknown' ? 'push' : 'update';
    return ack?.({ response_action: action, view: noticeView('Ghostwatch', blocks, t) });
  }
  if (kind === 'event') {
    const { event_id: eventId } = to.body as { readonly event_id?: string };
    const isMessage = eventOf(to.body)?.type === 'message';
    const key = isMessage ? replySlot(userId, deps.clock.now()) : `event/${eventId}`;
    if (!(await deps.accept(teamId, key))) return;
    return answerEvent(to, blocks);
  }
  await ack?.();
  await replyEphemeral(blocks, userId, respond, clients, deps.log);
}
