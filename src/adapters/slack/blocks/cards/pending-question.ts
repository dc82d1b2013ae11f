import type { KnownBlock } from '@slack/types';
import { isAhead } from '../../../../domain/conversations/follow-up-question.ts';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { ACTION, type CardReference, cardBlockId } from '../../ids/cards.ts';
import { type ActionElement, button, section } from '../kit/blocks.ts';

/** The part of a card's block ids that belongs to remarks. */
const PART = 9;

/** What is asked about a message that was heard, in one line. */
export function questionLine(
  { pendingQuestion }: Pick<ClientThread, 'pendingQuestion'>,
  t: Localizer,
): string {
  if (pendingQuestion?.kind === 'away')
    return t.mrkdwn('question.away', { date: t.day(pendingQuestion.backOn) });
  return t.mrkdwn('question.doubt');
}

/** What notifications say of a question. */
export function questionNotification(
  { number, client, pendingQuestion }: Pick<ClientThread, 'number' | 'client' | 'pendingQuestion'>,
  t: Localizer,
): string {
  if (pendingQuestion?.kind !== 'away') return t.mrkdwn('question.notification_doubt', { number, client });
  return t.mrkdwn('question.notification_away', { number, client, date: t.day(pendingQuestion.backOn) });
}

/** What a card asks about a message that was heard: was it an answer, shall the nudges pause? Nothing in most cases. */
export function pendingQuestionBlocks(
  { pendingQuestion, status }: Pick<ClientThread, 'pendingQuestion' | 'status'>,
  reference: CardReference,
  t: Localizer,
): KnownBlock[] {
  if (pendingQuestion === null || status === 'closed') return [];
  const ask = (text: string, ...elements: ActionElement[]): KnownBlock[] => [
    section(text),
    { type: 'actions', block_id: cardBlockId(reference, PART), elements },
  ];
  if (pendingQuestion.kind === 'doubt') {
    return ask(
      t.mrkdwn('pendingQuestion.doubt', { when: t.moment(pendingQuestion.at) }),
      button(t.text('pendingQuestion.was_answer'), ACTION.wasAnswer),
      button(t.text('pendingQuestion.no_answer'), ACTION.noAnswer),
    );
  }
  if (!isAhead(pendingQuestion.backOn, t.now, t.timeZone)) return [];
  const date = t.day(pendingQuestion.backOn);
  return ask(
    t.mrkdwn('pendingQuestion.away', { when: t.moment(pendingQuestion.at), date }),
    button(t.text('pendingQuestion.pause', { date }), ACTION.acceptAbsence),
  );
}
