import type { KnownBlock } from '@slack/types';
import { beginsLater, endOfOffer, type PauseOffer } from '../../../../domain/conversations/pause-offer.ts';
import { programInQuestion } from '../../../../domain/mail/mail-senders.ts';
import type { NudgeCard } from '../../../../domain/nudges/nudge-card.ts';
import type { ClientThread, PendingQuestion } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import { ACTION, type CardReference, cardBlockId, formAction } from '../../ids/cards.ts';
import { type ActionElement, actionsBlock, button, section } from '../kit/blocks.ts';
import { phoneLink } from '../threads/contact-links.ts';

/** The `part` of the block id for pending questions, which tells the block apart from the card's others. */
const PART = 9;

/** The day named in an offer to pause. */
const dayOf = (offer: PauseOffer) => (offer.kind === 'promise' ? offer.namedDate : offer.backOn);

/**
 * Whether a card asks about a message instead of asking for its step. As long as our mail has not arrived, the client
 * waits for nothing, so every card about them asks what to do about the mail.
 */
export function isQuestion({ nudge, thread }: Pick<NudgeCard, 'nudge' | 'thread'>): boolean {
  return nudge.kind === 'question' || thread.pendingQuestion?.kind === 'bounce';
}

/** The question about a message, in one line. */
export function questionLine(
  { pendingQuestion }: Pick<ClientThread, 'pendingQuestion'>,
  t: Localizer,
): string {
  if (pendingQuestion === null || pendingQuestion.kind === 'doubt') return t.mrkdwn('question.doubt');
  if (pendingQuestion.kind === 'bounce')
    return t.mrkdwn('mail.bounce_line', { address: pendingQuestion.address });
  if (pendingQuestion.kind === 'departure') return t.mrkdwn('mail.departure_line');
  return t.mrkdwn(`question.${pendingQuestion.kind}`, { date: t.day(dayOf(pendingQuestion)) });
}

/** The question about a message as notifications show it. */
export function questionNotification(
  { number, client, pendingQuestion }: Pick<ClientThread, 'number' | 'client' | 'pendingQuestion'>,
  t: Localizer,
): string {
  if (pendingQuestion === null || pendingQuestion.kind === 'doubt') {
    return t.mrkdwn('question.notification_doubt', { number, client });
  }
  if (pendingQuestion.kind === 'bounce') {
    return t.mrkdwn('mail.bounce_notification', { number, client, address: pendingQuestion.address });
  }
  if (pendingQuestion.kind === 'departure')
    return t.mrkdwn('mail.departure_notification', { number, client });
  const values = { number, client, date: t.day(dayOf(pendingQuestion)) };
  return t.mrkdwn(`question.notification_${pendingQuestion.kind}`, values);
}

/** What must be known about a thread to ask its question. */
type AskedThread = Pick<ClientThread, 'pendingQuestion' | 'status' | 'phone' | 'email' | 'clientPeople'>;

interface Asked {
  readonly text: string;
  readonly buttons: readonly ActionElement[];
}

/** Offers the pause that a message suggests, from now or for a later absence; null if its end has passed. */
function askAboutPause(offer: PauseOffer, at: number, t: Localizer): Asked | null {
  if (endOfOffer(offer, t.timeZone) <= t.now) return null;
  const values = { when: t.moment(at), date: t.day(dayOf(offer)) };
  if (offer.kind === 'away' && offer.from && beginsLater(offer, t.now, t.timeZone)) {
    return {
      text: t.mrkdwn('pendingQuestion.away_later', { ...values, from: t.day(offer.from) }),
      buttons: [button(t.text('pendingQuestion.pause_then'), ACTION.acceptPauseOffer)],
    };
  }
  const pause = button(t.text('pendingQuestion.pause', values), ACTION.acceptPauseOffer);
  if (offer.kind === 'away') return { text: t.mrkdwn('pendingQuestion.away', values), buttons: [pause] };
  const ourTurn = button(t.text('pendingQuestion.our_turn'), ACTION.wasAnswer);
  return { text: t.mrkdwn('pendingQuestion.promise', values), buttons: [pause, ourTurn] };
}

/** Asks whether a message was a reply, and also offers the pause that it suggests, if any. */
function askAboutDoubt(
  { at, offer, why }: PendingQuestion & { kind: 'doubt' },
  thread: AskedThread,
  t: Localizer,
): Asked {
  const besides = offer ? askAboutPause(offer, at, t) : null;
  const asked = t.mrkdwn('pendingQuestion.doubt', { when: t.moment(at) });
  const doubt = why ? `${asked} ${t.mrkdwn(`mail.why.${why}`)}` : asked;
  return {
    text: besides ? `${doubt}\n${besides.text}` : doubt,
    buttons: [
      button(t.text('pendingQuestion.was_answer'), ACTION.wasAnswer),
      button(t.text('pendingQuestion.no_answer'), ACTION.noAnswer),
      ...(programInQuestion(thread) ? [button(t.text('mail.never_from'), ACTION.ignoreSender)] : []),
      ...(besides?.buttons ?? []),
    ],
  };
}

/** The text, followed by the number to call if there is one. */
function withPhone(text: string, { phone }: Pick<ClientThread, 'phone'>, t: Localizer): string {
  return phone === null
    ? text
    : `${text}\n${t.mrkdwn('mail.phone', { phone: new Markup(phoneLink(phone)) })}`;
}

/** Tells that our mail did not arrive, and what to do instead of waiting. */
function tellOfBounce(
  { address, isUnknownDomain }: PendingQuestion & { kind: 'bounce' },
  thread: AskedThread,
  t: Localizer,
): Asked {
  const text = t.mrkdwn(isUnknownDomain ? 'mail.bounce_domain' : 'mail.bounce', { address });
  return {
    text: withPhone(text, thread, t),
    buttons: [
      button(t.text('mail.called'), ACTION.answered, 'primary'),
      button(t.text('button.menu_edit'), formAction('edit')),
      button(t.text('mail.pause_bounce'), ACTION.acceptPauseOffer),
      button(t.text('mail.arrived'), ACTION.noAnswer),
    ],
  };
}

/** Tells that the contact has left the company, so another contact is needed. */
function tellOfDeparture({ at }: PendingQuestion, thread: AskedThread, t: Localizer): Asked {
  return {
    text: withPhone(t.mrkdwn('mail.departure', { when: t.moment(at) }), thread, t),
    buttons: [button(t.text('button.menu_edit'), formAction('edit'))],
  };
}

function ask(question: PendingQuestion, thread: AskedThread, t: Localizer): Asked | null {
  switch (question.kind) {
    case 'doubt':
      return askAboutDoubt(question, thread, t);
    case 'bounce':
      return tellOfBounce(question, thread, t);
    case 'departure':
      return tellOfDeparture(question, thread, t);
    default:
      return askAboutPause(question, question.at, t);
  }
}

/** The question of a card about a message: was it a reply, or should the nudges pause? Empty if there is none. */
export function pendingQuestionBlocks(
  thread: AskedThread,
  reference: CardReference,
  t: Localizer,
): KnownBlock[] {
  const { pendingQuestion, status } = thread;
  if (pendingQuestion === null || status === 'closed') return [];
  const asked = ask(pendingQuestion, thread, t);
  if (!asked) return [];
  const { text, buttons } = asked;
  if (buttons.length === 0) return [section(text)];
  return [section(text), actionsBlock([...buttons], cardBlockId(reference, PART))];
}
