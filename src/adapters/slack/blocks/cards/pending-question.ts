import type { KnownBlock } from '@slack/types';
import { isAhead } from '../../../../domain/conversations/follow-up-question.ts';
import type { ClientThread } from '../../../../domain/threads/thread.ts';
import type { Words } from '../../../../languages/localizer.ts';
import { ACTION, type CardReference, cardBlockId } from '../../ids/cards.ts';
import { type ActionElement, button, section } from '../kit/blocks.ts';

/** The part of a card's block ids that belongs to remarks. */
const PART = 9;

/** What is asked about a message that was heard, in one line. */
export function questionLine({ remark }: Pick<ClientThread, 'remark'>, words: Words): string {
  if (remark?.kind === 'away') return words.say('question.away', { date: words.day(remark.backOn) });
  return words.say('question.doubt');
}

/** What notifications say of a question. */
export function questionNotification(
  { number, client, remark }: Pick<ClientThread, 'number' | 'client' | 'remark'>,
  words: Words,
): string {
  if (remark?.kind !== 'away') return words.say('question.notification_doubt', { number, client });
  return words.say('question.notification_away', { number, client, date: words.day(remark.backOn) });
}

/** What a card asks about a message that was heard: was it an answer, shall the nudges pause? Nothing in most cases. */
export function remarkBlocks(
  { remark, status }: Pick<ClientThread, 'remark' | 'status'>,
  reference: CardReference,
  words: Words,
): KnownBlock[] {
  if (remark === null || status === 'closed') return [];
  const ask = (text: string, ...elements: ActionElement[]): KnownBlock[] => [
    section(text),
    { type: 'actions', block_id: cardBlockId(reference, PART), elements },
  ];
  if (remark.kind === 'doubt') {
    return ask(
      words.say('remark.doubt', { when: words.moment(remark.at) }),
      button(words.plain('remark.was_answer'), ACTION.wasAnswer),
      button(words.plain('remark.no_answer'), ACTION.noAnswer),
    );
  }
  if (!isAhead(remark.backOn, words.now, words.timeZone)) return [];
  const date = words.day(remark.backOn);
  return ask(
    words.say('remark.away', { when: words.moment(remark.at), date }),
    button(words.plain('remark.pause', { date }), ACTION.takeAbsence),
  );
}
