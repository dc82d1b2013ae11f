import type { KnownBlock } from '@slack/types';
import { beginsLater, endOfOffer, type PauseOffer } from '../../../../domain/conversations/pause-offer.ts';
import { programInQuestion } from '../../../../domain/mail/mail-senders.ts';
import type { ClientThread, PendingQuestion } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import { ACTION, type CardReference, cardBlockId, formAction } from '../../ids/cards.ts';
import { type ActionElement, button, section } from '../kit/blocks.ts';
import { phoneLink } from '../threads/reach.ts';

/** The part of a card's block ids that belongs to pending questions. */
const PART = 9;

/** The day that an offer names. */
const dayOf = (offer: PauseOffer) => (offer.kind === 'promise' ? offer.namedDate : offer.backOn);

/** What is asked about a message, in one line. */
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

/** What notifications say of a question. */
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

/** What of a thread a question is asked by. */
type AskedThread = Pick<ClientThread, 'pendingQuestion' | 'status' | 'phone' | 'email' | 'clientPeople'>;

interface Asked {
  readonly text: string;
  readonly buttons: readonly ActionElement[];
}

/** The pause that a message suggests, at once or for a later absence. Null where its end has passed. */
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

/** Whether a message was a reply, and the pause that it suggests besides. */
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

/** With the number to call, where it is known. */
function withPhone(text: string, { phone }: Pick<ClientThread, 'phone'>, t: Localizer): string {
  return phone === null
    ? text
    : `${text}\n${t.mrkdwn('mail.phone', { phone: new Markup(phoneLink(phone)) })}`;
}

/** Our mail did not arrive: what to do instead of waiting. */
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

/** The contact has left the company: somebody else has to be found. */
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

/** What a card asks about a message: was it a reply, shall the nudges pause? Nothing in most cases. */
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
  return [section(text), { type: 'actions', block_id: cardBlockId(reference, PART), elements: [...buttons] }];
}
