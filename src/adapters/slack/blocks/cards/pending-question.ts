import type { KnownBlock } from '@slack/types';
import { beginsLater, endOfOffer, type PauseOffer } from '../../../../domain/conversations/pause-offer.ts';
import type { ClientThread, PendingQuestion } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { ACTION, type CardReference, cardBlockId } from '../../ids/cards.ts';
import { type ActionElement, button, section } from '../kit/blocks.ts';

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
function askAboutDoubt({ at, offer, why }: PendingQuestion & { kind: 'doubt' }, t: Localizer): Asked {
  const besides = offer ? askAboutPause(offer, at, t) : null;
  const asked = t.mrkdwn('pendingQuestion.doubt', { when: t.moment(at) });
  const doubt = why ? `${asked} ${t.mrkdwn(`mail.why.${why}`)}` : asked;
  return {
    text: besides ? `${doubt}\n${besides.text}` : doubt,
    buttons: [
      button(t.text('pendingQuestion.was_answer'), ACTION.wasAnswer),
      button(t.text('pendingQuestion.no_answer'), ACTION.noAnswer),
      ...(besides?.buttons ?? []),
    ],
  };
}

/** Our mail did not arrive: what to do instead of waiting. */
function tellOfBounce(
  { address, isUnknownDomain }: PendingQuestion & { kind: 'bounce' },
  t: Localizer,
): Asked {
  return {
    text: t.mrkdwn(isUnknownDomain ? 'mail.bounce_domain' : 'mail.bounce', { address }),
    buttons: [button(t.text('mail.arrived'), ACTION.noAnswer)],
  };
}

function ask(question: PendingQuestion, t: Localizer): Asked | null {
  switch (question.kind) {
    case 'doubt':
      return askAboutDoubt(question, t);
    case 'bounce':
      return tellOfBounce(question, t);
    case 'departure':
      return { text: t.mrkdwn('mail.departure', { when: t.moment(question.at) }), buttons: [] };
    default:
      return askAboutPause(question, question.at, t);
  }
}

/** What a card asks about a message: was it a reply, shall the nudges pause? Nothing in most cases. */
export function pendingQuestionBlocks(
  { pendingQuestion, status }: Pick<ClientThread, 'pendingQuestion' | 'status'>,
  reference: CardReference,
  t: Localizer,
): KnownBlock[] {
  if (pendingQuestion === null || status === 'closed') return [];
  const asked = ask(pendingQuestion, t);
  if (!asked) return [];
  const { text, buttons } = asked;
  if (buttons.length === 0) return [section(text)];
  return [section(text), { type: 'actions', block_id: cardBlockId(reference, PART), elements: [...buttons] }];
}
